import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Backend } from '#reuse/cache/backend.ts';
import type { EntryName } from '#reuse/cache/cache.ts';
import { githubBackend } from '#reuse/cache/github.ts';
import { limitsOf } from '#reuse/cache/limits.ts';
import { startService } from '#reuse/cache/service-process.ts';
import { type TestCache, testCache } from '../../world/cache.ts';
import type { CacheScope } from '../../world/cache-service/token.ts';
import { type CacheService, startCacheService } from '../../world/cache-service.ts';
import { memoryLog } from '../../world/memory-log.ts';
import { PROJECT_ROOT } from '../../world/work-folder.ts';

let service: CacheService;
let temp: string;

beforeEach(async () => {
  service = await startCacheService();
  temp = await mkdtemp(join(tmpdir(), 'github-cache-'));
});
afterEach(async () => {
  await service.stop();
  await rm(temp, { recursive: true, force: true });
});

interface Job {
  readonly scopes?: readonly CacheScope[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** In seconds, for reading and writing. */
  readonly limit?: number;
}

/** A cache with the environment variables of a job. */
function job({ scopes, env = {}, limit = 30 }: Job = {}): TestCache {
  const variables = {
    PATH: process.env['PATH'],
    GITHUB_SERVER_URL: 'https://github.com',
    ...service.env(scopes),
    ...env,
  };
  return testCache({ place: (log) => placeWith(variables, log), limit });
}

function placeWith(env: Readonly<Record<string, string | undefined>>, log = memoryLog()): Backend {
  const program = join(PROJECT_ROOT, 'src/reuse/cache/service-call.ts');
  return githubBackend({ program, env, log, stage: join(temp, 'stage') });
}

const PUBLICATION: EntryName = { kind: 'publication', name: 'abc' };

async function folderWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(temp, 'folder-'));
  await mkdir(join(folder, 'deep'));
  await writeFile(join(folder, 'deep/file.txt'), text);
  return folder;
}

async function restored(cache: TestCache, ...wanted: readonly EntryName[]) {
  const folder = join(temp, crypto.randomUUID());
  const { entry, because } = await cache.restore(wanted, folder);
  const text = await readFile(join(folder, 'deep/file.txt'), 'utf8').catch(() => undefined);
  if (entry === undefined) expect(await readdir(temp)).not.toContain(folder);
  return { name: entry?.name, because, text };
}

async function nothingLeft(): Promise<void> {
  expect(await readdir(join(temp, 'stage')).catch(() => [])).toEqual([]);
}

describe('an entry', () => {
  test('is restored whole on another runner, only by its name, with one request', async () => {
    const saved = await job().save(PUBLICATION, await folderWith('one'));
    expect(saved).toEqual({ saved: true, because: "saved in GitHub's cache service" });
    expect(service.entries().map(({ key }) => key)).toEqual(['containerize-dotnet-publication-1-abc']);
    const before = service.calls.length;
    const wanted: readonly EntryName[] = [
      { kind: 'publication', name: 'x' },
      { kind: 'publication', name: 'y' },
      PUBLICATION,
    ];
    const cache = job();
    expect(await restored(cache, ...wanted)).toEqual({
      name: 'abc',
      because: "found in GitHub's cache service",
      text: 'one',
    });
    expect(service.calls.slice(before)).toEqual(['GetCacheEntryDownloadURL', 'GET blob']);
    expect(cache.log.warnings).toEqual([]);
    await nothingLeft();
  });

  test('is not returned for a name that is its prefix', async () => {
    await job().save({ kind: 'publication', name: 'abcdef' }, await folderWith('other'));
    expect(await restored(job(), PUBLICATION)).toMatchObject({ name: undefined, text: undefined });
  });

  test('with a floating name is the last one saved; one of a series has two names', async () => {
    const moving: EntryName = { kind: 'index', name: 'main', moving: true };
    await job().save(moving, await folderWith('first'));
    await job().save(moving, await folderWith('second'));
    expect(await restored(job(), moving)).toMatchObject({ name: 'main', text: 'second' });
    const packages: EntryName = { kind: 'packages', name: 'lock-g0', series: 'nuget' };
    await job().save(packages, await folderWith('packages'));
    expect(await restored(job(), packages)).toMatchObject({ name: 'lock-g0', text: 'packages' });
    const latest: EntryName = { kind: 'packages', name: 'nuget', moving: true };
    expect(await restored(job(), { ...packages, name: 'lock-g1' }, latest)).toMatchObject({
      name: 'nuget',
      text: 'packages',
    });
  });

  test('that two jobs save at once is saved by one of them, without a warning', async () => {
    const jobs = [job(), job()];
    const answers = await Promise.all(jobs.map(async (each) => each.save(PUBLICATION, await folderWith('one'))));
    expect(answers.map(({ saved }) => saved).sort()).toEqual([false, true]);
    expect(await job().save(PUBLICATION, await folderWith('one'))).toEqual({
      saved: false,
      because: 'another run saved it first',
    });
    expect(jobs.flatMap(({ log }) => log.warnings)).toEqual([]);
  });

  test('is visible to a pull request, whose own entries others cannot see', async () => {
    await job().save(PUBLICATION, await folderWith('of main'));
    const scopes: readonly CacheScope[] = [
      { scope: 'refs/pull/7/merge', permission: 'both' },
      { scope: 'refs/heads/main', permission: 'read' },
    ];
    expect(await restored(job({ scopes }), PUBLICATION)).toMatchObject({ text: 'of main' });
    await job({ scopes }).save({ ...PUBLICATION, name: 'new' }, await folderWith('of the pull request'));
    expect(await restored(job(), { ...PUBLICATION, name: 'new' })).toMatchObject({ name: undefined });
  });

  test('of another format is not found', async () => {
    const old = service.env();
    const place = placeWith({ PATH: process.env['PATH'], ...old });
    await job().save({ kind: 'packages', name: '1-lock' }, await folderWith('old'));
    expect(service.entries()[0]?.key).toBe('containerize-dotnet-packages-2-1-lock');
    expect(place.unavailable).toBeUndefined();
    expect(await restored(job(), { kind: 'packages', name: 'lock' })).toMatchObject({ name: undefined });
  });

  test('is restored without zstd on the PATH', async () => {
    const bin = join(temp, 'bin');
    await mkdir(bin);
    for (const tool of ['tar', 'gzip', 'sh']) await symlink(`/usr/bin/${tool}`, join(bin, tool)).catch(() => undefined);
    const env = { PATH: bin };
    expect(await job({ env }).save(PUBLICATION, await folderWith('gzip'))).toMatchObject({ saved: true });
    expect(await restored(job({ env }), PUBLICATION)).toMatchObject({ text: 'gzip' });
    expect(await restored(job(), PUBLICATION)).toMatchObject({ name: undefined });
  });
});

