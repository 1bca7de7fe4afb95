import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY } from '#base/time.ts';
import { PUBLICATION_SCHEMA } from '#publication/publication.ts';
import type { SourceEntry } from '#publish/source/list.ts';
import { takeSnapshot } from '#publish/source/snapshot.ts';
import { fingerprintsOf } from '#publish/tracking/fingerprints.ts';
import { NO_INPUTS } from '#publish/tracking/input-set.ts';
import { folderBackend } from '#reuse/cache/folder.ts';
import { findPublication, type Present, publicationKey } from '#reuse/find-publication.ts';
import { CACHE_SCHEMA, writePublicationEntry } from '#reuse/publication-entry.ts';
import {
  EMPTY_INDEX,
  hasUpdates,
  INDEX_FILE,
  type KnownClosure,
  type PublicationIndex,
  readIndex,
  withUpdates,
} from '#reuse/publication-index.ts';
import { type TestCache, testCache } from '../world/cache.ts';

const SHAPE = { ...NO_INPUTS, files: ['a.cs', 'b.cs'], folders: [''] };
const PARTS = { 'the SDK image': 'sha256:1', 'the property Optimize': '1' };
const NOON = 20_000 * DAY + DAY / 2;
let root = '';
let cache: TestCache;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'find-'));
  await put('a.cs', 'a');
  await put('b.cs', 'b');
  const place = folderBackend({
    folder: join(tmpdir(), `cache-${randomUUID()}`),
    clock: Date.now,
    limits: { days: 1, bytes: 1e9 },
  });
  cache = testCache({ place: () => place });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const put = (path: string, text: string): Promise<void> => writeFile(join(root, path), text);

function entryOf(path: string): SourceEntry {
  return { path, kind: 'file', mode: 0o644, size: 1 };
}

function present(changes: Partial<Present> = {}): Present {
  const entries = ['a.cs', 'b.cs'].map(entryOf);
  const snapshot = takeSnapshot(root, entries);
  return { snapshot, parts: PARTS, history: async () => '', now: NOON, ...changes };
}

/** Saves what a build of the current files would save. */
async function keep(
  index: PublicationIndex,
  rest: Partial<KnownClosure> & { builtAt?: number } = {},
): Promise<PublicationIndex> {
  const { builtAt = NOON, ...changes } = rest;
  const closure = { shape: SHAPE, parts: PARTS, values: await fingerprintsOf(SHAPE, present()), ...changes };
  const next = withUpdates(index, { closures: [closure] });
  const day = closure.daily === undefined ? undefined : Math.floor(builtAt / DAY);
  const publication = { schema: PUBLICATION_SCHEMA, apps: [], layers: [], packages: [] } as const;
  const folder = join(root, randomUUID());
  await writePublicationEntry(folder, { schema: CACHE_SCHEMA, builtAt, sdkImage: 'sdk', publication, origins: [] });
  await cache.save({ kind: 'publication', name: publicationKey(next, { ...closure, day }) }, folder);
  return next;
}

const find = (index: PublicationIndex, changes: Partial<Present> = {}) =>
  findPublication(present(changes), { cache, index, folder: join(root, randomUUID()) });

test('a publication of the same inputs is found', async () => {
  const index = await keep(EMPTY_INDEX);
  expect(await find(index)).toMatchObject({ kind: 'found', known: { sdkImage: 'sdk' } });
});

test('an older state is found, no matter which closure its key comes from', async () => {
  const old = await keep(EMPTY_INDEX);
  await put('a.cs', 'x');
  const index = await keep(old);
  expect(await find(index)).toMatchObject({ kind: 'found' });
  await put('a.cs', 'a');
  expect(await find(index)).toMatchObject({ kind: 'found' });
});

test.each<[string, () => Promise<Partial<Present>>, string]>([
  ['a file', () => put('b.cs', 'y').then(() => ({})), 'b.cs changed'],
  ['a property', async () => ({ parts: { ...PARTS, 'the property Optimize': '2' } }), 'the property Optimize changed'],
  [
    'a new variable',
    async () => ({ parts: { ...PARTS, 'the environment variable X': '2' } }),
    'the environment variable X is new',
  ],
  ['the SDK image', async () => ({ parts: { ...PARTS, 'the SDK image': 'sha256:2' } }), 'the SDK image changed'],
])('what differs is named: %s', async (_what, change, because) => {
  const index = await keep(EMPTY_INDEX);
  expect(await find(index, await change())).toEqual({ kind: 'missing', because });
});

test('a miss is explained by the most similar of several earlier states', async () => {
  const first = await keep(EMPTY_INDEX);
  await put('a.cs', 'x');
  await put('b.cs', 'x');
  const index = await keep(first);
  await put('a.cs', 'a');
  await put('b.cs', 'z');
  expect(await find(index)).toEqual({ kind: 'missing', because: 'b.cs changed' });
});

test('what is cached for 24 hours is found for that time, over midnight too', async () => {
  const index = await keep(EMPTY_INDEX, { daily: 'X 1.* is cached for 24 hours' });
  expect(await find(index)).toMatchObject({ kind: 'found' });
  expect(await find(index, { now: NOON + DAY - 1 })).toMatchObject({ kind: 'found' });
  expect(await find(index, { now: NOON + DAY + 1 })).toEqual({
    kind: 'missing',
    because: 'X 1.* is cached for 24 hours, and that time has passed',
  });
});

