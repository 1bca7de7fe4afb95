import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseReference } from '#oci/reference.ts';
import type { EntryName } from '#reuse/cache/cache.ts';
import { registryBackend } from '#reuse/cache/registry.ts';
import { FORK, testCache, UNTRUSTED } from '../../world/cache.ts';
import { hasDockerRegistry, startDockerRegistry } from '../../world/docker-registry.ts';
import { ALICE, worldRegistries } from '../../world/registries.ts';
import { startRegistry, type TestRegistry } from '../../world/registry.ts';

let registry: TestRegistry;
let temp: string;

beforeEach(async () => {
  registry = await startRegistry();
  temp = await mkdtemp(join(tmpdir(), 'registry-cache-'));
});
afterEach(async () => {
  await registry[Symbol.asyncDispose]();
  await rm(temp, { recursive: true, force: true });
});

type Options = Partial<Parameters<typeof testCache>[0]> & { readonly host?: string };

function run({ host = registry.host, ...others }: Options = {}) {
  const reference = parseReference(`${host}/o/cache`);
  const client = worldRegistries().registries(host);
  return testCache({ place: () => registryBackend({ reference, client }), ...others });
}

const ENTRY: EntryName = { kind: 'publication', name: 'abc' };

async function folderWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(temp, 'work-'));
  await mkdir(join(folder, 'deep'));
  await writeFile(join(folder, 'deep/file.txt'), text);
  return folder;
}

async function textOf(cache: ReturnType<typeof run>, ...wanted: readonly EntryName[]): Promise<string | undefined> {
  const folder = join(temp, crypto.randomUUID());
  await cache.restore(wanted, folder);
  return readFile(join(folder, 'deep/file.txt'), 'utf8').catch(() => undefined);
}

test('an entry is an artifact with one layer and its own tag, and is restored whole', async () => {
  const saved = await run().save(ENTRY, await folderWith('one'));
  expect(saved).toEqual({ saved: true, because: `saved in the repository ${registry.host}/o/cache` });
  expect(registry.store.tagsOf('o/cache')).toEqual(['repo-trusted-publication-1-abc']);
  const { mediaType, bytes } = registry.store.manifest('o/cache', 'repo-trusted-publication-1-abc');
  expect(mediaType).toBe('application/vnd.oci.image.manifest.v1+json');
  expect(JSON.parse(Buffer.from(bytes).toString())).toMatchObject({
    artifactType: 'application/vnd.containerize-dotnet.cache.v1',
    config: {
      mediaType: 'application/vnd.oci.empty.v1+json',
      digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      size: 2,
    },
    layers: [{ mediaType: 'application/vnd.containerize-dotnet.cache.v1.tar+gzip' }],
  });
  expect(await textOf(run(), { ...ENTRY, name: 'x' }, ENTRY)).toBe('one');
  expect(await readdir(temp)).toHaveLength(1);
});

test('entries are saved once; a floating name gives the last; a series has two names', async () => {
  await run().save(ENTRY, await folderWith('one'));
  expect(await run().save(ENTRY, await folderWith('two'))).toEqual({
    saved: false,
    because: 'another run saved it first',
  });
  const moving: EntryName = { kind: 'index', name: 'main', moving: true };
  for (const text of ['first', 'second']) await run().save(moving, await folderWith(text));
  expect(await textOf(run(), moving)).toBe('second');
  await run().save({ kind: 'packages', name: 'l-g0', series: 'nuget' }, await folderWith('packages'));
  expect(await textOf(run(), { kind: 'packages', name: 'l-g0', series: 'nuget' })).toBe('packages');
  expect(await textOf(run(), { kind: 'packages', name: 'nuget', moving: true })).toBe('packages');
});

test('two jobs may save one entry at once', async () => {
  const answers = await Promise.all(['one', 'two'].map(async (text) => run().save(ENTRY, await folderWith(text))));
  expect(answers.some(({ saved }) => saved)).toBe(true);
  expect(['one', 'two']).toContain(await textOf(run(), ENTRY));
});

