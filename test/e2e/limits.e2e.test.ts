import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { connectEngine } from '#engine/connect.ts';
import type { ContainerEngine, ContainerLimits } from '#engine/engine.ts';
import { describeReference } from '#oci/reference.ts';
import { findBeyond } from '#publish/container/limits.ts';
import { planFor } from '../world/builds.ts';
import { containerize } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';

let engine: ContainerEngine;
let repository: Repository;
beforeAll(async () => {
  engine = await connectEngine({ env: process.env, home: process.env['HOME'] ?? '/' });
  repository = await makeRepository({ fixture: 'console' });
});
afterAll(() => repository.remove());

async function startWith(limits: ContainerLimits) {
  const image = describeReference(planFor('', '').sdkImage.value);
  await engine.pull({ name: image });
  const network = 'none';
  const container = await engine.start({
    ...{ image, user: '0:0', workingDirectory: '/', env: {}, mounts: [], labels: {}, network, limits },
  });
  onTestFinished(() => container.remove());
  return container;
}

const INPUTS = { push: 'false', outputs: 'type=oci,dest=out', images: 'a.example/b' };

/** Holds 2 GB, whatever the machine has. */
const HUNGRY = 'head -c 2000000000 /dev/zero | tail -c 1999999999 > /dev/null';

test('a build that needs more memory than allowed is told the limit and the input', async () => {
  await writeFile(
    join(repository.root, 'Directory.Build.targets'),
    `<Project><Target Name="Hungry" BeforeTargets="CoreCompile"><Exec Command="${HUNGRY.replaceAll('>', '&gt;')}" /></Target></Project>`,
  );
  const workspace = repository.root;
  const { exitCode, annotations } = await containerize({ workspace, inputs: { ...INPUTS, memory: '1g' } });
  await rm(join(repository.root, 'Directory.Build.targets'));
  expect(exitCode).toBe(1);
  const message = annotations.find(({ title }) => title === 'BUILD_FAILED')?.message ?? '';
  expect(message).toContain('the build ran out of memory: its container may use 1.0 GiB; dotnet ended with exit code');
  expect(message).toContain('Raise the input `memory`');
});

test('a container that does not start gives its own reason, without mounts', async () => {
  const inputs = { ...INPUTS, memory: '0.001%' };
  const { exitCode, annotations, log } = await containerize({ workspace: repository.root, inputs });
  expect(exitCode).toBe(1);
  const [{ title = '', message = '' } = {}] = annotations.filter(({ level }) => level === 'error');
  expect(title).toBe('ENGINE_FAILED');
  expect(message).toMatch(/^creating the build container: .*memory/i);
  expect(log).not.toMatch(/Files are copied|mount/);
});

soakTest('a setup-command that needs more memory than it may have is told so', async () => {
  const inputs = { ...INPUTS, memory: '1g', 'setup-command': HUNGRY };
  const { annotations } = await containerize({ workspace: repository.root, inputs });
  const message = annotations.find(({ title }) => title === 'SETUP_FAILED')?.message ?? '';
  expect(message).toContain('the build ran out of memory: its container may use 1.0 GiB');
});

test('what starts processes without an end stops at a limit, and that is told', async () => {
  const limits = { processes: 40 };
  const container = await startWith(limits);
  const lines: string[] = [];
  const command = ['sh', '-c', 'i=0; while [ $i -lt 100 ]; do sleep 30 & i=$((i + 1)); done'];
  const exitCode = await container.exec({ command, onLine: (line) => lines.push(line) });
  expect(exitCode).not.toBe(0);
  expect(await findBeyond(container, { limits, exitCode, lines })).toMatchObject({
    got: 'the build reached the limit of 40 processes and threads',
  });
});

test('a command that fails within its limits is its own affair', async () => {
  const limits = { memory: 512 * 1024 ** 2, processes: 1000 };
  const container = await startWith(limits);
  expect(await container.exec({ command: ['sh', '-c', 'exit 137'] })).toBe(137);
  expect(await findBeyond(container, { limits, exitCode: 137, lines: [] })).toBeUndefined();
});
