import { pipeline, Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import type { Blob } from './blob.ts';
import { compressionOf } from './media-types.ts';

/** Decompresses the tar of a layer while it is read; gzip may have several members. */
export function decompressed(layer: Blob): AsyncIterable<Uint8Array> {
  const compression = compressionOf(layer.descriptor.mediaType);
  if (compression === 'none') return layer.open();
  const unpack = compression === 'gzip' ? zlib.createGunzip() : zlib.createZstdDecompress();
  // The reader gets the error through `unpack`, which pipeline destroys with it.
  return pipeline(Readable.from(layer.open(), { objectMode: false }), unpack, () => undefined);
}
