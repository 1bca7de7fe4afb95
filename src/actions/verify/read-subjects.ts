import type { RegistryAccess } from '#actions/context/context.ts';
import { readImage } from '#images/deliver/read-remote-image.ts';
import type { Digest } from '#oci/digest.ts';
import type { Image } from '#oci/image.ts';
import { parseIndex } from '#oci/manifest.ts';
import { isIndexType } from '#oci/media-types.ts';
import { describePlatform, type Platform } from '#oci/platform.ts';
import type { Reference } from '#oci/reference.ts';
import type { RegistryClient } from '#oci/registry/client.ts';

/** A manifest or index that has to be attested. */
export interface Subject {
  readonly client: RegistryClient;
  readonly repository: string;
  readonly digest: Digest;
  /** `linux/amd64`, or `index`. */
  readonly name: string;
  /** Reads the image with its layers. Absent: it is an index. */
  readonly image?: () => Promise<Image>;
}

/** Returns an image, or an index and the images in it. @throws ActionError if the registry has no such image */
export async function readSubjects(
  { registries }: RegistryAccess,
  { registry, repository, tag, digest }: Reference,
): Promise<readonly Subject[]> {
  const client = registries(registry);
  const place = { client, repository };
  const { bytes, descriptor } = await client.getManifest({ repository, reference: digest ?? tag ?? 'latest' });
  const one = (image: Digest, platform: Platform | undefined): Subject => ({
    ...place,
    digest: image,
    name: platform === undefined ? 'image' : describePlatform(platform),
    // The platform of a single image is in its config alone, and nothing that is checked here depends on it.
    image: () => readImage({ digest: image, platform: platform ?? { os: 'linux', architecture: 'amd64' } }, place),
  });
  if (!isIndexType(descriptor.mediaType)) return [one(descriptor.digest, undefined)];
  const { manifests } = parseIndex(bytes, descriptor.mediaType);
  const images = manifests.filter(({ platform }) => platform?.os !== 'unknown');
  return [
    { ...place, digest: descriptor.digest, name: 'index' },
    ...images.map((each) => one(each.digest, each.platform)),
  ];
}
