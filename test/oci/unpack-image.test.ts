import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Header, type Pack, pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readableOf } from '#base/archive/pack.ts';
import { digestOf } from '#oci/digest.ts';
import type { Layer } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';
import { unpackImage } from '#oci/unpack-image.ts';

let temp: string;
beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'unpack-image-'));
});
afterEach(async () => {
  await rm(temp, { recursive: true, force: true });
});

type Entry = string | (Partial<Header> & { readonly name: string; readonly text?: string });

/** A name that ends with a slash is a folder; another one is a file that contains its own name. */
async function layerOf(...entries: readonly Entry[]): Promise<Layer> {
  const tar = pack();
  for (const entry of entries) {
    const { text, ...header } = typeof entry === 'string' ? { name: entry, text: entry } : { text: '', ...entry };
    const isFile = !header.name.endsWith('/') && (header.type ?? 'file') === 'file';
    tar.entry(
      { ...header, type: header.name.endsWith('/') ? 'directory' : (header.type ?? 'file') },
      isFile ? text : '',
    );
  }
  tar.finalize();
  const chunks: Uint8Array[] = [];
  for await (const chunk of readableOf(tar)) chunks.push(chunk);
  const bytes = gzipSync(Buffer.concat(chunks));
  const descriptor = { mediaType: MEDIA.ociLayerGzip, digest: digestOf(bytes), size: bytes.length };
  const open = async function* () {
    yield bytes;
  };
  return { kind: 'base', descriptor, diffId: digestOf(Buffer.concat(chunks)), open };
}

/** The beginning of a tar. */
function largeEntry(): Pack {
  const tar = pack();
  tar.entry({ name: 'large', size: 1e9 });
  return tar;
}

