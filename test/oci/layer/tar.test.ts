import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { extract } from 'tar-stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestOf, hexOf } from '#oci/digest.ts';
import type { Compression } from '#oci/layer/codec.ts';
import { contentTime, EPOCH, type LayerFile, layerEntries, type TarEntry } from '#oci/layer/entry.ts';
import { describeSource } from '#oci/layer/file-within.ts';
import { measureFile } from '#oci/layer/measure.ts';
import { headerOf, paddingOf } from '#oci/layer/tar-header.ts';
import { writeLayer } from '#oci/layer/write-layer.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'layer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function file(path: string, content: string | Uint8Array): Promise<LayerFile> {
  const source = join(folder, crypto.randomUUID());
  writeFileSync(source, content);
  return measureFile(source, path);
}

async function write(files: readonly LayerFile[], compression: Compression = { codec: 'gzip', level: 6 }) {
  const blobs = join(folder, 'blobs');
  const written = await writeLayer({ entries: layerEntries('app', files), ...compression, blobs });
  return { ...written, path: join(blobs, hexOf(written.descriptor.digest)) };
}

test('GNU tar lists a layer with the modes, owners, sizes and times it was given', async () => {
  const files = [await file('b.dll', 'bb'), await file('wwwroot/site.css', 'c'), await file('a/z.txt', '')];
  const { path } = await write(files);
  const listed = execFileSync('tar', ['-tvzf', path, '--numeric-owner', '--utc', '--full-time'], { encoding: 'utf8' });
  const rows = listed
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/\s+/));
  expect(rows.map(([mode, owner, size, , , name]) => [mode, owner, size, name])).toEqual([
    ['drwxr-xr-x', '0/0', '0', 'app/'],
    ['drwxr-xr-x', '0/0', '0', 'app/a/'],
    ['-rw-r--r--', '0/0', '0', 'app/a/z.txt'],
    ['-rw-r--r--', '0/0', '2', 'app/b.dll'],
    ['drwxr-xr-x', '0/0', '0', 'app/wwwroot/'],
    ['-rw-r--r--', '0/0', '1', 'app/wwwroot/site.css'],
  ]);
  expect(rows[0]?.slice(3, 5)).toEqual(['2000-01-01', '00:00:00']);
});

test('digest, size and diffID are those of the bytes on disk', async () => {
  const { descriptor, diffId, path } = await write([await file('x', 'hello')]);
  const bytes = readFileSync(path);
  expect({ digest: digestOf(bytes), size: bytes.length }).toEqual({ digest: descriptor.digest, size: descriptor.size });
  expect(digestOf(gunzipSync(bytes))).toBe(diffId);
});

test('the layer format is pinned: the same bytes on any machine', async () => {
  const { descriptor, diffId } = await write([await file('App.dll', 'MZ'), await file('appsettings.json', '{}')]);
  expect({ diffId, digest: descriptor.digest }).toMatchInlineSnapshot(`
    {
      "diffId": "sha256:9d99cd815f1da425e0ab95c1785bb91fd869c5da84809bb7e1ab1b8fe0fd6478",
      "digest": "sha256:3736967c4cf2f91603b4a2d9cdf52ab421898c3ede6c1d3d91b5535c146014ce",
    }
  `);
});

test('file order, times and modes except the owner’s x bit change nothing', async () => {
  const one = await file('a', 'A');
  const two = await file('b', 'B');
  const first = await write([one, two]);
  const again = await write([await file('b', 'B'), await file('a', 'A')]);
  expect(again.descriptor.digest).toBe(first.descriptor.digest);
});

test('any name that USTAR cannot represent is kept', async () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => !/[/\0]/.test(text) && text !== '.' && text !== '..');
  await fc.assert(
    fc.asyncProperty(fc.array(name, { minLength: 1, maxLength: 6 }), async (parts) => {
      const path = parts.join('/');
      const entry: TarEntry = { kind: 'file', path, mode: 0o644, mtime: EPOCH, size: 1, source: '' };
      const archive = Buffer.concat([headerOf(entry), Buffer.from('x'), paddingOf(1), new Uint8Array(1024)]);
      expect(await namesIn(archive)).toEqual([path]);
    }),
    { numRuns: 60 },
  );
});

test('a file’s time is a function of its content, within 2000 to 2008', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const time = contentTime(digestOf(bytes));
      expect(time).toBe(contentTime(digestOf(bytes)));
      expect(time).toBeGreaterThanOrEqual(EPOCH);
      expect(time).toBeLessThan(EPOCH + 2 ** 28);
    }),
  );
});

test('a large file gives the same bytes as a small one', async () => {
  const large = Buffer.alloc(5 * 1024 * 1024, 'line of text\n');
  const { path, diffId } = await write([await file('large.bin', large), await file('small', 's')]);
  const raw = gunzipSync(readFileSync(path));
  expect(digestOf(raw)).toBe(diffId);
  expect(raw.subarray(1024, 1024 + large.length).equals(large)).toBe(true);
});

test.runIf('zstdCompress' in zlib)('zstd gives the same tar in one frame, and the same bytes each time', async () => {
  const large = Buffer.alloc(5 * 1024 * 1024, 'line of text\n');
  const files = [await file('large.bin', large), await file('small', 's')];
  const [gzip, zstd] = [await write(files), await write(files, { codec: 'zstd', level: 3 })];
  expect(zstd.descriptor.mediaType).toBe('application/vnd.oci.image.layer.v1.tar+zstd');
  expect(zstd.diffId).toBe(gzip.diffId);
  expect(digestOf(zlib.zstdDecompressSync(readFileSync(zstd.path)))).toBe(zstd.diffId);
  expect(await write(files, { codec: 'zstd', level: 3 })).toEqual(zstd);
});

test('a file that changed after it was measured is an error', async () => {
  const changed = await file('x', 'before');
  writeFileSync(describeSource(changed.source), 'longer than before');
  await expect(write([changed])).rejects.toThrow('had 6 when it was measured');
});

async function namesIn(archive: Uint8Array): Promise<string[]> {
  const names: string[] = [];
  const reader = extract();
  reader.on('entry', (header, stream, next) => {
    names.push(header.name);
    stream.on('end', next).resume();
  });
  await new Promise((done, fail) =>
    reader
      .on('finish', () => done(undefined))
      .on('error', fail)
      .end(archive),
  );
  return names;
}

test('a cancel ends a layer between two parts, without a partial file', async () => {
  const controller = new AbortController();
  const large = await file('large.bin', Buffer.alloc(64 * 1024 * 1024, 'text'));
  const blobs = join(folder, 'cancelled');
  const writing = writeLayer({
    entries: layerEntries('app', [large]),
    codec: 'gzip',
    level: 6,
    blobs,
    signal: controller.signal,
  });
  setTimeout(() => controller.abort(), 20);
  await expect(writing).rejects.toMatchObject({ code: 'CANCELLED' });
  expect(readdirSync(blobs)).toEqual([]);
});
