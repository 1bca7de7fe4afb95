import type { Blob } from '#oci/blob.ts';
import type { Image } from '#oci/image.ts';
import { isForeignLayerType } from '#oci/media-types.ts';
import type { BlobOutcome } from '#registry/push-blob.ts';

/** Config and layers of an image, each digest once. */
export function imageBlobs(image: Image): readonly (Blob & { readonly kind: string })[] {
  const blobs = [{ ...image.config, kind: 'config' }, ...image.layers];
  return [...new Map(blobs.map((blob) => [blob.descriptor.digest, blob])).values()];
}

/** Those whose bytes we may hand on: a foreign layer's come from its own address. */
export function ownBlobs(image: Image): readonly (Blob & { readonly kind: string })[] {
  return imageBlobs(image).filter(({ descriptor }) => !isForeignLayerType(descriptor.mediaType));
}

/** The same word about every blob. */
export function outcomesOf(image: Image, word: Pick<BlobOutcome, 'action' | 'because'>): readonly BlobOutcome[] {
  return imageBlobs(image).map(({ descriptor, kind }) => {
    return { digest: descriptor.digest, size: descriptor.size, kind, ...word };
  });
}
