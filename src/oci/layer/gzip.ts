import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Compression levels of zlib, 1 (fast) to 9 (small). */
export type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

const OS_BYTE = 9;
const UNKNOWN_OS = 255;
const gzipAsync = promisify(gzip);
/** Most members fit into one chunk, so they return to this thread once. */
const LEAST_CHUNK = 1024;

/**
 * Compresses bytes into one gzip member (RFC 1952). A layer is a sequence of members: one for each file, several for
 * a large one. The ratio is as good as for one stream (the window starts again, but files differ anyway), and members
 * can be made in parallel. The header contains neither time nor operating system, so that the bytes are the same on
 * every runner.
 */
export async function gzipMember(bytes: Uint8Array, level: Level): Promise<Uint8Array> {
  const chunkSize = Math.max(LEAST_CHUNK, bytes.length >> 1);
  return withoutOs(await gzipAsync(bytes, { level, chunkSize }));
}

function withoutOs(member: Uint8Array): Uint8Array {
  member[OS_BYTE] = UNKNOWN_OS;
  return member;
}
