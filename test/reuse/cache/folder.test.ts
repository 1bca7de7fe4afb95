import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EntryName } from '#reuse/cache/cache.ts';
import { folderBackend } from '#reuse/cache/folder.ts';
import { FORK, TRUSTED, testCache, UNTRUSTED } from '../../world/cache.ts';

let temp: string;
let place: string;
let now = Date.parse('2030-01-01');

beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'folder-cache-'));
  place = join(temp, 'place');
});
afterEach(async () => {
  await rm(temp, { recursive: true, force: true });
});

const DAY = 24 * 60 * 60 * 1000;

function run(
  options: Partial<Parameters<typeof testCache>[0]> & { readonly bytes?: number; readonly at?: string } = {},
) {
  const { bytes = 10e9, at = place, ...others } = options;
  const limits = { days: 14, bytes };
  return testCache({ place: () => folderBackend({ folder: at, clock: () => now, limits }), ...others });
}

const ENTRY: EntryName = { kind: 'build', name: 'abc' };

async function folderWith(text: string): Promise<string> {
  const folder = await mkdtemp(join(temp, 'work-'));
  await mkdir(join(folder, 'deep/empty'), { recursive: true });
  await writeFile(join(folder, 'deep/file.sh'), text, { mode: 0o755 });
  return folder;
}

async function textOf(cache: ReturnType<typeof run>, ...wanted: readonly EntryName[]): Promise<string | undefined> {
  const folder = join(temp, crypto.randomUUID());
  const { entry } = await cache.restore(wanted, folder);
  const text = await readFile(join(folder, 'deep/file.sh'), 'utf8').catch(() => undefined);
  expect(entry === undefined).toBe(text === undefined);
  return text;
}

async function archives(): Promise<readonly string[]> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

describe('a folder', () => {
  test('restores saved files, folders and modes, and removes the source folder', async () => {
    const folder = await folderWith('one');
    expect(await run().save(ENTRY, folder)).toEqual({ saved: true, because: `saved in the folder ${place}` });
    expect(await readdir(temp)).toEqual(['place']);
    expect(await run().restore([ENTRY], folder)).toEqual({ entry: ENTRY, because: `found in the folder ${place}` });
    expect(await readdir(join(folder, 'deep'))).toEqual(['empty', 'file.sh']);
  });

  test('restores the first wanted entry it has, and the newest of a floating name', async () => {
    const moving: EntryName = { kind: 'index', name: 'main', moving: true };
    const packages: EntryName = { kind: 'packages', name: 'lock-g1', series: 'nuget' };
    for (const text of ['first', 'second']) {
      now += 1000;
      await run().save(moving, await folderWith(text));
    }
    await run().save(packages, await folderWith('packages'));
    expect(await textOf(run(), moving)).toBe('second');
    expect(await textOf(run(), { kind: 'packages', name: 'nuget', moving: true })).toBe('packages');
    expect(await textOf(run(), { ...packages, name: 'lock-g2' }, packages)).toBe('packages');
    expect(await textOf(run(), { ...packages, name: 'lock' }, { kind: 'packages', name: 'lock-g1' })).toBeUndefined();
  });

  test('keeps one complete entry when two jobs save the same name at once', async () => {
    await Promise.all(['one', 'two'].map(async (text) => run().save(ENTRY, await folderWith(text))));
    expect(['one', 'two']).toContain(await textOf(run(), ENTRY));
    expect(await run().save(ENTRY, await folderWith('three'))).toEqual({
      saved: false,
      because: 'another run saved it first',
    });
  });

  test('ignores entries of an older schema and foreign files', async () => {
    await run().save(ENTRY, await folderWith('one'));
    const [archive = ''] = await archives();
    await writeFile(archive.replace('build-1-abc', 'build-0-old'), 'x');
    await writeFile(join(place, 'of somebody else'), 'x');
    expect(await textOf(run(), { ...ENTRY, name: 'old' })).toBeUndefined();
    expect(await textOf(run(), ENTRY)).toBe('one');
  });
});

describe('an archive that is', () => {
  test.each([
    ['truncated', (path: string) => truncate(path, 60)],
    ['longer than it was', (path: string) => appendFile(path, 'x')],
    ['empty', (path: string) => truncate(path, 0)],
    ['another one', (path: string) => writeFile(path, 'no archive at all')],
  ])('%s is a miss without a warning, leaves nothing and is removed', async (_name, spoil) => {
    await run().save(ENTRY, await folderWith('one'));
    for (const path of await archives()) await spoil(path);
    const cache = run();
    expect(await textOf(cache, ENTRY)).toBeUndefined();
    expect(await archives()).toEqual([]);
    expect(await readdir(temp)).toEqual(['place']);
    expect(cache.log.warnings).toEqual([]);
    expect(await cache.save(ENTRY, await folderWith('new'))).toMatchObject({ saved: true });
    expect(await textOf(run(), ENTRY)).toBe('new');
  });
});

