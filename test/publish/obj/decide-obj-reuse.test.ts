import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { decideObjReuse, valuesThatCount, willCompile } from '#publish/obj/decide-obj-reuse.ts';
import {
  BUILD_STATE_SCHEMA,
  type BuildState,
  outdatedPackage,
  outdatedPeriod,
  readObjState,
  stateFile,
} from '#publish/obj/obj-state.ts';
import { type Snapshot, takeSnapshot } from '#publish/source/snapshot.ts';
import { NO_INPUTS } from '#publish/tracking/input-set.ts';
import type { Period } from '#publish/tracking/period.ts';

const SOURCE = {
  'Directory.Build.props': 'f1',
  'README.md': 'f2',
  docs: 'd',
  'docs/read.md': 'f3',
  lib: 'd',
  'lib/Lib.csproj': 'f4',
  'lib/Lib.cs': 'f5',
  'lib/Empty.cs': 'f0e',
  web: 'd',
  'web/Web.csproj': 'f6',
  'web/Program.cs': 'f7',
  'web/link': 'l8',
  other: 'd',
  'other/Other.cs': 'f9',
  'shared/Empty.cs': 'f0e',
};

/** The state after a build of two projects; `other` was not part of it. */
const STATE: BuildState = {
  schema: BUILD_STATE_SCHEMA,
  at: 0,
  source: SOURCE,
  shape: {
    ...NO_INPUTS,
    files: ['Directory.Build.props', 'lib/Lib.csproj', 'lib/Lib.cs', 'web/Web.csproj', 'web/Program.cs', 'web/link'],
    folders: ['', 'lib', 'web'],
  },
  reachesOut: false,
  skipsPrograms: false,
  named: [],
  variables: {},
  restore: { shape: NO_INPUTS, values: {}, at: 0 },
  folders: { 'lib/obj': 'lib/Lib.csproj', 'web/obj': 'web/Web.csproj' },
  times: {},
};

const ALL = ['lib/obj', 'web/obj'];

test.each<[string, Record<string, string>, readonly string[]]>([
  ['nothing', {}, ALL],
  ['a file that was compiled', { 'lib/Lib.cs': 'fX' }, ALL],
  ['a file that was never read', { 'docs/read.md': 'fX', 'README.md': 'fX', 'other/Other.cs': 'fX' }, ALL],
  ['a new file in a folder that is not searched', { 'other/New.cs': 'fX', 'docs/new.md': 'fX' }, ALL],
  ['an empty file of a project that gets content', { 'lib/Empty.cs': 'fX' }, ALL],
  ['a file that appears in a project', { 'lib/New.cs': 'fX' }, ['web/obj']],
  ['a folder that appears in a project', { 'lib/sub': 'd' }, ['web/obj']],
  ['a file that goes away in a project', { 'web/Program.cs': '' }, ['lib/obj']],
  ['a link in the place of the folder of a project', { lib: 'lX' }, []],
  ['a link in the place of intermediate files', { 'lib/obj': 'lX' }, []],
  ['a folder that is tracked now in the place of intermediate files', { 'lib/obj': 'd' }, []],
  ['a file in the place of the folder of a project', { web: 'fX' }, []],
  ['a project file', { 'web/Web.csproj': 'fX' }, []],
  ['a project file that goes away', { 'lib/Lib.csproj': '' }, []],
  ['a project file in a folder that is not searched', { 'other/Other.csproj': 'fX' }, ALL],
  ['a result of a restore', { 'web/packages.lock.json': 'fX' }, []],
  ['properties of one machine', { 'lib/Lib.csproj.user': 'fX' }, []],
  ['an import above all projects', { 'Directory.Build.props': 'fX' }, []],
  ['an import that appears anywhere', { 'other/Directory.Build.props': 'fX' }, []],
  ['rules of the compiler that appear in a project', { 'lib/.editorconfig': 'fX' }, []],
  ['a file outside all projects', { 'new.txt': 'fX' }, []],
  ['an empty file outside every project that gets content', { 'shared/Empty.cs': 'fX' }, []],
  ['a link', { 'web/link': 'lX' }, []],
  ['a file that becomes a link', { 'lib/Lib.cs': 'lX' }, []],
])('the right folders are kept after a change of %s', (_what, change, kept) => {
  const now = Object.fromEntries(Object.entries({ ...SOURCE, ...change }).filter(([, value]) => value !== ''));
  const { value, because } = decideObjReuse(STATE, now);
  expect(value.kept).toEqual(kept);
  expect(because).not.toBe('');
  expect(value.changed.toSorted()).toEqual(Object.keys(change).toSorted());
});

