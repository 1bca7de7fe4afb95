import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';

/** Compression levels of zlib, 1 (fast) to 9 (small). */
export type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

const OS_BYTE = 9;
const UNKNOWN_OS = 255;
const gzipAsync = promisify(gzip);

/**
 * One gzip member (RFC 1952) of bytes at hand. A layer is a row of members, one a file: as good a ratio as one stream
 * (the window starts anew, but files differ anyway), and a file that did not change need not be compressed again.
 * The header names no time and no operating system, so that the bytes are the same on every runner.
 */
export async function gzipMember(bytes: Uint8Array, level: Level): Promise<Uint8Array> {
  return withoutOs(await gzipAsync(bytes, { level }));
}

/** The same for bytes that are too many to hold. Each chunk is used up before the next is asked for. */
export async function* gzipStream(chunks: AsyncIterable<Uint8Array>, level: Level): AsyncIterable<Uint8Array> {
  const stream = createGzip({ level, chunkSize: 64 * 1024 });
  const feeding = feed(chunks, stream);
  let first = true;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    yield first ? withoutOs(chunk) : chunk;
    first = false;
  }
  await feeding;
}

async function feed(chunks: AsyncIterable<Uint8Array>, into: ReturnType<typeof createGzip>): Promise<void> {
  try {
    for await (const chunk of chunks) {
      await new Promise((taken) => into.write(chunk, taken));
    }
    into.end();
  } catch (error) {
    into.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function withoutOs(member: Uint8Array): Uint8Array {
  member[OS_BYTE] = UNKNOWN_OS;
  return member;
}
