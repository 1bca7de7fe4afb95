import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { extract, type Headers, pack } from 'tar-fs';
import type { Descriptor } from '#oci/descriptor.ts';
import { Hasher } from '#oci/digest.ts';
import { verified } from '#oci/verified.ts';

/** The only archive of folder.ts and registry.ts: a tar, gzipped. */
export const ARCHIVE_TYPE = 'application/vnd.containerize-dotnet.cache.v1.tar+gzip';

/** Packages are compressed already and the rest is read back soon: time counts more than size. */
const LEVEL = 1;

/** Packs a folder's content into a file. Owners are left out: whoever unpacks owns it. */
export async function packInto(
  file: string,
  { folder, signal }: { readonly folder: string; readonly signal: AbortSignal },
): Promise<Descriptor> {
  const hasher = new Hasher();
  const tar = Readable.from(pack(folder, { map: (header) => ({ ...header, uid: 0, gid: 0 }) }), { objectMode: false });
  const watch = async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      hasher.update(chunk);
      yield chunk;
    }
  };
  await pipeline(tar, createGzip({ level: LEVEL }), watch, createWriteStream(file, { flags: 'wx' }), { signal });
  return { mediaType: ARCHIVE_TYPE, ...hasher.finish() };
}

/**
 * Unpacks an archive into a folder that does not exist yet.
 * @throws Error when the bytes are not those of the descriptor, or no archive; part of it may then lie in the folder
 */
export async function unpackInto(
  folder: string,
  archive: {
    readonly chunks: AsyncIterable<Uint8Array>;
    readonly descriptor: Descriptor;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  const { chunks, descriptor, signal } = archive;
  await pipeline(verified(chunks, descriptor), createGunzip(), extract(folder, { map: asOurs }), { signal });
}

/** tar-fs gives files to whom the archive names where it may. */
function asOurs(header: Headers): Headers {
  return { ...header, uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
}

export function archiveChunks(file: string): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => createReadStream(file)[Symbol.asyncIterator]() };
}
