import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEnough, parseOsRelease } from '#images/verify/base-system.ts';
import { readBaseSystem } from '#images/verify/read-base-system.ts';
import type { Layer } from '#oci/image.ts';
import type { Libc } from '#publication/publication.ts';
import { makeTree } from '../../world/base-layers.ts';
import { noise } from '../../world/images.ts';

const LINUX = { os: 'linux', architecture: 'amd64' };
const ALPINE = 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.24.0\nPRETTY_NAME="Alpine Linux v3.24"\n';
const UBUNTU = 'PRETTY_NAME="Ubuntu 24.04 LTS"\nID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n';
const DEBIAN = "ID='debian'\nVERSION_ID='12'\n";
const GLIBC_LOADER = 'lib64/ld-linux-x86-64.so.2';
const MUSL_LOADER = 'lib/ld-musl-x86_64.so.1';

function read(layers: readonly Layer[], wanted: readonly Libc[], limit?: number) {
  return readBaseSystem({ platform: LINUX, layers }, { wanted, ...(limit === undefined ? {} : { limit }) });
}

describe('the system of a base is read from its layers', () => {
  test.each(['none', 'gzip', 'zstd'] as const)('compressed as %s', async (compression) => {
    const layers = [await makeTree({ 'bin/sh': 'x', 'etc/os-release': ALPINE, [MUSL_LOADER]: 'x' }, compression)];
    expect(await read(layers, ['musl'])).toEqual({ id: 'alpine', versionId: '3.24.0', libcs: ['musl'], whole: false });
  });

  test.each([
    ['a link to another folder', { 'etc/os-release': { link: '../usr/lib/os-release' }, 'usr/lib/os-release': UBUNTU }],
    ['a link from the root', { 'etc/os-release': { link: '/usr/lib/os-release' }, 'usr/lib/os-release': UBUNTU }],
    ['a hard link', { 'usr/lib/os-release': UBUNTU, 'etc/os-release': { hard: 'usr/lib/os-release' } }],
    ['usr/lib alone', { 'usr/lib/os-release': UBUNTU }],
    ['names that begin with ./', { './etc/os-release': UBUNTU }],
    [
      'a link to a link',
      {
        'etc/os-release': { link: '../usr/lib/os-release' },
        'usr/lib/os-release': { link: './os.release.d/os-release-server' },
        'usr/lib/os.release.d/os-release-server': UBUNTU,
      },
    ],
  ])('with %s', async (_, entries) => {
    const system = await read([await makeTree(entries)], ['glibc']);
    expect(system).toEqual({ id: 'ubuntu', versionId: '24.04', libcs: ['glibc'], whole: false });
  });

  test('with circular links the loaders decide', async () => {
    const layer = await makeTree({
      'etc/os-release': { link: 'os-release' },
      'usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2': 'x',
    });
    expect(await read([layer], ['musl'])).toEqual({ id: '', versionId: '', libcs: ['glibc'], whole: true });
  });

  test('a later layer decides if the first is not enough', async () => {
    const layers = [await makeTree({ 'etc/os-release': ALPINE }), await makeTree({ 'etc/os-release': DEBIAN })];
    expect(await read(layers, ['glibc'])).toMatchObject({ id: 'debian', versionId: '12', libcs: ['glibc'] });
  });

  test.each([
    ['a file', 'lib/.wh.ld-musl-x86_64.so.1'],
    ['its folder', '.wh.lib'],
    ['all that its folder holds', 'lib/.wh..wh..opq'],
    ['everything', '.wh..wh..opq'],
  ])('a later layer removes files: %s', async (_, whiteout) => {
    const layers = [await makeTree({ [MUSL_LOADER]: 'x' }), await makeTree({ [GLIBC_LOADER]: 'x', [whiteout]: '' })];
    expect(await read(layers, ['glibc', 'musl'])).toMatchObject({ libcs: ['glibc'], whole: true });
  });

  test('a layer does not remove its own files', async () => {
    const layer = await makeTree({ [MUSL_LOADER]: 'x', 'lib/.wh..wh..opq': '' });
    expect(await read([layer], ['glibc'])).toMatchObject({ libcs: ['musl'] });
  });

  test('glibc that was added to Alpine counts', async () => {
    const layers = [
      await makeTree({ 'etc/os-release': ALPINE, [MUSL_LOADER]: 'x' }),
      await makeTree({ [GLIBC_LOADER]: 'x' }),
    ];
    expect(await read(layers, ['glibc'])).toEqual({
      ...{ id: 'alpine', versionId: '3.24.0', libcs: ['glibc', 'musl'], whole: true },
    });
  });

  test('an unknown distribution is identified by its loaders', async () => {
    const layers = [await makeTree({ 'etc/os-release': 'ID=own\n', [GLIBC_LOADER]: 'x' })];
    expect(await read(layers, ['glibc'])).toEqual({ id: 'own', versionId: '', libcs: ['glibc'], whole: false });
    expect(await read(layers, ['musl'])).toEqual({ id: 'own', versionId: '', libcs: ['glibc'], whole: true });
  });

  test('a Debian without any C library has none', async () => {
    const layers = [await makeTree({ 'etc/os-release': DEBIAN })];
    expect(await read(layers, ['musl'])).toEqual({ id: 'debian', versionId: '12', libcs: [], whole: true });
  });
});