test.each([
  ['year', 20, 400],
  ['month', 10, 40],
  ['day', 0.4, 0.6],
] as const)(
  'what depends on the %s is found as long as that lasts, and not after it',
  async (period, before, after) => {
    const shape = { ...SHAPE, period };
    const index = await keep(EMPTY_INDEX, { shape, values: await fingerprintsOf(shape, present()) });
    expect(await find(index)).toMatchObject({ kind: 'found' });
    expect(await find(index, { now: NOON + before * DAY })).toMatchObject({ kind: 'found' });
    const later = await find(index, { now: NOON + after * DAY });
    expect(later).toEqual({ kind: 'missing', because: `the ${period} changed` });
  },
);

test('a new file that the build looks for is a miss, whatever older states looked for', async () => {
  const old = await keep(EMPTY_INDEX);
  await put('a.cs', 'looks for flag.txt');
  const shape = { ...SHAPE, names: ['flag.txt'] };
  const index = await keep(old, { shape, values: await fingerprintsOf(shape, present()) });
  expect(await find(index)).toMatchObject({ kind: 'found' });
  await mkdir(join(root, 'extra'));
  await put('extra/flag.txt', 'x');
  const entries = [...present().snapshot.entries.values(), entryOf('extra/flag.txt')];
  expect(await find(index, { snapshot: takeSnapshot(root, entries) })).toMatchObject({ kind: 'missing' });
});

test('a publication that depends on the clock is never found, with the reason', async () => {
  const index = await keep(EMPTY_INDEX, { never: 'App.csproj uses the clock' });
  expect(await find(index)).toEqual({ kind: 'missing', because: 'App.csproj uses the clock' });
});

test('an invalidated publication is not found, but its successor is', async () => {
  const kept = await keep(EMPTY_INDEX);
  const found = await find(kept);
  if (found.kind !== 'found') throw new Error('not found');
  const retired = withUpdates(kept, { retired: [found.key] });
  expect(await find(retired)).toMatchObject({ kind: 'missing' });
  const index = await keep(retired);
  expect(await find(index)).toMatchObject({ kind: 'found' });
  expect((await find(index)) as { key?: string }).not.toMatchObject({ key: found.key });
});

test('an index holds the last sixteen states and is read back unchanged', async () => {
  let index = EMPTY_INDEX;
  for (let count = 0; count < 20; count += 1) {
    const closure = { shape: SHAPE, parts: PARTS, values: { 'a.cs': String(count) } };
    index = withUpdates(index, { closures: [closure], layers: {}, retired: [`r${count}`] });
  }
  expect(index.closures.map(({ values }) => values['a.cs'])).toEqual(
    Array.from({ length: 16 }, (_, at) => String(19 - at)),
  );
  const folder = await mkdtemp(join(tmpdir(), 'index-'));
  await writeFile(join(folder, INDEX_FILE), JSON.stringify(index));
  expect(await readIndex(folder)).toEqual(index);
});

test.each(['', 'no JSON', '{"schema":0,"closures":[]}'])(
  'an index of another schema, or none, is empty: "%s"',
  async (text) => {
    await put(INDEX_FILE, text);
    expect(await readIndex(root)).toEqual(EMPTY_INDEX);
  },
);

test('an entry with changed bytes is a miss', async () => {
  const index = await keep(EMPTY_INDEX);
  const found = await find(index);
  if (found.kind !== 'found') throw new Error('not found');
  const folder = join(root, randomUUID());
  await writePublicationEntry(folder, { ...found.known, sdkImage: 'other' });
  const file = join(folder, 'publication.json');
  const { readFile } = await import('node:fs/promises');
  await writeFile(file, (await readFile(file, 'utf8')).replace('other', 'evil!'));
  const { readPublicationEntry } = await import('#reuse/publication-entry.ts');
  expect(await readPublicationEntry(folder)).toBeUndefined();
});

test('an index is saved again only if there is new data', async () => {
  const closure = { shape: SHAPE, parts: PARTS, values: {} };
  const news = { retired: ['r'], audited: { p: 1 } };
  const index = withUpdates(EMPTY_INDEX, { ...news, closures: [closure] });
  expect(hasUpdates(index, {})).toBe(false);
  expect(hasUpdates(index, news)).toBe(false);
  expect(hasUpdates(index, { closures: [closure] })).toBe(true);
  expect(hasUpdates(index, { retired: ['s'] })).toBe(true);
  expect(hasUpdates(index, { audited: { p: 2 } })).toBe(true);
  const layer = { descriptor: { mediaType: 'x', digest: `sha256:${'0'.repeat(64)}`, size: 1 }, origins: [] } as const;
  const layers = { key: { ...layer, diffId: layer.descriptor.digest } };
  expect(hasUpdates(index, { layers })).toBe(true);
  expect(hasUpdates(withUpdates(index, { layers }), { layers })).toBe(false);
});
