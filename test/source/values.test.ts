import { chmod, mkdir, mkdtemp, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionsExec } from '#runner/exec.ts';
import { readCheckout } from '#source/checkout.ts';
import { NOTHING, type Shape, unionOf } from '#source/shape.ts';
import { takeSnapshot } from '#source/snapshot.ts';
import { type Values, valuesOf } from '#source/values.ts';
import { memoryLog } from '../world/memory-log.ts';

let folder = '';
let root = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'values-'));
  root = join(folder, 'checkout');
  await put('src/App/App.csproj', '<Project />');
  await put('src/App/Program.cs', 'class P;');
  await put('src/App/Empty.cs', '');
  await put('src/Other/Other.cs', 'class O;');
  await put('docs/read.md', 'text');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** A build that read one project and one of its files. */
const APP: Shape = { ...NOTHING, files: ['src/App/App.csproj', 'src/App/Program.cs'], folders: ['src/App'] };

async function values(shape: Shape, at: { history?: string; year?: number } = {}): Promise<Values> {
  const temp = join(folder, 'git');
  const { entries } = await readCheckout({
    ...{ root, temp, exclude: [], ours: [] },
    ...{ exec: actionsExec, env: process.env, log: memoryLog() },
  });
  const snapshot = takeSnapshot(root, entries);
  return valuesOf(shape, { snapshot, history: async () => at.history ?? '', year: at.year ?? 2026 });
}

async function changedBy(shape: Shape, edit: () => Promise<unknown>): Promise<readonly string[]> {
  const before = await values(shape);
  await edit();
  const after = await values(shape);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
}

describe('a build that read one project changes with', () => {
  test.each<[string, () => Promise<unknown>, string]>([
    ['the content of a file it read', () => put('src/App/Program.cs', 'class Q;'), 'src/App/Program.cs'],
    ['a file it read that is gone', () => unlink(join(root, 'src/App/Program.cs')), 'src/App/Program.cs'],
    [
      'a file it read that becomes executable',
      () => chmod(join(root, 'src/App/Program.cs'), 0o755),
      'src/App/Program.cs',
    ],
    ['a new file in a folder it listed', () => put('src/App/New.cs', 'x'), 'src/App/'],
    [
      'a file it did not read that is renamed there',
      () => rename(join(root, 'src/App/Empty.cs'), join(root, 'src/App/E.cs')),
      'src/App/',
    ],
    ['a new file in a folder above', () => put('src/Directory.Build.props', '<Project />'), 'src/'],
    ['an empty file that gets content', () => put('src/App/Empty.cs', 'class E;'), 'src/App/'],
    ['an empty file that is listed nowhere', () => put('src/Other/Empty.cs', ''), '/empty files'],
    [
      'a configuration file anywhere',
      () => put('src/Other/.editorconfig', 'root = true'),
      '/name/src/Other/.editorconfig',
    ],
    [
      'another case of a name',
      () => rename(join(root, 'src/App/Program.cs'), join(root, 'src/App/program.cs')),
      'src/App/Program.cs',
    ],
    [
      'a link instead of a file',
      async () => {
        await unlink(join(root, 'src/App/Program.cs'));
        await symlink('../Other/Other.cs', join(root, 'src/App/Program.cs'));
      },
      'src/App/Program.cs',
    ],
  ])('%s', async (_what, edit, name) => {
    expect(await changedBy(APP, edit)).toContain(name);
  });
});

describe('and does not change with', () => {
  test.each<[string, () => Promise<unknown>]>([
    ['documentation', () => put('docs/read.md', 'other text')],
    ['new documentation', () => put('docs/more.md', 'text')],
    ['another project’s code', () => put('src/Other/Other.cs', 'class X;')],
    ['another project’s new file', () => put('src/Other/New.cs', 'class X;')],
    ['bits of a mode that git does not know', () => chmod(join(root, 'src/App/Program.cs'), 0o640)],
  ])('%s', async (_what, edit) => {
    expect(await changedBy(APP, edit)).toEqual([]);
  });
});

test('a name that was looked for counts wherever it appears, and no other', async () => {
  const shape = { ...APP, names: ['Company.props.json'] };
  expect(await changedBy(shape, () => put('build/deep/Other.json', '1'))).toEqual(['/']);
  expect(await changedBy(shape, () => put('build/deep/Company.props.json', '1'))).toEqual([
    '/name/build/deep/Company.props.json',
  ]);
});

test('where every name counts, a new file anywhere does, and content does not', async () => {
  const shape = { ...APP, everyName: true };
  expect(await changedBy(shape, () => put('docs/more.md', 'text'))).toEqual(['/names of all files']);
  expect(await changedBy(shape, () => put('docs/more.md', 'more text'))).toEqual([]);
});

test('where nothing could be observed, every file counts', async () => {
  const shape = { ...NOTHING, whole: true };
  expect(await changedBy(shape, () => put('docs/read.md', 'other'))).toEqual(['docs/read.md']);
  expect(await changedBy(shape, () => put('new/x', 'other'))).toEqual(expect.arrayContaining(['new/x']));
});

test('history and the year count where they were looked at', async () => {
  expect(await values(APP, { history: 'a', year: 2026 })).toEqual(await values(APP, { history: 'b', year: 2027 }));
  const shape = { ...APP, history: true, year: true };
  expect(await values(shape, { history: 'a' })).not.toEqual(await values(shape, { history: 'b' }));
  expect(await values(shape, { year: 2026 })).not.toEqual(await values(shape, { year: 2027 }));
});

test('a folder that is not there yet counts when it appears', async () => {
  const shape = { ...APP, folders: ['src/App', 'src/Shared/Deep'] };
  expect(await changedBy(shape, () => put('src/Shared/Deep/x.cs', 'x'))).toContain('src/');
});

test('the union of two shapes has what counts for either', () => {
  const other: Shape = { ...NOTHING, files: ['b'], names: ['n'], history: true };
  expect(unionOf({ ...NOTHING, files: ['a', 'b'], year: true }, other)).toEqual({
    ...NOTHING,
    files: ['a', 'b'],
    names: ['n'],
    history: true,
    year: true,
  });
});

test('what a link leads to counts from the day it is there', async () => {
  await symlink('../../docs/later.md', join(root, 'src/App/link'));
  const shape = { ...APP, files: [...APP.files, 'src/App/link'] };
  expect(await changedBy(shape, () => put('docs/later.md', 'x'))).toEqual(['src/App/link']);
});

test('a file may have any name, also one that means something to us or to the language', async () => {
  for (const name of ['__proto__', 'git history', 'the year', 'names of all files']) {
    const shape = { ...APP, files: [...APP.files, name], history: true, year: true, everyName: true };
    await put(name, 'one');
    expect(await changedBy(shape, () => put(name, 'two')), name).toHaveLength(1);
  }
});
