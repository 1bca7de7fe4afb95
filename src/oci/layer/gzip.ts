import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Compression levels of zlib, 1 (fast) to 9 (small). */
export type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

const OS_BYTE = 9;
const UNKNOWN_OS = 255;
const gzipAsync = promisify(gzip);
/** A member that fits into one chunk, as most do, comes back to this thread once. */
const LEAST_CHUNK = 1024;

/**
 * One gzip member (RFC 1952) of bytes at hand. A layer is a row of members, one a file and several of a large one: as good a
 * ratio as one stream (the window starts anew, but files differ anyway), and they are made side by side.
 * The header names no time and no operating system, so that the bytes are the same on every runner.
 */
export async function gzipMember(bytes: Uint8Array, level: Level): Promise<Uint8Array> {
  const chunkSize = Math.max(LEAST_CHUNK, bytes.length >> 1);
  return withoutOs(await gzipAsync(bytes, { level, chunkSize }));
}

function withoutOs(member: Uint8Array): Uint8Array {
  member[OS_BYTE] = UNKNOWN_OS;
  return member;
}
