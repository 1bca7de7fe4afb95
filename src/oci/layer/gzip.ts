import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip, gzipSync } from 'node:zlib';
import { once } from '#base/once.ts';

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

/** In bytes: enough for the compressor to use all that it knows. */
const SAMPLE = 64 * 1024;

/** The levels that layers are compressed at. */
export const LAYER_LEVELS = [4, 6] as const satisfies readonly Level[];

/**
 * Identifies the bytes that this machine's compressor makes: the hash of a fixed text compressed at the levels of
 * layers. Builds of zlib with the same version may differ (a distribution's own, or one without vector instructions),
 * and builds with different versions or processors may not.
 */
export const codecFingerprint = once(() => fingerprintOf((text, level) => gzipSync(text, { level })));

/** Returns the fingerprint of a compressor. */
export function fingerprintOf(compress: (text: Uint8Array, level: Level) => Uint8Array): string {
  const text = sampleText();
  const members = LAYER_LEVELS.map((level) => withoutOs(compress(text, level)));
  return hash('sha256', Buffer.concat(members), 'hex');
}

/** Literals and copies from a linear congruential generator: text and repetitions, near and far, as files have them. */
export function sampleText(): Uint8Array {
  const text = new Uint8Array(SAMPLE);
  let state = 1;
  let at = 0;
  while (at < SAMPLE) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const isCopy = at > 512 && state >>> 28 > 5;
    const distance = 1 + ((state >>> 8) % Math.min(at + 1, 30_000));
    const end = Math.min(SAMPLE, at + (isCopy ? 3 + ((state >>> 3) & 31) : 1));
    for (; at < end; at += 1) text[at] = isCopy ? (text[at - distance] ?? 0) : 32 + ((state >>> 16) % 90);
  }
  return text;
}
