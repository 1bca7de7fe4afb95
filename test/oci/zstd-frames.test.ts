import * as zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readAll } from '#oci/blob.ts';
import { unpackZstd } from '#oci/zstd-frames.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unpack(bytes: Uint8Array, size = bytes.length): Promise<Buffer> {
  return Buffer.from(await readAll(unpackZstd(inPieces(bytes, size)), 10_000_000));
}

describe.runIf('zstdCompressSync' in zlib)('a Zstandard stream', () => {
  const skippable = Buffer.concat([Buffer.from([0x53, 0x2a, 0x4d, 0x18, 5, 0, 0, 0]), Buffer.from('table')]);
  const texts = [Buffer.alloc(3000, 'a'), Buffer.from('b'), Buffer.alloc(400_000, 'some words '), Buffer.alloc(0)];
  const checked = { params: { [zlib.constants.ZSTD_c_checksumFlag]: 1 } };
  const frames = () => texts.map((text, at) => zlib.zstdCompressSync(text, at % 2 === 0 ? checked : {}));

  test.each([1, 7, 1000, 1_000_000])('of several frames is unpacked whole, in pieces of %i bytes', async (size) => {
    const stream = Buffer.concat([skippable, ...frames(), skippable]);
    expect((await unpack(stream, size)).equals(Buffer.concat(texts))).toBe(true);
  });

  test('that ends early, or is something else, is an error', async () => {
    const whole = Buffer.concat(frames());
    await expect(unpack(whole.subarray(0, whole.length - 5))).rejects.toThrow(/ends within a frame|unexpected end/i);
    await expect(unpack(Buffer.from('no zstd at all'))).rejects.toThrow('it is not compressed with zstd');
    const broken = Buffer.from(whole);
    broken.fill(0xff, 20, 60);
    await expect(unpack(broken)).rejects.toThrow();
  });

  test('that is not read to its end is closed', async () => {
    let isClosed = false;
    async function* endless(): AsyncIterable<Uint8Array> {
      try {
        for (;;) yield zlib.zstdCompressSync(Buffer.alloc(300_000, 'text '));
      } finally {
        isClosed = true;
      }
    }
    for await (const chunk of unpackZstd(endless())) if (chunk.length > 0) break;
    expect(isClosed).toBe(true);
  });

  test('whose next bytes never come does not hold a reader that has enough', async () => {
    async function* stuck(): AsyncIterable<Uint8Array> {
      yield zlib.zstdCompressSync(Buffer.alloc(300_000, 'text ')).subarray(0, -1);
      await new Promise(() => undefined);
    }
    let first = 0;
    for await (const chunk of unpackZstd(stuck())) {
      first = chunk.length;
      break;
    }
    expect(first).toBeGreaterThan(0);
  });

  test('without bytes is empty', async () => {
    expect(await unpack(Buffer.alloc(0))).toHaveLength(0);
  });
});
