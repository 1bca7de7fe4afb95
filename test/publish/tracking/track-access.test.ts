import { execFileSync } from 'node:child_process';
import {
  appendFile,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import { readCheckout } from '#publish/source/checkout.ts';
import { checkAccessTimes } from '#publish/tracking/atime-probe.ts';
import { type AccessTracker, trackAccess } from '#publish/tracking/track-access.ts';
import { memoryLog } from '../../world/memory-log.ts';

let folder = '';
let root = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'observe-'));
  root = join(folder, 'source');
  await mkdir(join(root, 'one/two'), { recursive: true });
  for (const name of ['one/a.txt', 'one/b.txt', 'one/two/c.txt', 'd.txt']) await writeFile(join(root, name), name);
  await writeFile(join(root, 'one/empty'), '');
  await symlink('a.txt', join(root, 'one/link'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function watch(): Promise<AccessTracker> {
  const { entries } = await readCheckout({
    ...{ root, temp: join(folder, 'git'), exclude: [], ownPaths: [] },
    ...{ exec: actionsExec, env: process.env, log: memoryLog() },
  });
  return trackAccess(root, entries);
}

test('reading times is not a use', async () => {
  const source = await watch();
  await stat(join(root, 'one/a.txt'));
  expect(await source.used()).toEqual({ files: [], folders: [], history: false });
  expect(await source.used()).toEqual({ files: [], folders: [], history: false });
});

test.each<[string, () => Promise<unknown>, { files?: string[]; folders?: string[] }]>([
  ['a file that is read', () => readFile(join(root, 'one/a.txt')), { files: ['one/a.txt'] }],
  ['by another process', async () => execFileSync('cat', [join(root, 'one/two/c.txt')]), { files: ['one/two/c.txt'] }],
  ['through a link, which counts too', () => readFile(join(root, 'one/link')), { files: ['one/a.txt', 'one/link'] }],
  ['a link’s target alone', () => readlink(join(root, 'one/link')), { files: ['one/link'] }],
  ['a folder that is listed', () => readdir(join(root, 'one/two')), { folders: ['one/two'] }],
  ['the root', () => readdir(root), { folders: [''] }],
  ['a file that is written', () => appendFile(join(root, 'd.txt'), 'x'), { files: ['d.txt'] }],
  ['a hard link, which reads nothing', () => link(join(root, 'd.txt'), join(folder, 'linked')), { files: ['d.txt'] }],
  [
    'a file that is moved away',
    () => rename(join(root, 'd.txt'), join(folder, 'moved')),
    { files: ['d.txt'], folders: [''] },
  ],
  [
    'a copy by the kernel',
    async () => execFileSync('cp', [join(root, 'd.txt'), join(folder, 'copied')]),
    { files: ['d.txt'] },
  ],
])('%s is observed', async (_what, use, { files = [], folders = [] }) => {
  const source = await watch();
  await use();
  expect(await source.used()).toMatchObject({ files, folders });
});

test.each<[string, () => Promise<unknown>, string[]]>([
  ['a folder is made, as a build makes `artifacts`', () => mkdir(join(root, 'artifacts')), []],
  ['folders are made below each other', () => mkdir(join(root, 'one/obj/deep'), { recursive: true }), []],
  ['a file is made', () => writeFile(join(root, 'made.txt'), ''), ['']],
  ['a link is made', () => symlink('one', join(root, 'made')), ['']],
  ['a folder is made after a look', () => readdir(root).then(() => mkdir(join(root, 'made'))), ['']],
  [
    'a listing is hidden after a folder is created',
    async () => {
      await mkdir(join(root, 'made'));
      await readdir(root);
      const { mtime } = await stat(root);
      await utimes(root, new Date(1000), mtime);
    },
    [''],
  ],
  [
    'a folder is created and another disappears',
    async () => {
      await rm(join(root, 'one/two'), { recursive: true });
      await mkdir(join(root, 'one/three'));
    },
    ['one', 'one/two'],
  ],
])('the right folders are inputs if %s', async (_what, use, folders) => {
  const source = await watch();
  await use();
  expect(new Set((await source.used()).folders)).toEqual(new Set(folders));
  expect((await source.used()).folders.filter((path) => path !== 'one/two')).toEqual([]);
});

test('each check starts again', async () => {
  const source = await watch();
  await readFile(join(root, 'd.txt'));
  expect((await source.used()).files).toEqual(['d.txt']);
  expect((await source.used()).files).toEqual([]);
  await readFile(join(root, 'd.txt'));
  expect((await source.used()).files).toEqual(['d.txt']);
});

test('git’s own files are inputs only as history', async () => {
  await mkdir(join(root, '.git'));
  await writeFile(join(root, '.git/HEAD'), 'ref: refs/heads/main\n');
  const source = await watch();
  await readFile(join(root, '.git/HEAD'));
  expect(await source.used()).toEqual({ files: [], folders: [], history: true });
});

test('sentinels detect every way of reading here, and leave no files', async () => {
  const run = async (command: readonly string[]): Promise<number> => {
    const [program = '', ...args] = command;
    return (await actionsExec({ command: program, args, env: { PATH: process.env['PATH'] ?? '' } })).exitCode;
  };
  const before = await readdir(root);
  expect(await checkAccessTimes(root, { at: root, run })).toEqual({
    value: true,
    because: 'every way of reading changes the access time',
  });
  expect(await readdir(root)).toEqual(before);
});

test('a file system without access times is detected', async () => {
  const verdict = await checkAccessTimes(root, { at: root, run: async () => 0 });
  expect(verdict).toMatchObject({ value: false, because: expect.stringContaining('read, list, map, copy') });
});