describe('only what is needed is read', () => {
  const big = Buffer.from(noise(3_000_000)).toString('latin1');

  test('the rest of the layer, and those above, are not read', async () => {
    const bottom = await makeTree({ 'etc/os-release': UBUNTU, 'usr/lib/big': big });
    const above = await makeTree({ 'usr/share/dotnet/big': big });
    expect(await read([bottom, above], ['glibc'])).toMatchObject({ id: 'ubuntu' });
    expect(bottom.read()).toBeLessThan(bottom.descriptor.size / 2);
    expect(above.read()).toBe(0);
  });

  test('nothing if no C library matters, and nothing for Windows', async () => {
    const layer = await makeTree({ 'etc/os-release': UBUNTU });
    expect(await read([layer], [])).toBeUndefined();
    const windows = { platform: { os: 'windows', architecture: 'amd64' }, layers: [layer] };
    expect(await readBaseSystem(windows, { wanted: ['glibc'] })).toBeUndefined();
    expect(layer.read()).toBe(0);
  });

  test('beyond the limit the system is unknown', async () => {
    const layer = await makeTree({ 'usr/lib/big': big, 'usr/lib/os-release': UBUNTU });
    expect(await read([layer], ['glibc'], 1_000_000)).toBeUndefined();
    expect(layer.read()).toBeLessThan(2_000_000);
    expect(await read([layer], ['glibc'], 10_000_000)).toMatchObject({ id: 'ubuntu' });
  });
});

describe('a layer that cannot be read leaves the system unknown', () => {
  test.each([
    [
      'it ends early',
      async (): Promise<Layer> => {
        const layer = await makeTree({ 'usr/big': Buffer.from(noise(200_000)).toString('latin1') });
        return { ...layer, open: () => first(layer, 3) };
      },
    ],
    [
      'it is no gzip',
      async (): Promise<Layer> => {
        const layer = await makeTree({ 'etc/os-release': UBUNTU }, 'none');
        return {
          ...layer,
          descriptor: { ...layer.descriptor, mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip' },
        };
      },
    ],
    [
      'it is no tar',
      async (): Promise<Layer> => ({ ...(await makeTree({}, 'none')), open: () => chunks(noise(4096)) }),
    ],
    ['its registry fails', async (): Promise<Layer> => ({ ...(await makeTree({})), open: () => failing() })],
  ])('%s', async (_, make) => {
    expect(await read([await make()], ['glibc'])).toBeUndefined();
  });
});

test('never throws for any bytes', async () => {
  const layer = await makeTree({ 'etc/os-release': UBUNTU, [GLIBC_LOADER]: { link: '../x' } }, 'none');
  const tar = Buffer.concat(await all(layer.open()));
  const change = fc.tuple(fc.nat(tar.length - 1), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 8 }), fc.nat(tar.length), async (changes, length) => {
      const bytes = Buffer.from(tar);
      for (const [at, value] of changes) bytes[at] = value;
      const system = await read([{ ...layer, open: () => chunks(bytes.subarray(0, length)) }], ['musl']);
      expect(system === undefined || system.whole || system.libcs.includes('musl')).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('os-release is read as it is written', () => {
  const release = parseOsRelease('# comment\nID="a b"\nVERSION_ID=\'1\'\r\n\nX=y=z\nbroken\n');
  expect([...release]).toEqual([
    ['ID', 'a b'],
    ['VERSION_ID', '1'],
    ['X', 'y=z'],
  ]);
});

test('kept facts of a base are enough if they have the answer or are complete', () => {
  const part = { id: 'alpine', versionId: '', libcs: ['musl'], whole: false } as const;
  expect(isEnough(part, ['musl'])).toBe(true);
  expect(isEnough(part, ['glibc'])).toBe(false);
  expect(isEnough({ ...part, whole: true }, ['glibc'])).toBe(true);
});

async function* chunks(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

async function* first(layer: Layer, count: number): AsyncIterable<Uint8Array> {
  let left = count;
  for await (const chunk of layer.open()) {
    if (left === 0) return;
    left -= 1;
    yield chunk;
  }
}

async function* failing(): AsyncIterable<Uint8Array> {
  yield new Uint8Array(0);
  throw new Error('503');
}

async function all(source: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return parts;
}
