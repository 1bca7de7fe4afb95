import { Readable } from 'node:stream';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { readAll } from '#oci/blob.ts';
import { digestOf } from '#oci/digest.ts';
import type { Layer } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';

/** What lies at a path: a text, a link to another path, a hard link to one. */
export type TreeEntry = string | { readonly link: string } | { readonly hard: string };

const PACKED = {
  none: { mediaType: MEDIA.dockerLayer, packed: (tar: Uint8Array): Uint8Array => tar },
  gzip: { mediaType: MEDIA.dockerLayerGzip, packed: (tar: Uint8Array): Uint8Array => gzipSync(tar) },
  zstd: { mediaType: MEDIA.ociLayerZstd, packed: (tar: Uint8Array): Uint8Array => zstdCompressSync(tar) },
} as const;

/** A layer of a base, with links; `read` counts the bytes that somebody took of it. */
export async function makeTree(
  entries: Readonly<Record<string, TreeEntry>>,
  compression: keyof typeof PACKED = 'gzip',
): Promise<Layer & { readonly read: () => number }> {
  const archive = pack();
  for (const [name, entry] of Object.entries(entries)) {
    if (typeof entry === 'string') archive.entry({ name, mtime: new Date(0) }, entry);
    else if ('link' in entry) archive.entry({ name, type: 'symlink', linkname: entry.link });
    else archive.entry({ name, type: 'link', linkname: entry.hard });
  }
  archive.finalize();
  const tar = await readAll(Readable.from(archive, { objectMode: false }));
  const { mediaType, packed } = PACKED[compression];
  const bytes = packed(tar);
  let read = 0;
  return {
    kind: 'base',
    diffId: digestOf(tar),
    descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength },
    read: () => read,
    async *open() {
      for (let at = 0; at < bytes.byteLength; at += 4096) {
        const chunk = bytes.subarray(at, at + 4096);
        read += chunk.byteLength;
        yield chunk;
      }
    },
  };
}
