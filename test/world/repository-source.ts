import type { BlobSource } from '#oci/blob.ts';
import { MANIFEST_TYPES } from '#oci/media-types.ts';
import type { RegistryClient } from '#oci/registry/client.ts';

/** A repository as a place of blobs, manifests among them. */
export function repositorySource(client: RegistryClient, repository: string): BlobSource {
  return {
    open(descriptor) {
      if (!MANIFEST_TYPES.includes(descriptor.mediaType)) return client.openBlob(repository, descriptor);
      return {
        async *[Symbol.asyncIterator]() {
          yield (await client.getManifest({ repository, reference: descriptor.digest })).bytes;
        },
      };
    },
  };
}
