import { type Blob, distinctBlobs } from '#oci/blob.ts';
import type { Image, ImageSet, NamedSet } from '#oci/image.ts';
import { isForeignLayerType } from '#oci/media-types.ts';
import { taggedNames } from '#oci/reference.ts';
import type { BlobOutcome } from '#oci/registry/push-blobs.ts';

/** Returns the configs and layers of images, each digest once. */
export function imageBlobs(images: readonly Image[]): readonly (Blob & { readonly kind: string })[] {
  return distinctBlobs(images.flatMap((image) => [{ ...image.config, kind: 'config' }, ...image.layers]));
}

/** Returns the blobs that may be distributed: a foreign layer comes from its own address. */
export function ownBlobs(images: readonly Image[]): readonly (Blob & { readonly kind: string })[] {
  return imageBlobs(images).filter(({ descriptor }) => !isForeignLayerType(descriptor.mediaType));
}

/** Returns the manifests of a set's images, and its index if there is one. */
export function documentBlobs({ top, images }: ImageSet): readonly ImageSet['top'][] {
  const manifests = images.map(({ manifest }) => manifest);
  return top === images[0].manifest ? manifests : [...manifests, top];
}

/** Returns the same outcome for every blob. */
export function outcomesOf(
  images: readonly Image[],
  word: Pick<BlobOutcome, 'action' | 'because'>,
): readonly BlobOutcome[] {
  return imageBlobs(images).map(({ descriptor, kind }) => {
    return { digest: descriptor.digest, size: descriptor.size, kind, ...word };
  });
}

/** Returns every name of a set with every tag. */
export function fullNames({ names, tags }: Pick<NamedSet, 'names' | 'tags'>): readonly string[] {
  return names.flatMap((name) => taggedNames(name, tags));
}
