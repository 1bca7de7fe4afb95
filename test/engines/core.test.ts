import { randomUUID } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { connectEngine } from '#engine/connect.ts';
import { openBuild, planFor } from '../world/builds.ts';
import { runCommand } from '../world/command.ts';
import {
  BASES,
  containerize,
  containerized,
  newImageName,
  pulledImage,
  runImage,
  startImage,
} from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';

/** `script/engines.ts` runs these tests once on each engine, which DOCKER_HOST names. */
const docker = (...args: readonly string[]) => runCommand(['docker', ...args]);

/** Engines that are not root's run as another user here, who sees none of our files: what is built is copied. */
let sees = true;
let console: Repository;
beforeAll(async () => {
  const engine = await connectEngine({ env: process.env, home: process.env['HOME'] ?? '/' });
  sees = !(await engine.info()).rootless;
  console = await makeRepository({ fixture: 'console' });
});
afterAll(() => console.remove());

async function build(inputs: Readonly<Record<string, string>> = {}) {
  return await containerized({ workspace: console.root, inputs: { images: await newImageName(), ...inputs } });
}

test(`an image is built, pushed, and answers, with mounts if seen (${BASES} bases)`, async () => {
  const web = await makeRepository({ fixture: 'web' });
  onTestFinished(() => web.remove());
  const result = await containerized({ workspace: web.root, inputs: { images: await newImageName() } });
  expect(result.log.includes('Files are copied into the container')).toBe(!sees);
  await using running = await startImage(result.outputs['image'] ?? '');
  expect(await (await running.fetch('/healthz')).text()).toBe('Healthy');
});

test('a second run starts no container', async () => {
  const images = await newImageName();
  const own = ['cache-from', 'cache-to'].map((name) => [name, `type=registry,ref=${images}/cache`]);
  const first = await build({ images, ...Object.fromEntries(own) });
  const again = await containerized({
    workspace: console.root,
    env: { DOCKER_HOST: 'tcp://127.0.0.1:1' },
    inputs: { images, ...Object.fromEntries(own) },
  });
  expect(again.outputs).toMatchObject({ cache: 'hit', digest: first.outputs['digest'] });
});

test('files are copied where the engine sees none of the runner’s', async () => {
  const build = await openBuild({ mounts: 'never' });
  onTestFinished(() => build.remove());
  const { directory } = await build.publish(planFor(console.root, 'Console.csproj'));
  expect(await readdir(directory)).toContain('answer.dll');
  expect(await build.left()).toEqual([]);
});

test('a setup-command prepares the SDK image, whose program the build starts', async () => {
  const own = await makeRepository({ fixture: 'console' });
  onTestFinished(() => own.remove());
  const target = '<Target Name="Own" BeforeTargets="CoreCompile"><Exec Command="own-tool" /></Target>';
  await writeFile(join(own.root, 'Directory.Build.targets'), `<Project>${target}</Project>`);
  const command = "printf '#!/bin/sh\\nexit 0\\n' > /usr/local/bin/own-tool && chmod +x /usr/local/bin/own-tool";
  const inputs = { images: await newImageName(), 'setup-command': command };
  const result = await containerized({ workspace: own.root, inputs });
  expect(await runImage(result.outputs['image'] ?? '')).toBe('42 app\n');
});

test('an image that is loaded is the very one, and runs', async () => {
  const name = `containerize-dotnet.test/engines:${randomUUID()}`;
  onTestFinished(async () => void (await docker('rmi', '--force', name)));
  const [images = '', tags = ''] = name.split(':');
  const { outputs } = await build({ images, tags, load: 'true', push: 'false' });
  const [loaded] = JSON.parse(await docker('image', 'inspect', name));
  const id = String(loaded.Id).replace(/^(?!sha256:)/, 'sha256:');
  expect([outputs['imageid'], outputs['digest']]).toContain(id);
  expect(await runImage(name)).toBe('42 app\n');
});

test('an image of the engine is a base', async () => {
  const runtime = `${(process.env['TEST_MIRROR'] ?? '').split('=').at(-1) || 'mcr.microsoft.com'}/dotnet/runtime:10.0`;
  const name = `containerize-dotnet.test/base-${randomUUID()}`;
  await docker('pull', '--quiet', runtime);
  await docker('run', '--name', name.replaceAll('/', '-'), '--entrypoint', 'sh', runtime, '-c', 'echo own > /own');
  await docker('commit', name.replaceAll('/', '-'), `${name}:1`);
  await docker('rm', name.replaceAll('/', '-'));
  onTestFinished(async () => void (await docker('rmi', '--force', `${name}:1`)));
  const { outputs } = await build({ 'base-image': `docker:${name}:1` });
  const image = outputs['image'] ?? '';
  expect(await docker('run', '--rm', '--entrypoint', 'cat', image, '/own')).toBe('own\n');
  expect(await runImage(image)).toBe('42 app\n');
  await pulledImage(image);
});

test('the SDK of the runner builds, or the error says that the engine does not see it', async () => {
  const inputs = { images: await newImageName(), 'sdk-image': 'runner' };
  const { exitCode, outputs, annotations } = await containerize({ workspace: console.root, inputs });
  const [{ message = '' } = {}] = annotations.filter(({ level }) => level === 'error');
  if (sees) expect(await runImage(outputs['image'] ?? '')).toBe('42 app\n');
  else expect(message).toContain("mounting the runner's .NET SDK into the container");
  expect(exitCode).toBe(sees ? 0 : 1);
});

test('tests gate the push', async () => {
  const tested = await makeRepository({ fixture: 'tested' });
  onTestFinished(() => tested.remove());
  const inputs = { project: 'src/App', images: await newImageName(), tags: '1', test: 'true' };
  const passed = await containerized({ workspace: tested.root, inputs });
  expect(passed.outputs['pushed']).toBe('true');
  expect(passed.log).toMatch(/Tests of .*: 1 passed, 1 skipped/);
  const test = 'public class Wrong { [Xunit.Fact] public void Fails() => Xunit.Assert.Equal(1, 2); }';
  await writeFile(join(tested.root, 'tests/App.Tests/Wrong.cs'), test);
  const failed = await containerize({ workspace: tested.root, inputs });
  expect(failed.exitCode).toBe(1);
  expect(failed.outputs['pushed']).not.toBe('true');
});

test('a build that is cancelled leaves no container', async () => {
  const own = await makeRepository({ fixture: 'console' });
  onTestFinished(() => own.remove());
  const target = '<Target Name="Endless" BeforeTargets="CoreCompile"><Exec Command="sleep 600" /></Target>';
  await writeFile(join(own.root, 'Directory.Build.targets'), `<Project>${target}</Project>`);
  const controller = new AbortController();
  const build = await openBuild({
    signal: controller.signal,
    onStarted: () => void setTimeout(() => controller.abort(), 3000),
  });
  onTestFinished(() => build.remove());
  await expect(build.publish(planFor(own.root, 'Console.csproj'))).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(await build.left()).toEqual([]);
});

test('a network that the engine does not know is told as such', async () => {
  const inputs = { images: await newImageName(), network: 'missing-network' };
  const { exitCode, annotations } = await containerize({ workspace: console.root, inputs });
  expect(exitCode).toBe(1);
  expect(annotations.find(({ level }) => level === 'error')?.message).toContain('missing-network');
});

test('the engine says what it is', async () => {
  const engine = await connectEngine({ env: process.env, home: process.env['HOME'] ?? '/' });
  expect(await engine.info()).toMatchObject({ os: 'linux', name: expect.stringMatching(/./) });
});
