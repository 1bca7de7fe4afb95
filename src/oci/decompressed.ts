import { pipeline, Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { ActionError } from '#base/action-error.ts';
import type { Blob } from './blob.ts';
import { compressionOf } from './media-types.ts';
import { unpackZstd } from './zstd-frames.ts';

/** In bytes. With the default of Node.js, 16 kB, a large layer takes twice as long. */
const CHUNK = 256 * 1024;

/**
 * Decompresses the tar of a layer while it is read; gzip may have several members.
 * @throws ActionError IMAGE_INVALID for zstd before Node.js 22.15, which does not know it
 */
export function decompressed(layer: Blob): AsyncIterable<Uint8Array> {
  const compression = compressionOf(layer.descriptor.mediaType);
  if (compression === 'none') return layer.open();
  if (compression === 'zstd') return zstd(layer);
  const unpack = zlib.createGunzip({ chunkSize: CHUNK });
  // The reader gets the error through `unpack`, which pipeline destroys with it.
  return pipeline(Readable.from(layer.open(), { objectMode: false }), unpack, () => undefined);
}

function zstd({ descriptor, open }: Blob): AsyncIterable<Uint8Array> {
  if ('createZstdDecompress' in zlib) return unpackZstd(open());
  throw new ActionError({
    code: 'IMAGE_INVALID',
    doing: `unpacking the layer ${descriptor.digest}`,
    got: `it is compressed with zstd, which Node.js ${process.version} does not support`,
    hint: 'Use Node.js 22.15 or newer.',
  });
}