async function unpacked(...layers: readonly Layer[]): Promise<string> {
  const folder = join(temp, 'root');
  await unpackImage(layers, { folder, most: 1e6, signal: new AbortController().signal, onBytes: () => undefined });
  return folder;
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

const file = (name: string, text: string): Entry => ({ name, text });
const link = (name: string, linkname: string): Entry => ({ name, type: 'symlink', linkname });

describe('the layers of an image', () => {
  test('are merged in order, with modes and times', async () => {
    const mtime = new Date('2020-01-01T00:00:00Z');
    const root = await unpacked(
      await layerOf('usr/', file('usr/a', 'old'), 'usr/b'),
      await layerOf('usr/', { name: 'usr/a', text: 'new', mode: 0o755, mtime }, 'usr/lib/', 'usr/lib/c'),
    );
    expect(filesOf(root)).toEqual(['usr', 'usr/a', 'usr/b', 'usr/lib', 'usr/lib/c']);
    expect(readFileSync(join(root, 'usr/a'), 'utf8')).toBe('new');
    expect(lstatSync(join(root, 'usr/a')).mode & 0o777).toBe(0o755);
    expect(lstatSync(join(root, 'usr/a')).mtime).toEqual(mtime);
    expect(filesOf(temp).filter((name) => !name.includes('/'))).toEqual(['root']);
  });

  test('remove names of the layers below, and everything of an opaque folder', async () => {
    const root = await unpacked(
      await layerOf('etc/', 'etc/a', 'etc/b/', 'etc/b/c', 'var/', 'var/x', 'var/y/', 'var/y/z'),
      await layerOf('etc/', 'etc/.wh.a', 'etc/.wh.b', 'var/', 'var/.wh..wh..opq', 'var/w'),
    );
    expect(filesOf(root)).toEqual(['etc', 'var', 'var/w']);
  });

  test('keep what they add themselves to a folder that they make opaque', async () => {
    const root = await unpacked(
      await layerOf('v/', 'v/a', 'v/b/', 'v/b/c'),
      await layerOf('v/', 'v/.wh..wh..opq', 'v/b/', 'v/b/d'),
    );
    expect(filesOf(root)).toEqual(['v', 'v/b', 'v/b/d']);
  });

  test('replace files by folders, folders by files, and links by folders', async () => {
    const root = await unpacked(
      await layerOf('a', 'b/', 'b/x', link('c', '/etc'), link('d', 'b')),
      await layerOf('a/', 'a/y', 'b', 'c/', 'c/z', 'd'),
    );
    expect(filesOf(root)).toEqual(['a', 'a/y', 'b', 'c', 'c/z', 'd']);
    expect(readFileSync(join(root, 'd'), 'utf8')).toBe('d');
  });

  test('may have links to anywhere, which are not followed', async () => {
    const outside = join(temp, 'outside');
    const root = await unpacked(
      await layerOf(link('out', outside), link('up', '../../outside'), 'f', {
        name: 'hard',
        type: 'link',
        linkname: 'f',
      }),
      await layerOf('out/', 'out/planted', 'up/', 'up/planted', 'up/.wh.x'),
    );
    expect(lstatSync(outside, { throwIfNoEntry: false })).toBeUndefined();
    expect(filesOf(root)).toEqual(['f', 'hard', 'out', 'out/planted', 'up', 'up/planted']);
    expect(lstatSync(join(root, 'hard')).ino).toBe(lstatSync(join(root, 'f')).ino);
  });

  test('keep a link that no layer above replaces', async () => {
    const root = await unpacked(
      await layerOf(link('usr/bin/dotnet', '/usr/share/dotnet/dotnet')),
      await layerOf('usr/', 'usr/a'),
    );
    expect(readlinkSync(join(root, 'usr/bin/dotnet'))).toBe('/usr/share/dotnet/dotnet');
  });

  test.each([
    ['a whiteout of the folder itself', ['.wh..'], /has a file \.wh\.\./],
    ['a whiteout of the folder above', ['a/', 'a/.wh...'], /has a file \.wh\.\.\./],
    ['a device', [{ name: 'dev/null', type: 'character-device', devmajor: 1, devminor: 3 }], /neither a file/],
    ['a name that leads out', ['../x'], /leads out of the folder/],
  ] satisfies readonly (readonly [string, readonly Entry[], RegExp])[])(
    'are refused with %s',
    async (_, entries, why) => {
      const unpacking = unpacked(await layerOf('a/', 'a/b'), await layerOf(...entries));
      await expect(unpacking).rejects.toMatchObject({ code: 'ARCHIVE_REFUSED', message: expect.stringMatching(why) });
      expect(readdirSync(temp).every((name) => name.startsWith('root'))).toBe(true);
    },
  );

  test('may have only so many bytes together', async () => {
    const layers = [await layerOf(file('a', 'a'.repeat(5000))), await layerOf(file('b', 'b'.repeat(5000)))];
    const unpack = (most: number) =>
      unpackImage(layers, {
        folder: join(temp, `root-${most}`),
        most,
        signal: new AbortController().signal,
        onBytes: () => undefined,
      });
    await unpack(20_000);
    await expect(unpack(12_000)).rejects.toMatchObject({
      code: 'ARCHIVE_REFUSED',
      message: expect.stringContaining('more than the place for them'),
    });
  });

  test('of an image without layers are an empty folder', async () => {
    expect(filesOf(await unpacked())).toEqual([]);
  });

  test('are no longer read once one of them fails, or the run is cancelled', async () => {
    let closed = 0;
    const { value: header } = await readableOf(largeEntry())[Symbol.asyncIterator]().next();
    const small = await layerOf('a');
    const open = async function* (): AsyncGenerator<Uint8Array> {
      try {
        yield header;
        for (;;) {
          await new Promise((resolve) => setTimeout(resolve, 1));
          yield new Uint8Array(512);
        }
      } finally {
        closed += 1;
      }
    };
    const endless = { ...small, descriptor: { ...small.descriptor, mediaType: MEDIA.ociLayer }, open };
    await expect(unpacked(endless, await layerOf('../x'))).rejects.toMatchObject({ code: 'ARCHIVE_REFUSED' });
    await expect.poll(() => closed).toBe(1);
    const folder = join(temp, 'cancelled');
    const controller = new AbortController();
    const reason = new Error('cancelled');
    const unpacking = unpackImage([endless], {
      folder,
      most: 1e6,
      signal: controller.signal,
      onBytes: () => controller.abort(reason),
    });
    await expect(unpacking).rejects.toBe(reason);
    await expect.poll(() => closed).toBe(2);
  });
});