describe('a save prunes', () => {
  test('only entries not used for 14 days', async () => {
    for (const name of ['unused', 'used']) await run().save({ ...ENTRY, name }, await folderWith(name));
    now += 10 * DAY;
    expect(await textOf(run(), { ...ENTRY, name: 'used' })).toBe('used');
    now += 10 * DAY;
    await run({ scopes: UNTRUSTED }).save(ENTRY, await folderWith('new'));
    expect(await textOf(run(), { ...ENTRY, name: 'unused' })).toBeUndefined();
    expect(await textOf(run(), { ...ENTRY, name: 'used' })).toBe('used');
  });

  test('the least recently used entries above the size limit', async () => {
    const noise = () => Array.from({ length: 1000 }, () => Math.random()).join();
    for (const name of ['a', 'b', 'c']) {
      now += 1000;
      await run().save({ ...ENTRY, name }, await folderWith(noise()));
    }
    now += 1000;
    await textOf(run(), { ...ENTRY, name: 'a' });
    now += 1000;
    await run({ bytes: 22_000 }).save({ ...ENTRY, name: 'd' }, await folderWith(noise()));
    const names = (await archives()).map((path) => /build-1-(\w)@/.exec(path)?.[1]).sort();
    expect(names).toEqual(['a', 'd']);
  });
});

describe('trust', () => {
  test('an untrusted run reads its own and trusted entries, a trusted run trusted ones', async () => {
    await run({ scopes: UNTRUSTED }).save({ ...ENTRY, name: 'branch' }, await folderWith('of a branch'));
    await run().save({ ...ENTRY, name: 'main' }, await folderWith('of main'));
    expect(await textOf(run({ scopes: UNTRUSTED }), { ...ENTRY, name: 'branch' })).toBe('of a branch');
    expect(await textOf(run({ scopes: UNTRUSTED }), { ...ENTRY, name: 'main' })).toBe('of main');
    expect(await textOf(run(), { ...ENTRY, name: 'branch' })).toBeUndefined();
    expect(await textOf(run({ scopes: FORK }), { ...ENTRY, name: 'branch' })).toBeUndefined();
    expect(await textOf(run({ scopes: FORK }), { ...ENTRY, name: 'main' })).toBe('of main');
  });

  test('forks, `read` and `off` save nothing, and `off` reads nothing', async () => {
    for (const options of [{ scopes: FORK }, { mode: 'read' }, { mode: 'off' }] as const) {
      const cache = run(options);
      expect(cache.keeps).toBe(false);
      expect(await cache.save(ENTRY, await folderWith('x'))).toMatchObject({ saved: false });
    }
    expect(await readdir(temp)).toEqual([]);
    await run({ scopes: TRUSTED }).save(ENTRY, await folderWith('one'));
    expect(await textOf(run({ mode: 'read' }), ENTRY)).toBe('one');
    expect(await textOf(run({ mode: 'off' }), ENTRY)).toBeUndefined();
  });
});

describe('a cache that fails', () => {
  test('gives one warning in both steps together, and is not used again', async () => {
    await writeFile(place, 'a file');
    const main = run();
    expect(await textOf(main, ENTRY)).toBeUndefined();
    expect(await main.save(ENTRY, await folderWith('x'))).toMatchObject({ saved: false });
    expect(main.log.warnings).toEqual([expect.stringContaining(`the folder ${place} failed and is not used again`)]);
    const post = run({ earlier: main.state.get('cache-failures') ?? '' });
    expect(await post.save(ENTRY, await folderWith('x'))).toMatchObject({
      because: expect.stringContaining('failed earlier'),
    });
    expect(post.log.warnings).toEqual([]);
  });

  test.skipIf(process.getuid?.() === 0)('may be a folder that cannot be read', async () => {
    await mkdir(join(place, 'containerize-dotnet/repo-trusted'), { recursive: true });
    await chmod(join(place, 'containerize-dotnet/repo-trusted'), 0o000);
    const cache = run();
    expect(await textOf(cache, ENTRY)).toBeUndefined();
    expect(cache.log.warnings).toHaveLength(1);
    await chmod(join(place, 'containerize-dotnet/repo-trusted'), 0o700);
  });

  test('does not stop the others: the next one is used, and each warns once', async () => {
    const bad = join(temp, 'bad');
    await writeFile(bad, 'a file');
    await run().save(ENTRY, await folderWith('one'));
    const limits = { days: 14, bytes: 10e9 };
    const places = [bad, place, join(temp, 'third')].map((folder) =>
      folderBackend({ folder, clock: () => now, limits }),
    );
    const cache = testCache({ place: () => places });
    expect(await textOf(cache, ENTRY)).toBe('one');
    expect(await cache.save({ ...ENTRY, name: 'new' }, await folderWith('two'))).toMatchObject({
      saved: true,
      because: expect.stringMatching(
        /^saved in the folder .*place and the folder .*third; the folder .*bad failed earlier$/,
      ),
    });
    expect(cache.log.warnings).toHaveLength(1);
    expect(await textOf(run({ at: join(temp, 'third') }), { ...ENTRY, name: 'new' })).toBe('two');
  });
});
