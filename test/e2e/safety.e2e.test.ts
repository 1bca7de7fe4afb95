import { once } from 'node:events';
import { chmod, chown, lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readFreeMemory } from '#base/memory-folder.ts';
import { readAll } from '#oci/blob.ts';
import { decompressed } from '#oci/decompressed.ts';
import { parseReference } from '#oci/reference.ts';
import { RUN_LABEL } from '#publish/container/publish-context.ts';
import { MANY } from '#publish/source/choose-place.ts';
import { startCacheService } from '../world/cache-service.ts';
import { runCommand } from '../world/command.ts';
import { containerize, containerized, newImageName, pulledImage, registries, runImage } from '../world/containerize.ts';
import { startFeed } from '../world/feed.ts';
import { makeImage, makeLayer } from '../world/images.ts';
import { processOfRun } from '../world/process-of-run.ts';
import { writePublishOutput } from '../world/publish-output.ts';
import { worldRegistries } from '../world/registries.ts';
import { startRegistry, type TestRegistry } from '../world/registry.ts';
import type { RegistryAuth } from '../world/registry-auth.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { repositorySource } from '../world/repository-source.ts';
import { type ActionResult, runAction } from '../world/runner.ts';
import { firstOf, soakTest } from '../world/soak.ts';
import { until } from '../world/until.ts';
import { validateImage } from '../world/validate-image.ts';

/** It has no entry in any passwd file; only root can make a checkout of it. */
const UID = process.getuid?.() === 0 ? 54_321 : undefined;

let temp = '';
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'safety-'));
  const folder = temp;
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
});

async function checkout(fixture: string): Promise<Repository> {
  const repository = await makeRepository({ fixture, ...(UID === undefined ? {} : { uid: UID }) });
  onTestFinished(() => repository.remove());
  return repository;
}

/** So many that the copy of the source is in memory. */
async function addFiles(repository: Repository, count: number): Promise<void> {
  const folder = join(repository.root, 'other');
  await mkdir(folder);
  for (let at = 0; at < count; at += 1) await writeFile(join(folder, `${at}.txt`), '');
  await repository.git('add', '--all');
  await repository.git('commit', '--quiet', '--message', 'Many files');
}

/** What must hold whatever became of a run. */
async function expectNothingLeft(repository: Repository, before: readonly string[]): Promise<void> {
  expect(await repository.state()).toEqual(before);
  await repository.git('diff-index', '--quiet', 'HEAD');
  expect(await readdir(join(temp, 'containerize-dotnet/runs'))).toEqual([]);
  expect(await copiesInMemory()).toEqual([]);
  const owners = new Set([process.getuid?.(), UID]);
  for (const path of await pathsBelow(temp)) expect(owners, path).toContain((await lstat(path)).uid);
}

/** Folders of runs whose copy of the source is in memory. */
async function copiesInMemory(): Promise<readonly string[]> {
  const names = await readdir('/dev/shm').catch(() => []);
  return names.filter((name) => name.startsWith('containerize-dotnet'));
}

/** Of a run that got as far as its container. */
async function containersOf(run: string | undefined): Promise<readonly string[]> {
  expect(run).toMatch(/^[0-9a-f-]{36}$/);
  const label = `label=${RUN_LABEL}=${run}`;
  const listed = await runCommand(['docker', 'ps', '--all', '--quiet', '--filter', label]);
  return listed.split('\n').filter((id) => id !== '');
}

async function pathsBelow(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).map((name) => join(folder, name));
}

/** Waits until the publish itself runs in the container of the run in {@link temp}. */
async function publishing(): Promise<void> {
  await until('a publish runs', async () => {
    const [run] = await readdir(join(temp, 'containerize-dotnet/runs')).catch(() => []);
    const [id] = run === undefined ? [] : await containersOf(run);
    const running = id === undefined ? '' : await runCommand(['docker', 'top', id, '-eo', 'pid,args']).catch(() => '');
    return running.includes('-t:Publish') || undefined;
  });
}

soakTest('a build that fails leaves the checkout as it was, and nothing else', async () => {
  const repository = await checkout('broken');
  const before = await repository.state();
  const inputs = { images: 'a.example/b', push: 'false' };
  const result = await containerize({ workspace: repository.root, temp, inputs });
  expect(result.annotations.map(({ title }) => title)).toContain('BUILD_FAILED');
  expect(await containersOf(result.state['container'])).toEqual([]);
  await expectNothingLeft(repository, before);
});

test('a run cancelled in its publish ends before a runner would kill it, and cleans up', async () => {
  const repository = await checkout('console');
  const before = await repository.state();
  const controller = new AbortController();
  const inputs = { images: 'a.example/b', push: 'false' };
  const running = containerize({ workspace: repository.root, temp, inputs, signal: controller.signal });
  await publishing();
  const cancelledAt = performance.now();
  controller.abort();
  const result = await running;
  expect(performance.now() - cancelledAt).toBeLessThan(7_000);
  expect(result).toMatchObject({ exitCode: 1, post: { exitCode: 0, annotations: [] } });
  expect(result.annotations).toMatchObject([{ level: 'error', title: 'CANCELLED' }]);
  expect(await containersOf(result.state['container'])).toEqual([]);
  await expectNothingLeft(repository, before);
});