describe('a service that fails gives one warning and is not used again', () => {
  test.each([
    ['429', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }, /rate limit/],
    ['a refusal to read', { kind: 'denied' }, /cache read denied/],
    ['a 400', { kind: 'status', status: 400 }, /\(400\)/],
  ] as const)('%s', async (_name, fault, reason) => {
    service.break('GetCacheEntryDownloadURL', fault);
    const cache = job();
    expect(await restored(cache, PUBLICATION)).toMatchObject({
      name: undefined,
      because: expect.stringMatching(reason),
    });
    expect(await restored(cache, PUBLICATION)).toMatchObject({ because: expect.stringContaining('failed earlier') });
    const saved = await cache.save(PUBLICATION, await folderWith('one'));
    expect(saved).toEqual({ saved: false, because: "GitHub's cache service failed earlier" });
    expect(cache.log.warnings).toEqual([expect.stringMatching(reason)]);
    expect(service.calls).toEqual(['GetCacheEntryDownloadURL']);
    await nothingLeft();
  });

  test('a 500 until the time limit has passed', async () => {
    service.break('GetCacheEntryDownloadURL', { kind: 'status', status: 500 });
    const cache = job({ limit: 10 });
    expect(await restored(cache, PUBLICATION)).toMatchObject({
      because: expect.stringMatching(/within 10 s .*\(500\)/),
    });
    expect(cache.log.warnings).toHaveLength(1);
    await nothingLeft();
  });

  test('a client that waits long for a CPU core does not time out', async () => {
    await job().save(PUBLICATION, await folderWith('one'));
    const program = join(temp, 'late.mjs');
    const call = JSON.stringify(join(PROJECT_ROOT, 'src/reuse/cache/service-call.ts'));
    await writeFile(program, `setTimeout(() => import(${call}), 12_000);`);
    const env = { PATH: process.env['PATH'], GITHUB_SERVER_URL: 'https://github.com', ...service.env() };
    const place = githubBackend({ program, env, log: memoryLog(), stage: join(temp, 'stage') });
    const cache = testCache({ place: () => place, limit: limitsOf('publication').restore });
    expect(await restored(cache, PUBLICATION)).toMatchObject({ name: 'abc' });
    expect(cache.log.warnings).toEqual([]);
  });

  test.each(['GetCacheEntryDownloadURL', 'blobGet'] as const)('%s that never answers', async (place) => {
    await job().save(PUBLICATION, await folderWith('one'));
    service.break(place, { kind: 'hang' });
    const cache = job({ limit: 1 });
    expect(await restored(cache, PUBLICATION)).toMatchObject({
      name: undefined,
      because: expect.stringContaining('no answer within 1 s'),
    });
    expect(cache.log.warnings).toHaveLength(1);
    await nothingLeft();
  });

  test('one that hangs during an upload', async () => {
    service.break('blobPut', { kind: 'hang' });
    const cache = job({ limit: 1 });
    const folder = await folderWith('one');
    expect(await cache.save(PUBLICATION, folder)).toMatchObject({ saved: false });
    expect(cache.log.warnings).toHaveLength(1);
    expect(await readdir(temp)).toEqual(['stage']);
    await nothingLeft();
  });

  test('one that is unreachable', async () => {
    await service.stop();
    const cache = job();
    expect(await restored(cache, PUBLICATION)).toMatchObject({ because: expect.stringContaining('ECONNREFUSED') });
    expect(cache.log.warnings).toHaveLength(1);
    service = await startCacheService();
  });

  test.each([
    ['a token that may only read', { kind: 'denied' }, /cache write denied/],
    [
      'a full quota',
      { kind: 'status', status: 403, body: { code: 'permission_denied', msg: 'insufficient usage' } },
      /quota has been hit/,
    ],
  ] as const)('%s', async (_name, fault, reason) => {
    service.break('CreateCacheEntry', fault);
    const cache = job();
    expect(await cache.save(PUBLICATION, await folderWith('one'))).toMatchObject({
      saved: false,
      because: expect.stringMatching(reason),
    });
    await cache.save({ ...PUBLICATION, name: 'next' }, await folderWith('two'));
    expect(cache.log.warnings).toEqual([expect.stringMatching(reason)]);
    expect(service.calls).toEqual(['CreateCacheEntry']);
  });
});

