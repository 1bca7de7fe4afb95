import { pipeline, Readable } from 'node:stream';
import * as zlib from 'node:zlib';

/**
 * Decompresses all frames of a Zstandard stream (RFC 8878, section 3.1). Node.js ends after the first one, but layers of
 * other tools have many (zstd:chunked, pzstd). Skippable frames are left out.
 * @throws Error if the stream is not Zstandard, or ends within a frame
 */
export async function* unpackZstd(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = new Input(source);
  try {
    while (await input.hasMore()) {
      const magic = await input.take(4);
      const number = magic.readUInt32LE(0);
      if (number >>> 4 === SKIPPABLE) await input.skip((await input.take(4)).readUInt32LE(0));
      else if (number === FRAME) yield* unpackFrame(frameAfter(magic, input));
      else throw new Error('it is not compressed with zstd');
    }
  } finally {
    await input.close();
  }
}

const FRAME = 0xfd2fb528;
/** The first 28 of 32 bits. */
const SKIPPABLE = 0x184d2a5;

function unpackFrame(frame: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  // The reader gets the error through the decompressor, which pipeline destroys with it.
  return pipeline(Readable.from(frame, { objectMode: false }), zlib.createZstdDecompress(), () => undefined);
}

/** Yields the bytes of one frame (3.1.1): magic number, header, blocks up to the last one, checksum. */
async function* frameAfter(magic: Buffer, input: Input): AsyncGenerator<Uint8Array> {
  const descriptor = await input.take(1);
  const flags = descriptor.readUInt8(0);
  yield Buffer.concat([magic, descriptor, await input.take(headerSize(flags))]);
  for (let isLast = false; !isLast; ) {
    const header = await input.take(3);
    const bits = header.readUIntLE(0, 3);
    isLast = (bits & 1) === 1;
    // A block of one repeated byte holds that byte.
    const isRepeated = ((bits >>> 1) & 3) === 1;
    yield Buffer.concat([header, await input.take(isRepeated ? 1 : bits >>> 3)]);
  }
  if ((flags & 4) !== 0) yield await input.take(4);
}

/** The size of the rest of a frame's header (3.1.1.1.1), in bytes. */
function headerSize(flags: number): number {
  const isSingle = (flags & 32) !== 0;
  const dictionary = [0, 1, 2, 4][flags & 3] ?? 0;
  const content = [isSingle ? 1 : 0, 2, 4, 8][flags >>> 6] ?? 0;
  return (isSingle ? 0 : 1) + dictionary + content;
}

/** Bytes of a stream, by number. */
class Input {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest = Buffer.alloc(0);
  #isReading = false;

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  async hasMore(): Promise<boolean> {
    while (this.#rest.length === 0) {
      this.#isReading = true;
      const next = await this.#chunks.next();
      this.#isReading = false;
      if (next.done === true) return false;
      this.#rest = Buffer.from(next.value);
    }
    return true;
  }

  /** Ends the stream, which the reader may not have read to its end. It does not wait for bytes that may never come. */
  async close(): Promise<void> {
    const ended = this.#chunks.return?.();
    if (this.#isReading) ended?.catch(() => undefined);
    else await ended;
  }

  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let left = count; left > 0; ) {
      if (!(await this.hasMore())) throw new Error('it ends within a frame of zstd');
      const part = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(part.length);
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  async skip(count: number): Promise<void> {
    for (let left = count; left > 0; ) {
      if (!(await this.hasMore())) throw new Error('it ends within a frame of zstd');
      const part = Math.min(left, this.#rest.length);
      this.#rest = this.#rest.subarray(part);
      left -= part;
    }
  }
}