test('if a project includes files of others by pattern, a new file affects all', () => {
  const now = { ...SOURCE, 'lib/new.txt': 'fX' };
  expect(decideObjReuse({ ...STATE, reachesOut: true }, now).value.kept).toEqual([]);
});

test.each(['other/flag.json', 'flag.json', 'web/flag.json'])(
  'if %s appears, which a condition looks for, nothing is kept',
  (path) => {
    const shape = { ...STATE.shape, names: ['flag.json'] };
    expect(decideObjReuse({ ...STATE, shape }, { ...SOURCE, [path]: 'fX' }).value.kept).toEqual([]);
  },
);

test.each<[string, readonly string[]]>([
  ['web/data.txt', []],
  ['lib/Lib.cs', ALL],
  ['docs/read.md', ALL],
])('if project files sometimes run programs and %s changes', (path, kept) => {
  const shape = { ...STATE.shape, files: [...STATE.shape.files, 'web/data.txt'] };
  const state = { ...STATE, shape, skipsPrograms: true, source: { ...SOURCE, 'web/data.txt': 'f1' } };
  expect(decideObjReuse(state, { ...state.source, [path]: 'fX' }).value.kept).toEqual(kept);
});

test.each<[string, readonly string[]]>([
  ['docs/flag', []],
  ['lib/New.cs', ['web/obj']],
])('if %s appears and project files may look for any name', (path, kept) => {
  const state = { ...STATE, shape: { ...STATE.shape, everyName: true } };
  expect(decideObjReuse(state, { ...SOURCE, [path]: 'fX' }).value.kept).toEqual(kept);
});

test('a project below another may be included by that one', () => {
  const folders = { ...STATE.folders, 'web/plugin/obj': 'web/plugin/Plugin.csproj' };
  const shape = { ...STATE.shape, folders: [...STATE.shape.folders, 'web/plugin'] };
  const { kept } = decideObjReuse({ ...STATE, folders, shape }, { ...SOURCE, 'web/plugin/new.txt': 'fX' }).value;
  expect(kept).toEqual(['lib/obj']);
});

test('two projects in one folder are affected by the same files', () => {
  const folders = { ...STATE.folders, 'web/obj/tests': 'web/Tests.csproj' };
  expect(decideObjReuse({ ...STATE, folders }, { ...SOURCE, 'web/New.cs': 'fX' }).value.kept).toEqual(['lib/obj']);
});

test('without observation, any change outside the projects is an input', () => {
  const state = { ...STATE, shape: { ...NO_INPUTS, whole: true } };
  expect(decideObjReuse(state, { ...SOURCE, 'README.md': 'fX' }).value.kept).toEqual([]);
});