test('trusted and untrusted entries have different tags, and a fork saves none', async () => {
  await run({ scopes: UNTRUSTED }).save(ENTRY, await folderWith('of a branch'));
  expect(await textOf(run(), ENTRY)).toBeUndefined();
  expect(await textOf(run({ scopes: UNTRUSTED }), ENTRY)).toBe('of a branch');
  const writes = registry.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD').length;
  expect(await run({ scopes: FORK }).save(ENTRY, await folderWith('x'))).toMatchObject({ saved: false });
  expect(registry.requests.filter(({ method }) => method !== 'GET' && method !== 'HEAD')).toHaveLength(writes);
});

test('a name that is too long for a tag gets a valid tag', async () => {
  const long: EntryName = { kind: 'layers', name: 'a'.repeat(200) };
  await run().save(long, await folderWith('long'));
  expect(await textOf(run(), long)).toBe('long');
});

test('an image with the tag of an entry is not an entry', async () => {
  const config = Buffer.from('{}');
  const digest = 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
  registry.store.putBlob('o/cache', { digest, bytes: config });
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = { schemaVersion: 2, mediaType, config: { mediaType: 'a/b', digest, size: 2 }, layers: [] };
  const bytes = Buffer.from(JSON.stringify(manifest));
  registry.store.putManifest('o/cache', { reference: 'repo-trusted-publication-1-abc', mediaType, bytes });
  const cache = run();
  expect(await textOf(cache, ENTRY)).toBeUndefined();
  expect(cache.log.warnings).toEqual([]);
});

describe('one warning, and no more questions:', () => {
  test('bytes that changed, of which nothing is left', async () => {
    await run().save(ENTRY, await folderWith('one'));
    registry.fault({ kind: 'spoilt', path: /blobs/, times: 9 });
    const cache = run();
    expect(await textOf(cache, ENTRY)).toBeUndefined();
    expect(await readdir(temp)).toEqual([]);
    expect(cache.log.warnings).toEqual([expect.stringContaining('have the digest')]);
    const asked = registry.requests.length;
    expect(await textOf(cache, ENTRY)).toBeUndefined();
    expect(registry.requests).toHaveLength(asked);
  });

  test.each([429, 500])('an answer %s to everything', async (status) => {
    registry.fault({ kind: 'status', status, times: 99 });
    const cache = run();
    expect(await textOf(cache, ENTRY)).toBeUndefined();
    expect(await cache.save(ENTRY, await folderWith('x'))).toMatchObject({ saved: false });
    expect(cache.log.warnings).toEqual([expect.stringContaining(String(status))]);
  });

  test('a registry that wants a login', async () => {
    await using closed = await startRegistry({
      auth: { kind: 'basic', user: ALICE.username, password: ALICE.password },
    });
    const cache = run({ host: closed.host });
    expect(await cache.save(ENTRY, await folderWith('x'))).toMatchObject({ saved: false });
    expect(cache.log.warnings).toEqual([expect.stringMatching(/401/)]);
  });

  test('a refusal to write', async () => {
    registry.fault({ kind: 'status', status: 403, method: 'POST', times: 9 });
    const cache = run();
    expect(await cache.save(ENTRY, await folderWith('x'))).toMatchObject({ saved: false });
    expect(cache.log.warnings).toEqual([expect.stringMatching(/403/)]);
    expect(registry.store.tagsOf('o/cache')).toEqual([]);
  });

  test('a registry that is gone', async () => {
    const cache = run({ host: '127.0.0.1:9' });
    expect(await textOf(cache, ENTRY)).toBeUndefined();
    expect(cache.log.warnings).toHaveLength(1);
  });
});

test('the real registry takes and gives entries', async ({ skip }) => {
  if (!(await hasDockerRegistry())) skip();
  await using real = await startDockerRegistry();
  await run({ host: real.host }).save(ENTRY, await folderWith('real'));
  expect(await textOf(run({ host: real.host }), ENTRY)).toBe('real');
});
