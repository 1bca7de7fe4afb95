import type { Readable } from 'node:stream';
import { type Blob, distinctBlobs } from '#oci/blob.ts';
import type { ImageSet } from '#oci/image.ts';
import { blobPath, LAYOUT_FILE } from '#oci/layout.ts';
import { documentBlobs, ownBlobs } from './image-blobs.ts';
import { type TarFile, tarOf, textFile } from './tar-of.ts';

/**
 * Returns a tar of an OCI layout (OCI image-spec, image-layout.md) with the given text of `index.json`. Every blob
 * keeps its bytes, so an engine with a containerd store keeps the digests.
 */
export function ociArchive(sets: readonly ImageSet[], index: string): Readable {
  return tarOf(filesOf(sets, index));
}

async function* filesOf(sets: readonly ImageSet[], index: string): AsyncGenerator<TarFile> {
  yield textFile('oci-layout', LAYOUT_FILE);
  yield textFile('index.json', index);
  for (const blob of layoutBlobs(sets)) {
    yield { name: blobPath(blob.descriptor), size: blob.descriptor.size, open: () => blob.open() };
  }
}

/** Returns all blobs of a layout, each digest once. A blob comes after the blobs that it refers to. */
export function layoutBlobs(sets: readonly ImageSet[]): readonly Blob[] {
  const blobs = ownBlobs(sets.flatMap(({ images }) => images));
  return distinctBlobs([...blobs, ...sets.flatMap(documentBlobs)]);
}
