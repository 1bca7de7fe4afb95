import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { runCommand } from '../world/command.ts';
import {
  BASES,
  containerize,
  containerized,
  newImageName,
  PUBLISHED_BEFORE,
  pulledImage,
  runImage,
  startImage,
} from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { tagEvent } from '../world/runner/events.ts';
import { soakTest } from '../world/soak.ts';

let web: Repository;
let console: Repository;
beforeAll(async () => {
  web = await makeRepository({ fixture: 'web' });
  console = await makeRepository({ fixture: 'console' });
});
afterAll(() => Promise.all([web.remove(), console.remove()]));

async function build(repository: Repository, inputs: Readonly<Record<string, string>>) {
  const images = await newImageName();
  return await containerized({ workspace: repository.root, inputs: { images, ...PUBLISHED_BEFORE, ...inputs } });
}

/** Of the one error. */
async function failure(inputs: Readonly<Record<string, string>>) {
  const images = await newImageName();
  const result = await containerize({ workspace: console.root, inputs: { images, ...inputs } });
  expect(result.exitCode).toBe(1);
  expect(result.log).not.toContain('The build runs as');
  const [{ title = '', message = '' } = {}] = result.annotations.filter(({ level }) => level === 'error');
  return { title, message };
}

describe(`the system of the image (${BASES} bases)`, () => {
  test('os: alpine is the one with cultures, and the program runs on it', async () => {
    const result = await build(console, { os: 'alpine' });
    expect(result.outputs['base-image']).toContain('/dotnet/runtime:10.0-alpine-extra@');
    expect(result.log).toMatch(/base image .*input os; -extra has cultures, and InvariantGlobalization is not set/);
    expect(await runImage(result.outputs['image'] ?? '')).toBe('42 app\n');
  });

  soakTest('os: noble-chiseled without cultures is the small one, and the web app answers', async () => {
    const result = await build(web, { os: 'noble-chiseled', properties: 'InvariantGlobalization=true' });
    expect(result.outputs['base-image']).toContain('/dotnet/aspnet:10.0-noble-chiseled@');
    await using running = await startImage(result.outputs['image'] ?? '');
    expect(await (await running.fetch('/healthz')).text()).toBe('Healthy');
  });

  test('a name that does not exist is told before the build, with those that do', async () => {
    const { title, message } = await failure({ os: 'alpne' });
    expect(title).toBe('IMAGE_NOT_FOUND');
    expect(message).toMatch(/Did you mean alpine3\.24, alpine/);
    expect(message).toMatch(/\.NET 10\.0 has noble, /);
  });

  test('one that is not made for the platform is told before the build', async () => {
    const { title, message } = await failure({ os: 'azurelinux3.0', platforms: 'linux/arm/v7' });
    expect(title).toBe('PLATFORM_MISSING');
    expect(message).toContain('10.0-azurelinux3.0 is made for linux/amd64, linux/arm64');
  });

  test.each([
    ['noble + alpine', 'noble and alpine run on the same machines'],
    ['noble, alpine', 'one per line'],
    ['Ubuntu 24', 'is not the name of an operating system'],
  ])('os: %j is a wrong input', async (os, hint) => {
    const { title, message } = await failure({ os });
    expect(title).toBe('INPUT_INVALID');
    expect(message).toContain(hint);
  });
});

soakTest(`names of 2017 stand for the images of today (${BASES} bases)`, async () => {
  const result = await build(web, {
    'sdk-image': 'microsoft/aspnetcore-build:2.0',
    'base-image': 'microsoft/aspnetcore:2.0',
  });
  // Both came from a mirror; the outputs name the registry that it mirrors.
  expect(result.outputs['sdk-image']).toMatch(/^mcr\.microsoft\.com\/dotnet\/sdk@sha256:/);
  expect(result.outputs['base-image']).toMatch(/^mcr\.microsoft\.com\/dotnet\/aspnet:10\.0@/);
  expect(result.log).toMatch(/SDK image .*in place of docker\.io\/microsoft\/aspnetcore-build:2\.0.*Node\.js/);
  expect(result.log).toMatch(/base image .*in place of docker\.io\/microsoft\/aspnetcore:2\.0.*port 8080, not 80/);
});

test('what has no counterpart says what to do instead', async () => {
  const { title, message } = await failure({ 'sdk-image': 'microsoft/dotnet:1.0.0-preview2-onbuild' });
  expect(title).toBe('IMAGE_NOT_FOUND');
  expect(message).toContain('does what ONBUILD did');
});

