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

/** The only archive of folder.ts and registry.ts: a tar, gzipped. */
export const ARCHIVE_TYPE = 'application/vnd.containerize-dotnet.cache.v1.tar+gzip';

/** Packages are compressed already and the rest is read back soon: time counts more than size. */
const LEVEL = 1;

/** What is unpacked at once, in bytes. */
const CHUNK = 256 * 1024;

/** Packs a folder's content into a file. Owners are left out: whoever unpacks owns it. */
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

/** An archive, and how much of it is believed. */
interface Unpacking {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly descriptor: Descriptor;
  /** The most that is unpacked, however it was packed; {@link LARGE_ARCHIVE} if nothing is said. */
  readonly limits?: ArchiveLimits;
  readonly signal: AbortSignal;
}

/**
 * Unpacks an archive into a folder that is empty, or not there yet.
 * @throws Error when the bytes are not those of the descriptor, or no archive; part of it may then lie in the folder
 */
export async function unpackInto(folder: string, archive: Unpacking): Promise<void> {
  const { chunks, descriptor, limits = LARGE_ARCHIVE, signal } = archive;
  const source = Readable.from(verified(chunks, descriptor), { objectMode: false });
  // The error reaches the reader through the decompressor, which pipeline destroys with it.
  const tar = chain(source, zlib.createGunzip({ chunkSize: CHUNK }), () => undefined);
  await unpackNew(tar, { folder, limits: limitsOfPacked(descriptor.size, limits), signal });
}

/**
 * Unpacks what the library of GitHub's cache packed: a tar, by zstd where the runner has it, else by gzip.
 * @throws as {@link unpackInto}
 */
export async function unpackFile(
  file: string,
  into: Omit<Unpacking, 'chunks' | 'descriptor'> & { readonly folder: string },
): Promise<void> {
  const { folder, limits = LARGE_ARCHIVE, signal } = into;
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

/** The library packs with a window of up to 2^30 bytes; without this no more than 2^27 are unpacked. */
const WINDOW = { [zlib.constants.ZSTD_d_windowLogMax]: 30 };

/** What it is by its first bytes (RFC 1952), and its size. */
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

/** Whether unpacking failed for a reason that says nothing of the archive. */
export function isOfTheDisk(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EIO', 'ENOSPC', 'EROFS', 'EMFILE'].includes(errorCodeOf(error));
}
