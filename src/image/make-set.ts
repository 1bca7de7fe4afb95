import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/defined.ts';
import type { AnnotationLevel } from '#inputs/annotations.ts';
import { encodeJson } from '#oci/blob.ts';
import type { Image, ImageSet } from '#oci/image.ts';
import type { ImageIndex } from '#oci/manifest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { describePlatform, type Platform } from '#oci/platform.ts';
import { type Annotating, annotationsAt, standardOf, USUAL } from './annotations.ts';

/** What an index says of its images. */
export interface AboutSet {
  readonly annotating: Annotating;
  /** Those that were made for each image, in their order. */
  readonly labels: readonly Readonly<Record<string, string>>[];
}

/**
 * One image as it is, several as an index of their format (OCI image-spec, image-index.md; Docker's manifest list), in
 * their order: clients take the first that fits. What is the same for all of them is annotated on an OCI index too, where
 * registries show it.
 * @throws ActionError IMAGE_INVALID where two are for the same machine
 */
export function makeSet(images: readonly Image[], about: AboutSet = { annotating: USUAL, labels: [] }): ImageSet {
  const [first, ...others] = images;
  if (first === undefined) throw new Error('a set without an image');
  if (others.length === 0) return { top: first.manifest, images: [first] };
  checkDistinct(images);
  const isOci = first.manifest.descriptor.mediaType === MEDIA.ociManifest;
  const mediaType = isOci ? MEDIA.ociIndex : MEDIA.dockerIndex;
  const facts = { ...about.annotating, generated: common(about.labels) };
  const at = (level: AnnotationLevel) => (isOci ? annotationsAt(level, facts) : undefined);
  const index = encodeJson<ImageIndex>(mediaType, {
    schemaVersion: 2,
    mediaType,
    manifests: images.map(({ manifest, platform }) => ({ ...manifest.descriptor, platform })),
    ...defined({ annotations: at('index') }),
  });
  const descriptor = { ...index.descriptor, ...defined({ annotations: at('index-descriptor') }) };
  return { top: { ...index, descriptor }, images: [first, ...others] };
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

function common(all: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const [first, ...others] = all.map(standardOf);
  const shared = Object.entries(first ?? {}).filter(([key, value]) => others.every((other) => other[key] === value));
  return Object.fromEntries(shared);
}