describe('of files that appeared, disappeared or were empty', () => {
  /** Creates a checkout with these files, by path with their text. */
  async function snapshotOf(files: Readonly<Record<string, string>>): Promise<Snapshot> {
    const root = await mkdtemp(join(tmpdir(), 'reuse-'));
    onTestFinished(() => rm(root, { recursive: true, force: true }));
    const folders = new Set(Object.keys(files).flatMap((path) => (path.includes('/') ? [dirname(path)] : [])));
    for (const folder of folders) await mkdir(join(root, folder), { recursive: true });
    for (const [path, text] of Object.entries(files)) await writeFile(join(root, path), text);
    return takeSnapshot(root, [
      ...[...folders].map((path) => ({ path, kind: 'folder' as const, mode: 0o755, size: 0 })),
      ...Object.entries(files).map(([path, { length: size }]) => ({ path, kind: 'file' as const, mode: 0o644, size })),
    ]);
  }

  const FILES = { 'lib/Lib.csproj': '<Project />', 'lib/Lib.cs': 'class L;', 'NOTICE.md': '', 'docs/old.md': 'x' };

  test.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
    [
      'only those that something looks for are inputs',
      { 'README.md': 'x', 'NOTICE.md': 'x', 'docs/old.md': '' },
      [],
      ['lib/obj'],
    ],
    ['a folder of pictures does not count', { 'docs/pictures/a.png': 'x' }, [], ['lib/obj']],
    ['deleted files are not inputs either', {}, ['docs/old.md', 'NOTICE.md'], ['lib/obj']],
    ['names that tools look for are inputs', { 'version.json': '{}' }, [], []],
    ['names that a text mentions are inputs', { 'banner.md': 'x', 'lib/Lib.cs': '[A("banner.md")] class L;' }, [], []],
    ['files in a listed folder are inputs', { 'lib/README.md': 'x' }, [], []],
  ])('%s', async (_what, added, gone, kept) => {
    const before = await snapshotOf(FILES);
    const source = Object.fromEntries(await before.read([...before.entries.keys()]));
    const shape = { ...NO_INPUTS, files: ['lib/Lib.csproj', 'lib/Lib.cs'], folders: ['lib'] };
    const state = { ...STATE, shape, source, folders: { 'lib/obj': 'lib/Lib.csproj' } };
    const files = Object.entries({ ...FILES, ...added }).filter(([path]) => !gone.includes(path));
    const now = await valuesThatCount(state, await snapshotOf(Object.fromEntries(files)));
    expect(decideObjReuse(state, now).value.kept).toEqual(kept);
  });

  test.each(['constructor', '__proto__', 'toString'])('a new file with the name %s is new', async (name) => {
    const before = await snapshotOf(FILES);
    const source = Object.fromEntries(await before.read([...before.entries.keys()]));
    const shape = { ...NO_INPUTS, files: ['lib/Lib.csproj', 'lib/Lib.cs'], folders: ['', 'lib'] };
    const folder = await mkdtemp(join(tmpdir(), 'state-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const written = { ...STATE, shape, source, folders: { 'lib/obj': 'lib/Lib.csproj' } };
    await writeFile(stateFile(folder), JSON.stringify(written));
    const { state = STATE } = (await readObjState(folder)) ?? {};
    const now = await valuesThatCount(
      state,
      await snapshotOf(Object.fromEntries([...Object.entries(FILES), [name, 'x']])),
    );
    expect(decideObjReuse(state, now)).toMatchObject({
      value: { kept: [] },
      because: expect.stringContaining(`${name} is new`),
    });
  });
});

test.each<[Period, number, string | undefined]>([
  ['none', 400, undefined],
  ['year', 1, undefined],
  ['year', 365, 'year'],
  ['month', 1, undefined],
  ['month', 31, 'month'],
  ['day', 1, 'day'],
])('files that depend on the %s are outdated %i days later: %s', (period, days, outdated) => {
  const at = Date.UTC(2026, 2, 10, 12);
  const state = { ...STATE, at, shape: { ...STATE.shape, period } };
  expect(outdatedPeriod(state, { now: at + 3_600_000 })).toBeUndefined();
  expect(outdatedPeriod(state, { now: at + days * 24 * 3_600_000 })).toBe(outdated);
});

test.each<[string, number, string | undefined]>([
  ['X [1.*, )', 23, undefined],
  ['X [1.*, )', 25, 'X [1.*, )'],
  ['', 25, undefined],
])('"%s" that was restored %i hours ago is resolved again: %s', (floating, hours, outdated) => {
  const restore = { ...STATE.restore, ...(floating === '' ? {} : { floating }) };
  expect(outdatedPackage({ ...STATE, restore }, hours * 3_600_000)).toBe(outdated);
});

test.each<[string, Record<string, string>, boolean]>([
  ['nothing', {}, false],
  ['a source', { 'lib/Lib.cs': 'fX' }, true],
  ['a page', { 'web/Page.cshtml': 'fX' }, true],
  ['an asset that was there', { 'README.md': 'fX' }, false],
  ['a project, whose intermediate files go', { 'web/Web.csproj': 'fX' }, true],
])('if %s changed, the compiler has work: %s', (_, changes, expected) => {
  expect(willCompile(STATE, { ...SOURCE, ...changes })).toBe(expected);
});

test('without intermediate files of an earlier build the compiler has work', () => {
  expect(willCompile(undefined, SOURCE)).toBe(true);
});
