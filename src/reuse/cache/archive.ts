import { closeSync, createReadStream, createWriteStream, fstatSync, openSync, readSync } from 'node:fs';
import { pipeline as chain, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import * as zlib from 'node:zlib';
import { pack } from 'tar-fs';
import { type ArchiveLimits, LARGE_ARCHIVE, limitsOfPacked } from '#base/archive/limits.ts';
import { readableOf } from '#base/archive/pack.ts';
import { unpackNew } from '#base/archive/unpack-new.ts';
import { errorCodeOf } from '#base/files/held-folder.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { Hasher } from '#oci/digest.ts';
import { verified } from '#oci/verified.ts';

/** Media type of the archives that folder.ts and registry.ts store: a gzipped tar. */
export const ARCHIVE_TYPE = 'application/vnd.containerize-dotnet.cache.v1.tar+gzip';

/** Speed matters more than size here: packages are already compressed, and the other archives are read back soon. */
const LEVEL = 1;

/** Size of the pieces in which data is decompressed, in bytes. */
const CHUNK = 256 * 1024;

/** Packs the content of a folder into a file. Leaves owners out: unpacking makes the current user the owner. */
export async function packInto(
  file: string,
  { folder, signal }: { readonly folder: string; readonly signal: AbortSignal },
): Promise<Descriptor> {
  const hasher = new Hasher();
  const tar = readableOf(pack(folder, { map: (header) => ({ ...header, uid: 0, gid: 0 }) }));
  const watch = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hasher.update(chunk);
      yield chunk;
    }
  };
  await pipeline(tar, zlib.createGzip({ level: LEVEL }), watch, createWriteStream(file, { flags: 'wx' }), { signal });
  return { mediaType: ARCHIVE_TYPE, ...hasher.finish() };
}

/** An archive, and the limits on what it may unpack to. */
interface Unpacking {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly descriptor: Descriptor;
  /** Upper limits on the unpacked content. The default is {@link LARGE_ARCHIVE}. */
  readonly limits?: ArchiveLimits;
  readonly signal: AbortSignal;
}

/**
 * Unpacks an archive into a folder that is empty or does not exist yet.
 * @throws Error if the bytes do not match the descriptor or are not a valid archive; the folder may then hold part of
 * the content
 */
export async function unpackInto(folder: string, archive: Unpacking): Promise<void> {
  const { chunks, descriptor, limits = LARGE_ARCHIVE, signal } = archive;
  const source = Readable.from(verified(chunks, descriptor), { objectMode: false });
  // pipeline() destroys the decompressor with the error, and the reader gets the error from it.
  const tar = chain(source, zlib.createGunzip({ chunkSize: CHUNK }), () => undefined);
  await unpackNew(tar, { folder, limits: limitsOfPacked(descriptor.size, limits), signal });
}

/**
 * Unpacks an archive of GitHub's cache library: a tar compressed with zstd if the runner has zstd, and with gzip
 * otherwise.
 * @throws as {@link unpackInto}
 */
export async function unpackFile(
  file: string,
  { folder, limits = LARGE_ARCHIVE, signal }: Omit<Unpacking, 'chunks' | 'descriptor'> & { readonly folder: string },
): Promise<void> {
  const { size, isGzip } = lookAt(file);
  const unpack = isGzip
    ? zlib.createGunzip({ chunkSize: CHUNK })
    : zlib.createZstdDecompress({ chunkSize: CHUNK, params: WINDOW });
  const source = createReadStream(file, { highWaterMark: CHUNK });
  await unpackNew(
    chain(source, unpack, () => undefined),
    { folder, limits: limitsOfPacked(size, limits), signal },
  );
}

/** The library compresses with a window of up to 2^30 bytes. Without this setting, zlib refuses more than 2^27. */
const WINDOW = { [zlib.constants.ZSTD_d_windowLogMax]: 30 };

/** Reads the compression from the first bytes (RFC 1952), and the size. */
function lookAt(path: string): { readonly size: number; readonly isGzip: boolean } {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(2);
    readSync(file, bytes, 0, 2, 0);
    return { size: fstatSync(file).size, isGzip: bytes.readUInt16BE(0) === 0x1f8b };
  } finally {
    closeSync(file);
  }
}

export function archiveChunks(file: string): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => createReadStream(file)[Symbol.asyncIterator]() };
}

/** Returns whether unpacking failed because of the disk and not because of the archive. */
export function isOfTheDisk(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EIO', 'ENOSPC', 'EROFS', 'EMFILE'].includes(errorCodeOf(error));
}
