import { execFileSync } from 'node:child_process';
import { lstatSync, lutimesSync, readdirSync, readlinkSync } from 'node:fs';
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile as readPath,
  rename,
  rm,
  symlink,
  writeFile as writePath,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  kindAt,
  moveFrom,
  moveTo,
  openFile,
  readFile,
  readInside,
  removeFile,
  writeFile,
  writeStream,
} from '#base/files/beneath.ts';
import { createFolder, holdFolder, PathRefused } from '#base/files/held-folder.ts';
import { removeBelow } from '#base/files/remove-tree.ts';
import { statsAt, visit, walk } from '#base/files/walk.ts';
import { listOutput } from '#publish/output/output-files.ts';

let temp: string;
/** The root that somebody else may change, and what lies outside of it. */
let root: string;
let outside: string;

beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'beneath-'));
  root = join(temp, 'root');
  outside = join(temp, 'outside');
  await mkdir(join(root, 'a/b'), { recursive: true });
  await mkdir(join(outside, 'b'), { recursive: true });
  await writePath(join(root, 'a/b/file'), 'inside');
  await writePath(join(outside, 'b/file'), 'secret');
  await writePath(join(temp, 'ours'), 'ours');
});
afterEach(() => rm(temp, { recursive: true, force: true }));

const chunks = () => Readable.from([Buffer.from('new')]);

/** Everything below a folder with its content, to compare. */
async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const entries = names.map(async (name): Promise<readonly [string, string]> => {
    const stats = await lstat(join(folder, name));
    const content = stats.isFile() ? await readPath(join(folder, name), 'utf8') : stats.mode.toString(8);
    return [name, `${content} ${stats.mtimeMs}`];
  });
  return Object.fromEntries(await Promise.all(entries));
}

const OPERATIONS: readonly (readonly [string, (path: string) => unknown])[] = [
  ['openFile', (path) => openFile(root, path)],
  ['readFile', (path) => readFile(root, { path, max: 100 })],
  ['readInside', (path) => readInside(root, { path, max: 100 })],
  ['writeFile', (path) => writeFile(root, { path: `${path}/new`, content: 'new' })],
  ['writeStream', (path) => writeStream(root, { path: `${path}/new`, chunks: chunks() })],
  ['removeFile', (path) => removeFile(root, `${path}/b/file`)],
  ['moveTo', (path) => moveTo(root, { from: join(temp, 'ours'), path: `${path}/new` })],
  ['moveFrom', (path) => moveFrom(root, { path: `${path}/b`, to: join(temp, 'moved') })],
  ['holdFolder', (path) => holdFolder(root, path)],
  ['createFolder', (path) => createFolder(root, `${path}/new/folder`)],
];

describe.each([
  ['an absolute link', () => symlink(outside, join(root, 'link'))],
  ['a relative link', () => symlink('../outside', join(root, 'link'))],
  [
    'a link to a link',
    () => Promise.all([symlink(outside, join(temp, 'first')), symlink('../first', join(root, 'link'))]),
  ],
])('behind %s', (_, make) => {
  test.each(OPERATIONS)('%s changes and reads nothing', async (_name, operate) => {
    await make();
    const before = await contents(outside);
    await expect((async () => await operate('link'))()).rejects.toBeInstanceOf(PathRefused);
    expect(await contents(outside)).toEqual(before);
    expect(await readdir(temp)).not.toContain('moved');
  });

  test('nothing is walked, visited, timed or removed', async () => {
    await make();
    const before = await contents(outside);
    const walked: string[] = [];
    for await (const { path } of walk(root)) walked.push(path);
    expect(walked.sort()).toEqual(['a', 'a/b', 'a/b/file', 'link']);
    for await (const { path } of walk(root, { below: 'link' })) walked.push(path);
    expect(walked).toHaveLength(4);
    await visit(root, {
      paths: ['link', 'link/b', 'link/b/file'],
      deal: (path, place) => {
        expect(place.folder === undefined).toBe(path !== 'link');
        if (place.folder !== undefined) lutimesSync(place.folder.at(place.name), 1, 1);
      },
    });
    expect(lstatSync(join(root, 'link')).mtimeMs).toBe(1000);
    await removeBelow(root, 'link/b');
    await removeBelow(root, 'link');
    expect(await contents(outside)).toEqual(before);
    expect(await readdir(root)).toEqual(['a']);
  });
});

test('a file that is a link is replaced, and its target stays', async () => {
  await symlink(join(outside, 'b/file'), join(root, 'one'));
  await symlink(join(outside, 'b/file'), join(root, 'two'));
  writeFile(root, { path: 'one', content: 'new' });
  await writeStream(root, { path: 'two', chunks: chunks() });
  expect(await readPath(join(outside, 'b/file'), 'utf8')).toBe('secret');
  expect([kindAt(root, 'one'), kindAt(root, 'two')]).toEqual(['file', 'file']);
});