test('a broken archive leaves no files and gives one warning; other entries still work', async () => {
  await job().save(PUBLICATION, await folderWith('x'.repeat(100_000)));
  await job().save({ ...PUBLICATION, name: 'good' }, await folderWith('good'));
  const { archive = '', size = 0 } = service.entries()[0] ?? {};
  await truncate(archive, Math.floor(size / 2));
  await truncate(archive, size);
  const cache = job();
  expect(await restored(cache, PUBLICATION)).toMatchObject({
    name: undefined,
    because: 'its archive is broken',
    text: undefined,
  });
  expect(await restored(cache, { ...PUBLICATION, name: 'good' })).toMatchObject({ text: 'good' });
  expect(cache.log.warnings).toEqual([expect.stringContaining('archive is broken')]);
  await nothingLeft();
});

test('a server without a cache service gets no requests and causes no warning', async () => {
  const cache = job({ env: { ACTIONS_RESULTS_URL: '', GITHUB_SERVER_URL: 'https://github.example' } });
  expect(cache.keeps).toBe(false);
  expect(await restored(cache, PUBLICATION)).toMatchObject({ because: 'the runner offers no cache service' });
  expect(await cache.save(PUBLICATION, await folderWith('x'))).toEqual({
    saved: false,
    because: 'the runner offers no cache service',
  });
  expect(cache.log.warnings).toEqual([]);
});

test.each([
  ['none', 'forbids to use it', 'forbids to use it'],
  ['read', 'no earlier run', 'forbids to save in it'],
  ['write-only', 'forbids to read it', "saved in GitHub's cache service"],
])('cache-mode: %s of the workflow is a reason, without a warning or a request', async (mode, read, save) => {
  const cache = job({ env: { ACTIONS_CACHE_MODE: mode } });
  expect((await restored(cache, PUBLICATION)).because).toContain(read);
  expect((await cache.save(PUBLICATION, await folderWith('one'))).because).toContain(save);
  expect(cache.log.warnings).toEqual([]);
  expect(service.calls.filter((call) => /Create|blobPut/.test(call)).length > 0).toBe(mode === 'write-only');
  expect(service.calls.includes('GetCacheEntryDownloadURL')).toBe(mode === 'read');
});

test('signatures in URLs are masked', async () => {
  const cache = job();
  await cache.save(PUBLICATION, await folderWith('one'));
  expect(cache.log.masked.length).toBeGreaterThan(0);
});

test('the cache client gets the cache token of the job, and no inputs', async () => {
  const program = join(PROJECT_ROOT, 'test/world/cache-service/tell-env.ts');
  const env = {
    ...{ PATH: process.env['PATH'], 'INPUT_NUGET-CREDENTIALS': 'x', STATE_saves: 'x', ACTIONS_RUNTIME_TOKEN: 'x' },
    ...{ ACTIONS_RESULTS_URL: 'x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x', MY_SECRET: 'x', GITHUB_OUTPUT: 'x' },
  };
  const service = startService({ program, env, log: memoryLog(), stage: join(temp, 'stage') });
  const signal = AbortSignal.timeout(20_000);
  const { lines } = await service.call({ method: 'restore', path: 'x', keys: ['x'] }, { folder: temp, signal });
  const names = lines
    .join(' ')
    .split(' ')
    .filter((name) => !/^(?:NODE_CHANNEL|NODE_UNIQUE)/.test(name));
  expect(names.sort()).toEqual(['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'PATH']);
});