test('a run that is cancelled while a registry keeps it waiting says so', async () => {
  const repository = await checkout('console');
  const controller = new AbortController();
  const server = createServer(() => controller.abort()).listen(0, '127.0.0.1');
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  const inputs = { images: `127.0.0.1:${port}/team/app` };
  const result = await containerize({ workspace: repository.root, temp, inputs, signal: controller.signal });
  expect(result).toMatchObject({ exitCode: 1, annotations: [{ title: 'CANCELLED' }], post: { annotations: [] } });
});

test('of a killed run the post job removes container and files, also in memory', async () => {
  const repository = await checkout('console');
  await addFiles(repository, MANY);
  const before = await repository.state();
  const inputs = { images: 'a.example/b', push: 'false' };
  const request = { workspace: repository.root, temp, inputs };
  const running = containerize({ ...request, entry: 'main' });
  await publishing();
  process.kill(await processOfRun(temp), 'SIGKILL');
  const { exitCode, state } = await running;
  expect(exitCode).toBe(137);
  expect(await containersOf(state['container'])).toHaveLength(1);
  expect(await copiesInMemory()).toHaveLength((await readFreeMemory()) === undefined ? 0 : 1);
  const post = await runAction({ ...request, entry: 'post', state });
  expect(post).toMatchObject({ exitCode: 0, annotations: [] });
  expect(await containersOf(state['container'])).toEqual([]);
  await expectNothingLeft(repository, before);
});

test('the password of a private feed is in nothing that a run makes, says or keeps', async () => {
  const password = 'canary-51c7-of-the-feed';
  const content = { name: 'private.txt', text: 'from the private feed' };
  const feed = await startFeed([{ id: 'Private.Package', version: '1.0.0', content }], { username: 'me', password });
  onTestFinished(() => feed.stop());
  const cache = await startCacheService();
  onTestFinished(() => cache.stop());
  const repository = await checkout('private-feed');
  const config = join(repository.root, 'nuget.config');
  const source = `<add key="my-feed (prod)@x" value="${feed.url}" allowInsecureConnections="true" />`;
  await writeFile(config, `<configuration><packageSources><clear />${source}</packageSources></configuration>`);
  if (UID !== undefined) await chown(config, UID, UID);
  const before = await repository.state();
  const result = await containerized({
    workspace: repository.root,
    temp,
    env: cache.env(),
    inputs: {
      images: await newImageName(),
      'nuget-credentials': `my-feed (prod)@x=me:${password}`,
      network: 'host',
    },
  });
  const image = result.outputs['image'] ?? '';
  expect(await runImage(image)).toBe('from the private feed\n');
  await pulledImage(image);
  await expectNothingLeft(repository, before);
  expect(await containersOf(result.state['container'])).toEqual([]);
  expect(result.masked).toContain(password);

  const entries = await Promise.all(cache.entries().map(({ archive }) => readFile(archive)));
  // Packages, intermediate files, the publication, the index and the packages of the base.
  expect(entries).toHaveLength(5);
  const places = { image: await contentsOf(image), said: saidBy(result), cache: entries.map(unpacked) };
  for (const contents of [places.image, places.cache]) {
    expect(Buffer.concat(contents).includes(content.text), 'the search finds what is there').toBe(true);
  }
  for (const [place, contents] of Object.entries(places)) expectWithout(password, { place, contents });
  for (const folder of [temp, repository.root]) {
    for (const place of await pathsBelow(folder)) {
      if ((await lstat(place)).isFile()) expectWithout(password, { place, contents: [await readFile(place)] });
    }
  }
});

/** Manifest, config and every layer of an image, unpacked. */
async function contentsOf(image: string): Promise<readonly Uint8Array[]> {
  const { registry, repository, digest = '' } = parseReference(image);
  const client = registries(registry);
  const { bytes } = await client.getManifest({ repository, reference: digest });
  const { manifest } = await pulledImage(image);
  const from = repositorySource(client, repository);
  const layers = manifest.layers.map((descriptor) =>
    readAll(decompressed({ descriptor, open: () => from.open(descriptor) })),
  );
  return [bytes, await readAll(from.open(manifest.config)), ...(await Promise.all(layers))];
}

/** The runner hides what is masked; that it had nothing to hide is asserted apart. */
function saidBy({ log, outputs, state, summary, exported, annotations, post }: ActionResult): readonly Uint8Array[] {
  const said = [log, outputs, state, summary, exported, annotations, post?.log, post?.state, post?.annotations];
  expect(`${log}${post?.log}${summary}`).not.toContain('***');
  return [Buffer.from(JSON.stringify(said))];
}

function unpacked(archive: Buffer): Uint8Array {
  return archive[0] === 0x1f ? gunzipSync(archive) : zstdDecompressSync(archive);
}

