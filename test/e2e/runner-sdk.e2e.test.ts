import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import type { Choice } from '#base/choice.ts';
import type { InstalledSdk } from '#dotnet/runner-sdk.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import type { HostTools } from '#plan/choices/host-tools.ts';
import { findHostTools } from '#publish/runner-tools/find-host-tools.ts';
import { findRunnerSdks } from '#publish/runner-tools/find-runner-sdks.ts';
import { type Build, type BuildChanges, openBuild, planFor } from '../world/builds.ts';
import { runCommand } from '../world/command.ts';
import { containerized, newImageName, ownLayers, PUBLISHED_BEFORE, pulledImage } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { firstOf, soakTest } from '../world/soak.ts';

const because = 'a test says so';
let sdk: InstalledSdk;
let hostTools: Choice<HostTools>;
let repository: Repository;
let build: Build;
let before: readonly string[];

beforeAll(async () => {
  const installed = await findRunnerSdks({ exec: actionsExec, env: process.env, platform: 'linux' });
  const found = await findHostTools({ root: '/', env: {} });
  if (installed[0] === undefined || 'because' in found) throw new Error('these tests need a .NET SDK on the machine');
  [sdk] = installed as [InstalledSdk];
  hostTools = { value: found, because };
});

/** A console program; its output has what these commands say in the container. */
async function begin({
  look = [],
  ...changes
}: BuildChanges & { readonly look?: readonly string[] } = {}): Promise<void> {
  repository = await makeRepository({ fixture: 'console' });
  const commands = look.map((line) => `(${line}) &gt;&gt; /work/out/publish/0/look.txt 2&gt;&amp;1;`).join(' ');
  const target = `<Target Name="Look" AfterTargets="Publish"><Exec Command="${commands} true" /></Target>`;
  if (look.length > 0) {
    await writeFile(join(repository.root, 'Directory.Build.targets'), `<Project>${target}</Project>`);
  }
  build = await openBuild({ packages: 'own', ...changes });
  before = await repository.state();
}

async function publish(changes: Partial<BuildPlan>) {
  return await build.publish(planFor(repository.root, 'Console.csproj', changes));
}

/** What the commands said. */
async function look(own: InstalledSdk): Promise<string> {
  const { directory } = await publish({ runnerSdk: { value: own, because }, hostTools });
  return await readFile(join(directory, 'look.txt'), 'utf8');
}

afterEach(async () => {
  expect(await build.left()).toEqual([]);
  expect(await repository.state()).toEqual(before);
  await build.remove();
  await repository.remove();
});

