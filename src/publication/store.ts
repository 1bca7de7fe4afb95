import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { type Digest, hexOf } from '#oci/digest.ts';
import type { Layer } from '#oci/image.ts';
import type { PublishedLayer } from './publication.ts';

/** Returns the folder of a publication's layers: the blobs of an OCI layout (image-spec, image-layout.md). */
export function blobsOf(folder: string): string {
  return join(folder, 'blobs', 'sha256');
}

/**
 * Opens a layer of the publication as a layer of an image.
 * @example
 * const layers = publication.layers.map((layer) => openLayer('/tmp/publication', layer));
 */
export function openLayer(folder: string, layer: PublishedLayer): Layer {
  const path = blobFile(folder, layer.descriptor.digest);
  return {
    descriptor: layer.descriptor,
    diffId: layer.diffId,
    kind: nameOfLayer(layer),
    open: () => createReadStream(path),
  };
}

/** Returns the path of a blob, if it exists. */
export function blobFile(folder: string, digest: Digest): string {
  return join(blobsOf(folder), hexOf(digest));
}

/** Returns the name of a layer: `packages`, `runtimes/linux-x64`, … */
function nameOfLayer(layer: PublishedLayer): string {
  return layer.rid === undefined ? layer.kind : `${layer.kind}/${layer.rid}`;
}