function expectWithout(
  password: string,
  { place, contents }: { readonly place: string; readonly contents: readonly Uint8Array[] },
): void {
  const spellings = [
    password,
    Buffer.from(password).toString('base64'),
    Buffer.from(`me:${password}`).toString('base64'),
  ];
  for (const bytes of contents) {
    for (const spelling of spellings) expect(Buffer.from(bytes).includes(spelling), place).toBe(false);
  }
}

describe('logins of registries', () => {
  const user = 'alice';
  const password = 'canary-9b2e:of-the-registry';
  let workspace = '';
  const config = () => join(temp, 'docker');

  beforeEach(async () => {
    workspace = await mkdtemp(join(tmpdir(), 'published-'));
    const folder = workspace;
    onTestFinished(() => rm(folder, { recursive: true }));
    await writePublishOutput(workspace);
    await mkdir(config());
  });

  /** A registry with a small base image. */
  async function registryWithBase(auth: RegistryAuth): Promise<TestRegistry> {
    const registry = await startRegistry({ auth });
    onTestFinished(() => registry[Symbol.asyncDispose]());
    const base = makeImage([await makeLayer({ kind: 'base', files: { 'etc/os-release': 'a system' } })]);
    await registry.putImage(base, { repository: 'team/base', tag: '1' });
    return registry;
  }

  async function loginFile(host: string): Promise<{ readonly from: string; readonly path: string }> {
    const auth = Buffer.from(`${user}:${password}`).toString('base64');
    await writeFile(join(config(), 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }));
    return { from: 'config.json', path: '' };
  }

  async function loginHelper(host: string): Promise<{ readonly from: string; readonly path: string }> {
    await writeFile(join(config(), 'config.json'), JSON.stringify({ credHelpers: { [host]: 'test' } }));
    const path = join(temp, 'helpers');
    const program = join(path, 'docker-credential-test');
    const answer = JSON.stringify({ ServerURL: host, Username: user, Secret: password });
    await mkdir(path);
    await writeFile(program, `#!/bin/sh\nread -r host\n[ "$1 $host" = "get ${host}" ] || exit 1\necho '${answer}'\n`);
    await chmod(program, 0o755);
    return { from: 'docker-credential-test', path: `${path}:` };
  }

  test.each(
    firstOf(2, [
      ['basic', 'config.json', loginFile],
      ['bearer', 'a credential helper', loginHelper],
      ['bearer', 'config.json', loginFile],
      ['basic', 'a credential helper', loginHelper],
    ] as const),
  )('a registry with %s opens by %s, and the password is said nowhere', async (kind, _, login) => {
    const registry = await registryWithBase({ kind, user, password });
    const { path } = await login(registry.host);
    const result = await containerized({
      workspace,
      temp,
      env: { DOCKER_CONFIG: config(), PATH: `${path}${process.env['PATH']}` },
      inputs: {
        'publish-directory': '.',
        'base-image': `${registry.host}/team/base:1`,
        images: `${registry.host}/team/app`,
      },
    });
    expect(result.outputs['pushed']).toBe('true');
    expect(result.annotations).toEqual([]);
    const known = worldRegistries({ login: { kind: 'password', username: user, password } });
    const client = known.registries(registry.host);
    const at = { repository: 'team/app', reference: result.outputs['digest'] ?? '' };
    await validateImage(repositorySource(client, 'team/app'), (await client.getManifest(at)).descriptor);
    expectWithout(password, { place: 'what was said', contents: saidBy(result) });
    expect(result.masked).toContain(password);
  });

  test('the job’s token is kept from a registry that is not ghcr.io and asks for a login', async () => {
    const registry = await registryWithBase({ kind: 'basic', user, password });
    const inputs = { 'publish-directory': '.', images: `${registry.host}/team/app` };
    const env = { DOCKER_CONFIG: config() };
    const result = await containerize({ workspace, temp, env, inputs, token: 'canary-token-of-the-job' });
    expect(result.annotations).toMatchObject([{ title: 'REGISTRY_DENIED' }]);
    expect(registry.requests.length).toBeGreaterThan(0);
    expect(registry.requests.filter(({ headers }) => headers['authorization'] !== undefined)).toEqual([]);
  });

  test('the token of the job is kept from a mirror of ghcr.io', async () => {
    const registry = await registryWithBase({ kind: 'bearer', user, password, anonymousPull: true });
    const env = { DOCKER_CONFIG: config() };
    const inputs = {
      'publish-directory': '.',
      'base-image': 'ghcr.io/team/base:1',
      'registry-mirrors': `ghcr.io=${registry.host}`,
      push: 'false',
      outputs: `type=oci,dest=${temp}/layout`,
    };
    const result = await containerized({ workspace, temp, env, inputs, token: 'canary-token-of-the-job' });
    expect(result.outputs['base-image']).toContain('ghcr.io/team/base:1@sha256:');
    const tokens = registry.requests.filter(({ path }) => path === '/token');
    expect(tokens.map(({ status, headers }) => [status, headers['authorization']])).toEqual([[200, undefined]]);
  });
});
