import type { BlobSource } from '#oci/blob.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import type { Image } from '#oci/image.ts';

interface Opened {
  readonly descriptor: Descriptor;
  open(): AsyncIterable<Uint8Array>;
}

/** Blobs by digest, whatever their bytes are. */
export function sourceOf(...blobs: readonly Opened[]): BlobSource {
  const byDigest = new Map(blobs.map((blob) => [blob.descriptor.digest, blob]));
  return {
    async *open({ digest }) {
      const blob = byDigest.get(digest);
      if (blob === undefined) throw new Error(`no ${digest}`);
      yield* blob.open();
    },
  };
}

export function partsOf(image: Image): readonly Opened[] {
  return [image.manifest, image.config, ...image.layers];
}