test('an open folder stays the same if a link replaces its path', async () => {
  using held = holdFolder(root, 'a/b');
  await rename(join(root, 'a'), join(temp, 'away'));
  await symlink(outside, join(root, 'a'));
  expect(await readPath(held.at('file'), 'utf8')).toBe('inside');
  using below = held.enter('new', 'create');
  expect(statsAt({ folder: below, name: '.' })?.isDirectory()).toBe(true);
  expect(await readdir(join(outside, 'b'))).toEqual(['file']);
  expect(await readdir(join(temp, 'away/b'))).toEqual(['file', 'new']);
});

test('links count as their targets only below the root', async () => {
  await symlink('b/file', join(root, 'a/inside'));
  await symlink('..', join(root, 'a/up'));
  await symlink(join(outside, 'b/file'), join(root, 'a/out'));
  await symlink('nowhere', join(root, 'a/broken'));
  const read = async (path: string) => (await readInside(root, { path, max: 100 })).toString();
  expect(await read('a/inside')).toBe('inside');
  expect(await read('a/up/a/b/file')).toBe('inside');
  for (const path of ['a/out', 'a/broken']) await expect(read(path)).rejects.toThrow(`${path} is a link`);
});

test.each([
  ['a pipe', (path: string) => void execFileSync('mkfifo', [path])],
  ['a folder', (path: string) => mkdir(path)],
  ['a link to a device', (path: string) => symlink('/dev/zero', path)],
])('%s is rejected at once and not read', async (_, make) => {
  await make(join(root, 'odd'));
  for (const read of [openFile(root, 'odd'), readInside(root, { path: 'odd', max: 100 })]) {
    await expect(read).rejects.toBeInstanceOf(PathRefused);
  }
});

test('a file is read up to a limit', async () => {
  expect((await readFile(root, { path: 'a/b/file', max: 6 })).toString()).toBe('inside');
  await expect(readFile(root, { path: 'a/b/file', max: 5 })).rejects.toThrow('a/b/file is too large');
});

test.each(['../outside/b/file', '/etc/passwd', 'a/../../outside/b/file'])(
  '%s is no path below a root',
  async (path) => {
    await expect(openFile(root, path)).rejects.toThrow('is not a path below a folder');
  },
);

test('files of a build are removed, with any modes and names', async () => {
  const odd = join(root, 'a/b');
  await writePath(Buffer.from(`${odd}/caf\xe9`, 'latin1'), '');
  await symlink(outside, join(odd, 'link'));
  execFileSync('chmod', ['0', odd]);
  await removeBelow(root, 'a');
  await removeBelow(root, 'gone/too');
  expect(await readdir(root)).toEqual([]);
  expect(await readPath(join(outside, 'b/file'), 'utf8')).toBe('secret');
});

describe('a tree that is deeper than any path may be long', () => {
  const DEPTH = 3000;

  beforeEach(() => {
    const down = `import os\nos.chdir(${JSON.stringify(root)})\nfor _ in range(${DEPTH}):\n  os.mkdir('d', 0o700)\n  os.chdir('d')\nos.mkdir('end', 0o500)`;
    execFileSync('python3', ['-c', down]);
  });
  afterEach(() => removeBelow(root, 'd'));

  test('is walked up to the longest path', async () => {
    let deepest = 0;
    for await (const { path } of walk(root, { below: 'd' })) deepest = Math.max(deepest, path.length);
    expect(deepest).toBeGreaterThan(4000);
    expect(deepest).toBeLessThan(4200);
  });

  test('is removed whole, with few folders open at once', async () => {
    let most = 0;
    const counting = setInterval(() => {
      most = Math.max(most, readdirSync('/proc/self/fd').length);
    }, 5);
    await removeBelow(root, 'd').finally(() => clearInterval(counting));
    expect(await readdir(root)).toEqual(['a']);
    expect(most).toBeLessThan(1000);
  });

  test('is an error in an output, and does not use up memory', async () => {
    await expect(listOutput(root)).rejects.toThrow(/nested too deeply: d\/d/);
  });
});

test.runIf(lstatSync('/dev/shm', { throwIfNoEntry: false })?.dev !== lstatSync(tmpdir()).dev)(
  'what is moved to another file system is copied: files, folders and links, and nothing else',
  async () => {
    const other = await mkdtemp('/dev/shm/beneath-');
    onTestFinished(() => rm(other, { recursive: true, force: true }));
    await mkdir(join(root, 'obj/deep'), { recursive: true });
    await writePath(join(root, 'obj/deep/a.dll'), 'a', { mode: 0o755 });
    await symlink('../../../outside', join(root, 'obj/deep/link'));
    execFileSync('mkfifo', [join(root, 'obj/pipe')]);
    moveFrom(root, { path: 'obj', to: join(other, 'kept') });
    moveTo(root, { from: join(other, 'kept'), path: 'back/obj' });
    expect(readdirSync(join(root, 'back'), { recursive: true }).sort()).toEqual([
      ...['obj', 'obj/deep', 'obj/deep/a.dll', 'obj/deep/link'],
    ]);
    expect(await readPath(join(root, 'back/obj/deep/a.dll'), 'utf8')).toBe('a');
    expect(lstatSync(join(root, 'back/obj/deep/a.dll')).mode & 0o777).toBe(0o755);
    expect(readlinkSync(join(root, 'back/obj/deep/link'))).toBe('../../../outside');
  },
);
