import { ActionError } from '#base/action-error.ts';
import { encodeJson } from '#oci/blob.ts';
import type { Image, ImageSet } from '#oci/image.ts';
import type { ImageIndex } from '#oci/manifest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { describePlatform, type Platform } from '#oci/platform.ts';

/**
 * One image as it is, several as an index of their format (OCI image-spec, image-index.md; Docker's manifest list), in
 * their order: clients take the first that fits. What is the same for all of them is annotated on an OCI index too, where
 * registries show it.
 * @throws ActionError IMAGE_INVALID where two are for the same machine
 */
export function makeSet(images: readonly Image[]): ImageSet {
  const [first, ...others] = images;
  if (first === undefined) throw new Error('a set without an image');
  if (others.length === 0) return { top: first.manifest, images: [first] };
  checkDistinct(images);
  const isOci = first.manifest.descriptor.mediaType === MEDIA.ociManifest;
  const mediaType = isOci ? MEDIA.ociIndex : MEDIA.dockerIndex;
  const top = encodeJson<ImageIndex>(mediaType, {
    schemaVersion: 2,
    mediaType,
    manifests: images.map(({ manifest, platform }) => ({ ...manifest.descriptor, platform })),
    ...(isOci ? { annotations: common(images) } : {}),
  });
  return { top, images: [first, ...others] };
}

function checkDistinct(images: readonly Image[]): void {
  const names = images.map(({ platform }) => describeMachine(platform));
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice === undefined) return;
  throw new ActionError({
    code: 'IMAGE_INVALID',
    doing: `making an index of ${names.join(', ')}`,
    got: `two of its images are for ${twice}, and whoever pulls could not choose`,
    hint: 'Give their systems lines of their own in the input os.',
  });
}

/** Windows of another version is another machine. */
function describeMachine(platform: Platform): string {
  const version = platform['os.version'];
  return version === undefined ? describePlatform(platform) : `${describePlatform(platform)} ${version}`;
}

function common(images: readonly Image[]): Readonly<Record<string, string>> {
  const [first, ...others] = images.map(({ manifest }) => manifest.value.annotations ?? {});
  const shared = Object.entries(first ?? {}).filter(([key, value]) => others.every((other) => other[key] === value));
  return Object.fromEntries(shared);
}
