import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Header, pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ArchiveLimits, LARGE_ARCHIVE, SMALL_ARCHIVE } from '#base/archive/limits.ts';
import { unpackNew } from '#base/archive/unpack-new.ts';

let world: string;
let folder: string;

beforeEach(async () => {
  world = await mkdtemp(join(tmpdir(), 'unpack-new-'));
  folder = join(world, 'to');
  await mkdir(folder);
  await mkdir(join(world, 'outside'));
  await writeFile(join(world, 'outside/secret'), 'secret');
});
afterEach(async () => await rm(world, { recursive: true, force: true }));

type Entry = Partial<Header> & { readonly name: string; readonly text?: string };

function tarOf(entries: readonly Entry[]): AsyncIterable<Uint8Array> {
  const tar = pack();
  for (const { text = '', ...header } of entries) tar.entry(header, text);
  tar.finalize();
  return Readable.from(tar, { objectMode: false });
}

async function unpack(entries: readonly Entry[], limits: ArchiveLimits = LARGE_ARCHIVE): Promise<void> {
  await unpackNew(tarOf(entries), { folder, limits });
}

/** Everything outside of the folder, as it must stay. */
async function outside(): Promise<readonly string[]> {
  const secret = await readFile(join(world, 'outside/secret'), 'utf8');
  return [...(await readdir(world)), ...(await readdir(join(world, 'outside'))), secret].sort();
}

const UNTOUCHED = ['outside', 'secret', 'secret', 'to'];

test('files, folders and links keep times and rights, without set-id bits', async () => {
  const mtime = new Date('2020-01-02T03:04:05Z');
  await unpack([
    { name: './', type: 'directory' },
    { name: 'a/', type: 'directory', mtime },
    { name: 'a/run', text: 'text', mode: 0o4755, mtime },
    { name: 'b/c/deep', text: 'deep' },
    { name: 'a/hard', type: 'link', linkname: 'a/run' },
    { name: 'a/soft', type: 'symlink', linkname: '../b/c/deep' },
  ]);
  expect(await readFile(join(folder, 'a/soft'), 'utf8')).toBe('deep');
  expect(await readFile(join(folder, 'a/hard'), 'utf8')).toBe('text');
  const { mode, mtimeMs } = await stat(join(folder, 'a/run'));
  expect({ mode: mode & 0o7777, mtimeMs }).toEqual({ mode: 0o755, mtimeMs: mtime.getTime() });
  expect((await stat(join(folder, 'a'))).mtimeMs).toBe(mtime.getTime());
});

describe('nothing is written outside of the folder, and the archive is rejected', () => {
  const cases: Readonly<Record<string, readonly Entry[]>> = {
    'an absolute name': [{ name: '/tmp/unpack-new-evil', text: 'x' }],
    'a name with ..': [{ name: '../outside/secret', text: 'x' }],
    'a name with .. in the middle': [{ name: 'a/../../outside/secret', text: 'x' }],
    'a long name with ..': [{ name: `${'a/'.repeat(80)}${'../'.repeat(81)}outside/secret`, text: 'x' }],
    'an absolute link': [{ name: 'l', type: 'symlink', linkname: '/etc/passwd' }],
    'a link that leads out': [{ name: 'a/l', type: 'symlink', linkname: '../../outside' }],
    'a file behind a link': [
      { name: 'l', type: 'symlink', linkname: '../outside' },
      { name: 'l/secret', text: 'x' },
    ],
    'a file in the place of a link': [
      { name: 'l', type: 'symlink', linkname: '../outside/secret' },
      { name: 'l', text: 'x' },
    ],
    'links that lead out together': [
      { name: 'd/e/up', type: 'symlink', linkname: '../..' },
      { name: 'out', type: 'symlink', linkname: 'd/e/up/../outside' },
    ],
    'a hard link to a file outside': [{ name: 'h', type: 'link', linkname: '../outside/secret' }],
    'a hard link to an absolute name': [{ name: 'h', type: 'link', linkname: '/etc/passwd' }],
    'a hard link behind a link': [
      { name: 'l', type: 'symlink', linkname: '../outside' },
      { name: 'h', type: 'link', linkname: 'l/secret' },
    ],
    'a pipe': [{ name: 'p', type: 'fifo' }],
    'a device': [{ name: 'd', type: 'character-device', devmajor: 1, devminor: 5 }],
  };
  test.each(Object.entries(cases))('%s', async (_name, entries) => {
    await expect(unpack(entries)).rejects.toThrow();
    expect(await outside()).toEqual(UNTOUCHED);
  });

  test('a duplicate name', async () => {
    await expect(unpack([{ name: 'f' }, { name: 'f' }])).rejects.toMatchObject({ code: 'EEXIST' });
  });
});

describe('an archive that grows too large is stopped', () => {
  test('in bytes, before it is on the disk', async () => {
    const size = 512 * 1024 * 1024;
    const tar = pack();
    const entry = tar.entry({ name: 'zeros', size });
    entry.on('error', () => undefined);
    const zeros = Buffer.alloc(1024 * 1024);
    (async () => {
      for (let at = 0; at < size && !entry.destroyed; at += zeros.length) {
        if (!entry.write(zeros)) await new Promise<void>((next) => entry.once('drain', () => next()));
      }
    })();
    const limits = { bytes: 8 * 1024 * 1024, entries: 10 };
    const unpacking = unpackNew(Readable.from(tar, { objectMode: false }), { folder, limits });
    await expect(unpacking).rejects.toMatchObject({
      code: 'ARCHIVE_REFUSED',
      message: expect.stringContaining('8 MiB'),
    });
    expect((await stat(join(folder, 'zeros'))).size).toBeLessThanOrEqual(limits.bytes);
  });

  test('in entries', async () => {
    const many = Array.from({ length: 101 }, (_, at) => ({ name: `f${at}` }));
    await expect(unpack(many, { ...SMALL_ARCHIVE, entries: 100 })).rejects.toMatchObject({
      code: 'ARCHIVE_REFUSED',
      message: expect.stringContaining('100 entries'),
    });
    expect(await readdir(folder)).toHaveLength(100);
  });
});

test('an abort takes effect at once', async () => {
  const controller = new AbortController();
  const endless = async function* (): AsyncGenerator<Uint8Array> {
    const tar = pack();
    tar.entry({ name: 'f', size: 1e9 });
    const [head] = await new Promise<unknown[]>((next) => tar.once('data', (...data) => next(data)));
    if (head instanceof Uint8Array) yield head;
    for (;;) {
      await new Promise((next) => setTimeout(next, 1));
      yield Buffer.alloc(65_536);
    }
  };
  const unpacking = unpackNew(endless(), { folder, limits: LARGE_ARCHIVE, signal: controller.signal });
  setTimeout(() => controller.abort(), 50);
  const start = performance.now();
  await expect(unpacking).rejects.toMatchObject({ name: 'AbortError' });
  expect(performance.now() - start).toBeLessThan(1_000);
});