/** An installation with another SDK in it, which is newer, at a place of its own. No file is copied. */
async function installBeside(): Promise<InstalledSdk> {
  const folder = await mkdtemp(join(sdk.folder, '..', 'dotnet-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await runCommand(['cp', '-al', `${sdk.folder}/.`, folder]);
  await runCommand(['cp', '-al', join(folder, 'sdk', sdk.version), join(folder, 'sdk/99.0.100')]);
  return { version: sdk.version, folder };
}

const LOOK = [
  'dotnet --list-sdks',
  'id -u',
  'ls -A /usr/local /usr/local/share /etc/ssl',
  'touch /usr/bin/planted || echo refused',
  'command -v git',
  'grep CapEff /proc/self/status',
];

describe("with the runner's own programs", () => {
  const words = {
    auto: /SDK of the runner.*sdk-image: auto, and \S+ has the same SDK/,
    runner: /SDK of the runner.*input sdk-image is runner, and the project targets net10\.0/,
  };
  test.each(firstOf(1, ['auto', 'runner'] as const))(
    '%s makes the layers of the SDK image, pulls nothing',
    async (sdkImage) => {
      await begin();
      const images = [await newImageName(), await newImageName()] as const;
      const workspace = repository.root;
      const ofRunner = await containerized({
        workspace,
        inputs: { push: 'true', cache: 'off', images: images[0], 'sdk-image': sdkImage },
      });
      const ofImage = await containerized({
        workspace,
        inputs: { ...PUBLISHED_BEFORE, push: 'true', images: images[1] },
      });
      const layers = await Promise.all(
        [ofRunner, ofImage].map(async ({ outputs }) => ownLayers(await pulledImage(outputs['image'] ?? ''))),
      );
      expect(layers[0]).toEqual(layers[1]);
      expect(ofRunner.outputs['sdk-image']).toBe(`runner:${sdk.version}@${hostTools.value.digest}`);
      expect(ofRunner.log).not.toContain('runtime-deps');
      expect(ofRunner.log).not.toMatch(/dotnet\/sdk:\S+ is /);
      for (const said of [ofRunner.log, ofRunner.summary]) {
        expect(said).toMatch(words[sdkImage]);
        expect(said).toMatch(new RegExp(`its programs.*${hostTools.value.name.slice(0, 6)}`));
        expect(said).toMatch(/sdk:10\.0.*not pulled/);
      }
    },
  );

  soakTest('shows packages alone, to be read, and the chosen SDK alone', async () => {
    await begin({ look: LOOK });
    const own = await installBeside();
    const seen = await look(own);
    expect(seen).toContain(`${own.version} [${own.folder}/sdk]`);
    expect(seen).not.toContain('99.0.100');
    expect(seen).toMatch(/^\/usr\/local:\nshare$/m);
    expect(seen).toMatch(/^\/etc\/ssl:\ncerts(?:\nopenssl\.cnf)?$/m);
    expect(seen).toMatch(/^refused$/m);
    expect(seen).toMatch(/^\/usr\/bin\/git$/m);
    expect(seen).toMatch(/^CapEff:\s+0+$/m);
  });

  soakTest('takes an SDK that lies elsewhere to a place of its own', async () => {
    await begin({ look: ['dotnet --list-sdks'] });
    const folder = await mkdtemp(join(tmpdir(), 'dotnet-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    // Without copying a file, where that can be.
    await runCommand(['sh', '-c', 'cp -al "$1/." "$2" || cp -a "$1/." "$2"', 'sh', sdk.folder, folder]);
    expect(await look({ version: sdk.version, folder })).toBe(`${sdk.version} [/opt/runner-dotnet/sdk]\n`);
  });
});

soakTest('auto pulls the SDK image if the SDK of the runner does not run', async () => {
  await begin();
  const folder = await mkdtemp(join(tmpdir(), 'dotnet-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, `sdk/${sdk.version}`), { recursive: true });
  const list = `echo '${sdk.version} [${folder}/sdk]'`;
  await writeFile(join(folder, 'dotnet'), `#!/bin/sh\n[ "$1" = --list-sdks ] && ${list}\n`, { mode: 0o755 });
  const { outputs, log, annotations } = await containerized({
    workspace: repository.root,
    inputs: { push: 'false', images: 'a.example/b', 'sdk-image': 'auto' },
    env: { PATH: `${folder}:${process.env['PATH']}` },
  });
  expect(outputs['sdk-image']).toMatch(/dotnet\/sdk@sha256:/);
  expect(log).toContain('The SDK of the runner cannot be used, so the SDK image is pulled');
  expect(annotations.map(({ level }) => level)).toContain('warning');
});

soakTest('where something must be installed, it runs in a small image, which is pulled', async () => {
  await begin();
  const inputs = { push: 'false', images: 'a.example/b', cache: 'off', 'setup-command': 'dotnet --version' };
  const { outputs, log, summary } = await containerized({
    workspace: repository.root,
    inputs: { ...inputs, 'sdk-image': 'runner' },
  });
  expect(outputs['sdk-image']).toMatch(/^runner:\d+\.\d+\.\d+@sha256:[0-9a-f]{64}$/);
  expect(outputs['sdk-image']).not.toContain(hostTools.value.digest);
  expect(log).toMatch(/^10\.0\.\d+$/m);
  for (const said of [log, summary]) {
    expect(said).toMatch(/runtime-deps:10\.0.*no git, curl or PowerShell; setup-command installs into an image/);
  }
});

describe.each(firstOf(1, [true, false]))('with the programs of the runner: %s,', (own) => {
  const of = (value: InstalledSdk) => ({ runnerSdk: { value, because }, ...(own ? { hostTools } : {}) });

  test('it cannot be used by an engine that does not see the files of the runner', async () => {
    await begin({ mounts: 'never' });
    await expect(publish(of(sdk))).rejects.toMatchObject({
      code: 'ENGINE_FAILED',
      message: expect.stringContaining("the runner's .NET SDK"),
      hint: expect.stringContaining('Leave `sdk-image` out'),
    });
  });

  test('one that does not run in the container is told as such', async () => {
    await begin();
    const folder = await mkdtemp(join(tmpdir(), 'dotnet-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await mkdir(join(folder, 'sdk/10.0.401'), { recursive: true });
    await writeFile(join(folder, 'dotnet'), '#!/lib/ld-musl-x86_64.so.1\n', { mode: 0o755 });
    await expect(publish(of({ version: '10.0.401', folder }))).rejects.toMatchObject({
      code: 'SDK_MISMATCH',
      message: expect.stringMatching(/starting the runner's \.NET SDK 10\.0\.401 .*(?:not found|no such file)/),
    });
  });
});
