import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import type { BuildNode, RunnerNode } from '#plan/choices/choose-node.ts';
import { findRunnerNode } from '#publish/runner-tools/find-runner-node.ts';
import { type BuildChanges, openBuild, planFor } from '../world/builds.ts';
import { containerize, containerized, newImageName, startImage } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { type InstalledNode, installNode, pathWithoutNode } from '../world/runner-node.ts';
import { firstOf, soakTest } from '../world/soak.ts';

/** It has no entry in any passwd file. */
const UID = 54321;
const canChown = process.getuid?.() === 0;

let installed: InstalledNode;
let path: string;
beforeAll(async () => {
  installed = await installNode();
  path = `${installed.bin}:${process.env['PATH']}`;
});
afterAll(() => installed[Symbol.asyncDispose]());

async function repositoryOf(fixture: string, uid?: number): Promise<Repository> {
  const repository = await makeRepository({ fixture, ...(uid === undefined ? {} : { uid }) });
  onTestFinished(() => repository.remove());
  return repository;
}

/** The image has this machine's certificates, which npm needs where TLS is inspected; Node alone brings its own. */
const BUILD_ENV = 'NODE_EXTRA_CA_CERTS=/etc/ssl/certs/ca-certificates.crt';

/** Publishes a fixture with the runner's Node and gives what its image answers. */
async function published(of: {
  readonly fixture: string;
  readonly uid?: number;
  /** Folders that an earlier step left in the checkout, of which git knows nothing. */
  readonly installed?: readonly string[];
}) {
  const repository = await repositoryOf(of.fixture, of.uid);
  // Its packages will belong to the owner of the checkout.
  const temp = await mkdtemp(join(tmpdir(), 'runner-'));
  onTestFinished(() => rm(temp, { recursive: true, force: true }));
  for (const folder of of.installed ?? []) {
    await mkdir(join(repository.root, folder), { recursive: true });
    await writeFile(join(repository.root, folder, 'stale.js'), '');
  }
  const before = await repository.state();
  const cache = `type=local,dir=${join(temp, 'cache')}`;
  const inputs = { images: await newImageName(), push: 'true', 'build-env': BUILD_ENV, 'cache-from': cache };
  const run = () => containerized({ workspace: repository.root, temp, inputs, env: { PATH: path } });
  const result = await run();
  expect(await repository.state()).toEqual(before);
  const image = await startImage(result.outputs['image'] ?? '');
  onTestFinished(() => image[Symbol.asyncDispose]());
  return {
    log: result.log,
    again: async () => (await run()).log,
    get: async (at: string) => (await image.fetch(at)).text(),
  };
}

test('a Vite front-end is built with the runner’s Node, and the image serves it', async () => {
  const { log, again, get } = await published({
    fixture: 'vite',
    installed: ['client/node_modules/vite'],
    ...(canChown ? { uid: UID } : {}),
  });
  const script = /src="([^"]+\.js)"/.exec(await get('/'))?.[1] ?? 'none';
  expect(await get(script)).toContain('built by Vite');
  expect(log).toContain(`${installed.version} of the runner  (Site.csproj runs "npm ci && npm run build")`);
  expect(await again()).toContain('Publish output: reused');
});

soakTest('gulp and bower work as in 2017', async () => {
  const { get, again } = await published({ fixture: 'gulp-bower' });
  expect(await get('/js/site.min.js')).toBe("var greeting = 'installed by bower';\ndocument.title = greeting;\n");
  expect(await again()).toContain('Publish output: reused');
});

describe('a project that runs npm', () => {
  test('is an early error on a runner without Node', async () => {
    await using without = await pathWithoutNode();
    const { root } = await repositoryOf('vite');
    const inputs = { images: await newImageName() };
    const result = await containerize({ workspace: root, inputs, env: { PATH: without.path } });
    expect(result.exitCode).toBe(1);
    expect(result.log).toMatch(/Site\.csproj runs "npm ci && npm run build", .* no `node` on the PATH of the runner/);
    expect(result.log).toContain('actions/setup-node');
    expect(result.log).not.toContain('The build runs as');
  });

  test('is an early error where the Node of the runner is for another C library', async () => {
    const { root } = await repositoryOf('vite');
    const inputs = { images: await newImageName(), 'sdk-image': 'mcr.microsoft.com/dotnet/sdk:10.0-alpine' };
    const result = await containerize({ workspace: root, inputs, env: { PATH: path } });
    expect(result.exitCode).toBe(1);
    expect(result.log).toMatch(
      /Node v[\d.]+ is made for glibc, while mcr\.microsoft\.com\/dotnet\/sdk:10\.0-alpine has musl/,
    );
    expect(result.log).not.toContain('The build runs as');
  });
});

