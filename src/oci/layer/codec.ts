import { hash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import { ActionError } from '#base/action-error.ts';
import { once } from '#base/once.ts';
import { MEDIA } from '#oci/media-types.ts';

/** How the layers of an application are compressed. */
export const CODECS = ['gzip', 'zstd'] as const;
export type Codec = (typeof CODECS)[number];

export interface Compression {
  readonly codec: Codec;
  /** Of zlib, 1 (fast) to 9 (small), or of Zstandard, 1 to 19. */
  readonly level: number;
}

export const LAYER_TYPE = { gzip: MEDIA.ociLayerGzip, zstd: MEDIA.ociLayerZstd } as const;

/**
 * The levels for layers that change with every commit, and for stable ones, which are compressed once and pulled often.
 * Zstandard's 3 is smaller than zlib's 6 and takes a third of its time.
 */
export const LAYER_LEVELS = {
  gzip: { volatile: 4, stable: 6 },
  zstd: { volatile: 3, stable: 9 },
} as const;

const OS_BYTE = 9;
const UNKNOWN_OS = 255;
const gzipAsync = promisify(zlib.gzip);
/** Most members fit into one chunk, so they return to this thread once. */
const LEAST_CHUNK = 1024;

/**
 * Compresses bytes into one gzip member (RFC 1952). A layer is a sequence of members: one for each file, several for
 * a large one. The ratio is as good as for one stream (the window starts again, but files differ anyway), and members
 * can be made in parallel. The header contains neither time nor operating system, so that the bytes are the same on
 * every runner.
 */
export async function gzipMember(bytes: Uint8Array, level: number): Promise<Uint8Array> {
  const chunkSize = Math.max(LEAST_CHUNK, bytes.length >> 1);
  return withoutOs(await gzipAsync(bytes, { level, chunkSize }));
}

function withoutOs(member: Uint8Array): Uint8Array {
  member[OS_BYTE] = UNKNOWN_OS;
  return member;
}

/** In bytes. Smaller ones return to this thread too often. */
const ZSTD_CHUNK = 256 * 1024;

/**
 * Compresses bytes into one Zstandard frame (RFC 8878), because some readers, such as that of Node.js, end after the
 * first frame.
 */
export function zstdFrame(bytes: AsyncIterable<Uint8Array>, level: number): AsyncIterable<Uint8Array> {
  // The reader gets the error through the compressor, which pipeline destroys with it.
  const compressor = zlib.createZstdCompress({ ...zstdOptions(level), chunkSize: ZSTD_CHUNK });
  return pipeline(Readable.from(bytes, { objectMode: false }), compressor, () => undefined);
}

function zstdOptions(level: number): zlib.ZstdOptions {
  return { params: { [zlib.constants.ZSTD_c_compressionLevel]: level } };
}

/** @throws ActionError INPUT_INVALID for zstd before Node.js 22.15, which does not know it */
export function checkCodec(codec: Codec): void {
  if (codec === 'gzip' || 'zstdCompress' in zlib) return;
  throw new ActionError({
    code: 'INPUT_INVALID',
    doing: 'reading the input compression',
    got: `Node.js ${process.version} does not support zstd`,
    hint: 'Use Node.js 22.15 or newer, or leave compression out.',
  });
}

/** In bytes: enough for the compressor to use all that it knows. */
const SAMPLE = 64 * 1024;

/**
 * Identifies the bytes that this machine's compressor makes: the hash of a fixed text compressed at the levels of
 * layers. Builds of a library with the same version may differ (a distribution's own, or one without vector
 * instructions), and builds with different versions or processors may not.
 */
export function codecFingerprint(codec: Codec): string {
  return OWN[codec]();
}

const OWN: Readonly<Record<Codec, () => string>> = {
  gzip: once(() => fingerprintOf('gzip', (text, level) => withoutOs(zlib.gzipSync(text, { level })))),
  zstd: once(() => fingerprintOf('zstd', (text, level) => zlib.zstdCompressSync(text, zstdOptions(level)))),
};

/** Returns the fingerprint of a compressor. */
export function fingerprintOf(codec: Codec, pack: (text: Uint8Array, level: number) => Uint8Array): string {
  const text = sampleText();
  const { volatile, stable } = LAYER_LEVELS[codec];
  return hash('sha256', Buffer.concat([volatile, stable].map((level) => pack(text, level))), 'hex');
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
