import { describe, expect, test } from 'vitest';
import { readBaseFiles } from '#images/verify/read-base-files.ts';
import type { Layer } from '#oci/image.ts';
import { makeTree, type TreeEntry } from '../../world/base-layers.ts';
import { noise } from '../../world/images.ts';

const STATUS = 'var/lib/dpkg/status';
const PART = 'var/lib/dpkg/status.d/base';
const DATABASE = 'var/lib/rpm/rpmdb.sqlite';

const wanted = (path: string) => (path === DATABASE ? 'name' : /^var\/lib\/dpkg\//.test(path) ? 'content' : undefined);

async function read(layers: readonly Layer[], limit?: number): Promise<unknown> {
  const files = await readBaseFiles(layers, { wanted, ...(limit === undefined ? {} : { limit }) });
  if (files === undefined) return undefined;
  const texts = [...files].map(([path, file]) => [
    path,
    file.kind === 'file' ? Buffer.from(file.bytes).toString('utf8') : { link: file.target },
  ]);
  return Object.fromEntries(texts);
}

const stack = async (...layers: readonly Readonly<Record<string, TreeEntry>>[]): Promise<readonly Layer[]> =>
  await Promise.all(layers.map((entries) => makeTree(entries)));

test.each(['none', 'gzip', 'zstd'] as const)('files are read from a layer compressed as %s', async (compression) => {
  const layer = await makeTree({ 'bin/sh': 'x', [`./${STATUS}`]: 'one', [DATABASE]: 'binary' }, compression);
  expect(await read([layer])).toEqual({ [STATUS]: 'one', [DATABASE]: '' });
});

describe('an upper layer', () => {
  test('replaces a file', async () => {
    expect(await read(await stack({ [STATUS]: 'one' }, { [STATUS]: 'two' }))).toEqual({ [STATUS]: 'two' });
  });

  test.each<[string, Readonly<Record<string, TreeEntry>>]>([
    ['a whiteout of the file', { 'var/lib/dpkg/status.d/.wh.base': '' }],
    ['a whiteout of its folder', { 'var/lib/.wh.dpkg': '' }],
    ['an opaque folder', { 'var/lib/dpkg/.wh..wh..opq': '' }],
    ['a file in place of a folder', { 'var/lib/dpkg': 'x' }],
    ['a link in place of a folder', { 'var/lib': { link: '../usr/lib' } }],
    ['an opaque root', { '.wh..wh..opq': '' }],
  ])('removes it by %s', async (_, entries) => {
    expect(await read(await stack({ [PART]: 'one' }, entries))).toEqual({});
  });

  test('does not remove its own files', async () => {
    const layers = await stack({ [PART]: 'one' }, { [STATUS]: 'two', 'var/lib/.wh.dpkg': '' });
    expect(await read(layers)).toEqual({ [STATUS]: 'two' });
  });

  test('removes nothing by a folder, and nothing with a similar name', async () => {
    const layers = await stack({ [PART]: 'one' }, { 'var/lib/.wh.dpk': '', 'var/lib/dpkg/other': { link: 'x' } });
    expect(await read(layers)).toEqual({ [PART]: 'one', 'var/lib/dpkg/other': { link: 'var/lib/dpkg/x' } });
  });
});

test('beyond the limit of bytes nothing is known', async () => {
  const layers = await stack({ [STATUS]: 'one', 'usr/big': Buffer.from(noise(100_000)).toString('latin1') });
  expect(await read(layers, 50_000)).toBeUndefined();
  expect(await read(layers)).toEqual({ [STATUS]: 'one' });
});

test('a layer that cannot be read, or not in time, is an error', async () => {
  const [layer] = await stack({ [STATUS]: 'one' });
  if (layer === undefined) throw new Error('no layer');
  await expect(readBaseFiles([layer], { wanted, patience: -1 })).rejects.toThrow('takes too long');
  const broken = { ...layer, open: () => bytes(Buffer.from('no gzip')) };
  await expect(readBaseFiles([broken], { wanted })).rejects.toThrow();
});

async function* bytes(chunk: Uint8Array): AsyncIterable<Uint8Array> {
  yield chunk;
}