/** Publishes a console program that runs `command`, and gives what is in `said.txt` of the output. */
async function say(command: string, changes: BuildChanges & { readonly node?: BuildNode; readonly setup?: string }) {
  const { node, setup = '', ...others } = changes;
  const repository = await repositoryOf('console', canChown ? UID : undefined);
  const target = `<Target Name="Say" AfterTargets="Publish"><Exec Command="${command}" /></Target>`;
  await writeFile(join(repository.root, 'Directory.Build.targets'), `<Project>${target}</Project>`);
  await writeFile(join(repository.root, 'package.json'), '{ "name": "own" }');
  const before = await repository.state();
  const build = await openBuild({ packages: 'own', ...others });
  onTestFinished(async () => {
    expect(await build.left()).toEqual([]);
    expect(await repository.state()).toEqual(before);
    await build.remove();
  });
  const chosen = node === undefined ? {} : { node: { value: node, because: 'a test says so' } };
  const plan = planFor(repository.root, 'Console.csproj', { ...chosen, setupCommand: setup });
  const { directory, observed } = await build.publish(plan);
  return { observed, said: await readFile(join(directory, 'said.txt'), 'utf8'), log: build.log.lines };
}

async function runnerNode(): Promise<RunnerNode> {
  const found = await findRunnerNode({ exec: actionsExec, env: { PATH: path }, platform: 'linux', root: '/' });
  if ('because' in found) throw new Error(found.because);
  return found;
}

const SAY =
  '{ command -v node; command -v npm; node --version; npm --version; npm config get cache; npm pkg get name; } > /work/out/publish/0/said.txt';

describe.each(firstOf(1, ['auto', 'never'] as const))('the Node of the runner with mounts: %s', (mounts) => {
  soakTest('is at the same place for everybody, and npm writes to the home of the build', async () => {
    const { said, observed } = await say(SAY, {
      mounts,
      node: { kind: 'runner', node: await runnerNode(), sure: true },
    });
    const place = '/opt/runner-node/bin';
    expect(said).toMatch(
      new RegExp(`^${place}/node\n${place}/npm\n${installed.version}\n\\d+\\.\\d+\\.\\d+\n/work/home/\\.npm\n"own"\n$`),
    );
    expect(observed?.floating).toBe(mounts === 'auto' ? 'what package.json asks for' : 'what the restore chose');
  });
});

const OWN = "printf '#!/bin/sh\\necho own\\n' > /usr/local/bin/node && chmod 755 /usr/local/bin/node";
const VERSION = 'node --version > /work/out/publish/0/said.txt';

soakTest('an SDK image that has a Node of its own uses that', async () => {
  const { said, log } = await say(VERSION, {
    setup: OWN,
    node: { kind: 'runner', node: await runnerNode(), sure: true },
  });
  expect(said).toBe('own\n');
  expect(log).toContain("Node is the SDK image's own, /usr/local/bin/node: own.");
});

soakTest('an image that was to bring its own Node and does not is told as such', async () => {
  await expect(say(VERSION, { setup: 'true', node: { kind: 'image', sure: true } })).rejects.toMatchObject({
    code: 'BUILD_FAILED',
    hint: expect.stringMatching(/^There is no `node` in the build container: put actions\/setup-node before this step/),
  });
});

soakTest('a script that runs npm where no project file says so is told as such', async () => {
  await expect(say("sh -c 'command npm ci'", {})).rejects.toMatchObject({
    hint: expect.stringContaining("The runner's Node is added only if a project file starts it"),
  });
});

soakTest('a Node that does not start in the image is told as such', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'node-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const executable = join(folder, 'node');
  await writeFile(executable, '#!/lib/ld-musl-x86_64.so.1\n', { mode: 0o755 });
  await chmod(folder, 0o755);
  const node = { ...(await runnerNode()), executable, musl: true };
  await expect(say(VERSION, { node: { kind: 'runner', node, sure: true } })).rejects.toMatchObject({
    code: 'NODE_UNUSABLE',
    message: expect.stringMatching(/starting the runner's Node v.* for musl\) .*(?:not found|no such file)/),
    hint: expect.stringContaining('actions/setup-node'),
  });
});