describe(`base images of this machine (${BASES} bases)`, () => {
  test('an OCI layout, made by an earlier step', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'base-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const dest = join(folder, 'layout');
    await build(console, { outputs: `type=oci,dest=${dest}`, os: 'noble-chiseled', labels: 'own=base' });
    const result = await build(console, { 'base-image': `oci:${dest}` });
    const { config } = await pulledImage(result.outputs['image'] ?? '');
    expect(config.config?.Labels).toMatchObject({ own: 'base' });
    expect(config.config?.Labels).not.toHaveProperty('org.opencontainers.image.base.name');
    expect(await runImage(result.outputs['image'] ?? '')).toBe('42 app\n');
  });

  soakTest('an image of the engine, and one that it does not have', async () => {
    const name = `containerize-dotnet.test/base:${process.pid}`;
    const { outputs } = await build(console, { os: 'noble-chiseled' });
    await runCommand(['docker', 'pull', outputs['image'] ?? '']);
    await runCommand(['docker', 'tag', outputs['image'] ?? '', name]);
    onTestFinished(async () => {
      await runCommand(['docker', 'rmi', name, outputs['image'] ?? '']);
    });
    const result = await build(console, { 'base-image': `docker:${name}` });
    const { config } = await pulledImage(result.outputs['image'] ?? '');
    expect(config.config?.Labels).toMatchObject({ 'org.opencontainers.image.base.name': name });
    expect(await runImage(result.outputs['image'] ?? '')).toBe('42 app\n');
    const { title, message } = await failure({ 'base-image': 'docker:containerize-dotnet.test/nothing:1' });
    expect(title).toBe('IMAGE_NOT_FOUND');
    expect(message).toContain('the engine does not have it');
  });
});

describe(`an image that will not run (${BASES} bases)`, () => {
  const RUNTIME_DEPS = 'mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled';

  test('ends the run before the push, and is pushed where the input says so', async () => {
    const images = await newImageName();
    const inputs = { images, ...PUBLISHED_BEFORE, 'base-image': RUNTIME_DEPS };
    const refused = await containerize({ workspace: console.root, inputs });
    const [{ title = '', message = '' } = {}] = refused.annotations.filter(({ level }) => level === 'error');
    expect(title).toBe('WILL_NOT_RUN');
    expect(message).toMatch(
      /needs Microsoft\.NETCore\.App, but runtime-deps does not contain \.NET\n.*dotnet\/runtime/,
    );
    expect(refused.log).not.toMatch(/ sent, /);
    const pushed = await containerized({ workspace: console.root, inputs: { ...inputs, 'will-it-run': 'warn' } });
    expect(pushed.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('runtime-deps does not contain .NET'),
      }),
    );
    await expect(runImage(pushed.outputs['image'] ?? '')).rejects.toThrow(/dotnet/);
  });

  test('one without cultures is a warning, and one with all it needs is none', async () => {
    const inputs = { 'base-image': 'mcr.microsoft.com/dotnet/runtime:10.0-alpine' };
    const { annotations, summary } = await build(console, inputs);
    const [warning] = annotations.filter(({ level }) => level === 'warning');
    expect(warning?.message).toMatch(
      /uses cultures fails.*DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.*`os: alpine3\.24-extra`/,
    );
    expect(summary).toContain('| will it run | `problems: 1` |');
    const fine = await build(console, {});
    expect(fine.annotations).toEqual([]);
    expect(fine.summary).toContain('| will it run | `no problems found` |');
  });
});

describe('support dates', () => {
  test('eol: fail stops before the build', async () => {
    const old = await makeRepository({ fixture: 'console' });
    onTestFinished(() => old.remove());
    const project = join(old.root, 'Console.csproj');
    await writeFile(project, (await readFile(project, 'utf8')).replace('net10.0', 'net8.0'));
    const inputs = { images: await newImageName(), eol: 'fail' };
    const result = await containerize({ workspace: old.root, inputs });
    const [{ title = '', message = '' } = {}] = result.annotations.filter(({ level }) => level === 'error');
    expect(title).toBe('OUT_OF_SUPPORT');
    expect(message).toContain(
      '.NET 8.0 has been out of support since 2026-11-10 (the target framework, the SDK image, the base',
    );
    expect(result.log).not.toContain('The build runs as');
  });

  test('a supported version is not mentioned', async () => {
    const result = await build(console, {});
    expect(result.log).not.toContain('support');
  });
});

soakTest('a git tag becomes the version of the image and of the assembly', async () => {
  const repository = await makeRepository({ fixture: 'console' });
  onTestFinished(() => repository.remove());
  const images = await newImageName();
  const tags = [
    'type=ref,event=branch',
    'type=semver,pattern={{version}}',
    'type=semver,pattern={{major}}.{{minor}}',
    "type=raw,value=built-{{date 'YYYY' tz='Asia/Tokyo'}}",
    String.raw`"type=match","pattern=^v(\d{1,2})",group=1`,
    'type=sha,format=long',
  ].join('\n');
  const event = await tagEvent({ workspace: repository.root, tag: 'v1.2.3' });
  const inputs = { images, tags, 'version-to-msbuild': 'true' };
  const result = await containerized({ workspace: repository.root, event, inputs });
  const names = result.outputs['tags']?.split('\n').map((name) => name.slice(images.length + 1));
  const built = expect.stringMatching(/^built-\d{4}$/);
  expect(names).toEqual(['1.2.3', '1.2', '1', built, `sha-${event.sha}`, 'latest']);
  expect(result.log).toMatch(/version +1\.2\.3 {2}\(input version-to-msbuild; type=semver/);
  expect(result.log).toMatch(/no tag +type=ref,event=branch {2}\(the event is not for a branch\)/);
  const { config } = await pulledImage(`${images}:1.2@${result.outputs['digest']}`);
  expect(config.config?.Labels).toMatchObject({ 'org.opencontainers.image.version': '1.2.3' });
});
