import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, hexOf } from '#oci/digest.ts';
import type { Layer } from '#oci/image.ts';
import type { Publication, PublishedLayer } from './publication.ts';

const FILE = 'publication.json';

/** Returns the folder of a publication's layers: the blobs of an OCI layout (image-spec, image-layout.md). */
export function blobsOf(folder: string): string {
  return join(folder, 'blobs', 'sha256');
}

/** Writes the description of the layers. The layers themselves are already in {@link blobsOf}. */
export async function writePublication(folder: string, publication: Publication): Promise<void> {
  await mkdir(blobsOf(folder), { recursive: true });
  await writeFile(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
  await writeFile(join(folder, FILE), JSON.stringify(publication, undefined, 2));
}

/** Opens a layer of the publication as a layer of an image. */
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
