import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, hexOf } from '#oci/digest.ts';
import type { Layer } from '#oci/image.ts';
import type { Publication, PublishedLayer } from './publication.ts';

const FILE = 'publication.json';

/** Where a publication's layers are written: the blobs of an OCI layout (image-spec, image-layout.md). */
export function blobsOf(folder: string): string {
  return join(folder, 'blobs', 'sha256');
}

/** Writes what the layers are; the layers themselves lie in {@link blobsOf} already. */
export async function writePublication(folder: string, publication: Publication): Promise<void> {
  await mkdir(blobsOf(folder), { recursive: true });
  await writeFile(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  await writeFile(join(folder, FILE), JSON.stringify(publication, undefined, 2));
}

/** A layer of the publication as something an image is made of. */
export function openLayer(folder: string, layer: PublishedLayer): Layer {
  const path = blobFile(folder, layer.descriptor.digest);
  return {
    descriptor: layer.descriptor,
    diffId: layer.diffId,
    kind: nameOfLayer(layer),
    open: () => createReadStream(path),
  };
}

/** Where a blob lies, if it is there. */
export function blobFile(folder: string, digest: Digest): string {
  return join(blobsOf(folder), hexOf(digest));
}

/** `packages`, `runtimes/linux-x64`, … */
function nameOfLayer(layer: PublishedLayer): string {
  return layer.rid === undefined ? layer.kind : `${layer.kind}/${layer.rid}`;
}
