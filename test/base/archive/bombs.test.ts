import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tarOfEntries } from '#base/archive/pack.ts';
import { unpackNew } from '#base/archive/unpack-new.ts';
import { readBaseSystem } from '#images/verify/read-base-system.ts';
import { readAll } from '#oci/blob.ts';
import { digestOf, hexOf } from '#oci/digest.ts';
import type { Layer } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';
import { unpackFolder } from '#publish/runner-tools/transfer.ts';
import { unpackInto } from '#reuse/cache/archive.ts';
import type { EntryName } from '#reuse/cache/cache.ts';
import { folderBackend } from '#reuse/cache/folder.ts';
import { testCache } from '../../world/cache.ts';

const MIB = 1024 * 1024;
const refused = { code: 'ARCHIVE_REFUSED' };
let temp = '';

beforeEach(async () => {
  temp = await mkdtemp(join(tmpdir(), 'bombs-'));
});
afterEach(() => rm(temp, { recursive: true }));

/** A tar of one file of zeros. */
function zeros(size: number): Readable {
  const tar = pack();
  const entry = tar.entry({ name: 'out/zeros', size });
  entry.on('error', () => undefined);
  (async () => {
    const chunk = Buffer.alloc(MIB);
    for (let at = 0; at < size && !entry.destroyed; at += MIB) {
      if (!entry.write(chunk)) await new Promise<void>((next) => entry.once('drain', () => next()));
    }
    entry.end(Buffer.alloc(0));
    tar.finalize();
  })();
  return Readable.from(tar, { objectMode: false });
}

async function bomb(size: number): Promise<Buffer> {
  return Buffer.from(await readAll(zeros(size).pipe(createGzip({ level: 9 }))));
}

test('an archive of a cache that grows a thousandfold is rejected', async () => {
  const bytes = await bomb(400 * MIB);
  const folder = join(temp, 'to');
  const descriptor = { mediaType: 'x', size: bytes.length, digest: digestOf(bytes) };
  const { signal } = new AbortController();
  const unpacking = unpackInto(folder, { chunks: Readable.from([bytes]), descriptor, signal });
  await expect(unpacking).rejects.toMatchObject(refused);
  expect((await stat(join(folder, 'out/zeros'))).size).toBeLessThanOrEqual(256 * MIB);
});

test('folders that exist only in names count as entries', async () => {
  const entries = Array.from({ length: 60 }, (_, at) => ({
    header: { name: `${at}/${'d/'.repeat(200)}file` },
    text: 'x',
  }));
  const limits = { bytes: 16 * MIB, entries: 10_000 };
  const source = tarOfEntries(entries);
  await expect(unpackNew(source, { folder: join(temp, 'to'), limits })).rejects.toMatchObject(refused);
  expect((await readdir(join(temp, 'to'), { recursive: true })).length).toBeLessThanOrEqual(10_000);
});

test('a folder cache removes such an archive completely', async () => {
  const bytes = await bomb(400 * MIB);
  const place = join(temp, 'place');
  const cache = testCache({
    place: () => folderBackend({ folder: place, clock: Date.now, limits: { days: 14, bytes: 1e9 } }),
  });
  const entry: EntryName = { kind: 'publication', name: 'abc' };
  const kept = join(temp, 'kept');
  await mkdir(kept);
  await cache.save(entry, kept);
  const [archive = ''] = (await readdir(place, { recursive: true })).filter((name) => name.endsWith('.tar.gz'));
  await rm(join(place, archive));
  await writeFile(join(place, archive.replace(/@[0-9a-f]{64}/, `@${hexOf(digestOf(bytes))}`)), bytes);
  expect(await cache.restore([entry], join(temp, 'work'))).toMatchObject({
    because: 'the saved entry was broken and has been removed',
  });
  expect(await readdir(temp)).toEqual(['place']);
  expect((await readdir(place, { recursive: true })).filter((name) => name.includes('publication'))).toEqual([]);
});

describe('a copy out of a container has limits', () => {
  test('in bytes', async () => {
    const limits = { bytes: 8 * MIB, entries: 10 };
    const copying = unpackFolder(zeros(64 * MIB), { to: join(temp, 'to'), keepExisting: false, limits });
    await expect(copying).rejects.toMatchObject(refused);
    expect((await stat(join(temp, 'to/zeros'))).size).toBeLessThanOrEqual(8 * MIB);
  });

  test('in entries', async () => {
    const tar = pack();
    for (let at = 0; at < 100; at += 1) tar.entry({ name: `out/f${at}` }, '');
    tar.finalize();
    const limits = { bytes: MIB, entries: 50 };
    const source = Readable.from(tar, { objectMode: false });
    await expect(unpackFolder(source, { to: join(temp, 'to'), keepExisting: false, limits })).rejects.toMatchObject(
      refused,
    );
    expect((await readdir(join(temp, 'to'))).length).toBeLessThanOrEqual(50);
  });
});

describe('reading a base stops', () => {
  async function look(names: readonly string[]) {
    const tar = pack();
    for (const name of names) tar.entry({ name }, '');
    tar.finalize();
    const bytes = await readAll(Readable.from(tar, { objectMode: false }));
    const descriptor = { mediaType: MEDIA.ociLayer, digest: digestOf(bytes), size: bytes.length };
    const layer: Layer = { kind: 'base', diffId: descriptor.digest, descriptor, open: () => Readable.from([bytes]) };
    const start = performance.now();
    const platform = { os: 'linux', architecture: 'amd64' };
    const system = await readBaseSystem({ platform, layers: [layer, layer] }, { wanted: ['glibc'] });
    return { system, seconds: (performance.now() - start) / 1000 };
  }

  test('at a layer that takes too long', async () => {
    const layer: Layer = {
      kind: 'base',
      diffId: digestOf(Buffer.from('x')),
      descriptor: { mediaType: MEDIA.ociLayer, digest: digestOf(Buffer.from('x')), size: 1e9 },
      async *open() {
        for (;;) {
          await new Promise((next) => setTimeout(next, 20));
          yield Buffer.alloc(512);
        }
      },
    };
    const platform = { os: 'linux', architecture: 'amd64' };
    const start = performance.now();
    const look = { wanted: ['glibc'] as const, patience: 300 };
    expect(await readBaseSystem({ platform, layers: [layer] }, look)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  test.each([
    ['whiteouts', 'etc/.wh.f'],
    ['files that tell of a system', 'etc/os-release-'],
    ['loaders', 'lib/ld-musl-'],
  ])('at very many %s', async (_what, prefix) => {
    const { system, seconds } = await look(Array.from({ length: 30_000 }, (_, at) => `${prefix}${at}`));
    expect(system).toBeUndefined();
    expect(seconds).toBeLessThan(5);
  });
});
