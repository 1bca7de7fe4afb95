import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';
import { encodeJson } from '#oci/blob.ts';
import type { Image, ImageSet } from '#oci/image.ts';
import type { ImageIndex } from '#oci/manifest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { describeMachine } from '#oci/platform.ts';
import { type Annotating, annotationsAt, standardOf } from './annotations.ts';

/** What an index describes its images with. */
interface AboutSet {
  readonly annotating: Annotating;
  /** The labels of each image, in the order of the images. */
  readonly labels: readonly Readonly<Record<string, string>>[];
}

/** The annotations of an index, and of its descriptor. */
export type IndexAnnotations = Readonly<
  Partial<Record<'index' | 'index-descriptor', Readonly<Record<string, string>>>>
>;

/** Annotations that are equal for all images are also added to their index, where registries show them. */
export function annotationsOfIndex({ annotating, labels }: AboutSet): IndexAnnotations {
  const facts = { ...annotating, generated: inCommon(labels.map(standardOf)) };
  return defined({
    index: annotationsAt('index', facts),
    'index-descriptor': annotationsAt('index-descriptor', facts),
  });
}

/**
 * Returns one image as it is, and several as an index of their format (OCI image-spec, image-index.md; Docker's
 * manifest list), in order: clients use the first one that fits. Docker's format has no annotations.
 * @throws ActionError IMAGE_INVALID if two images have the same platform
 */
export function makeSet(images: readonly Image[], annotations: IndexAnnotations = {}): ImageSet {
  const [first, ...others] = images;
  if (first === undefined) throw new Error('a set without an image');
  if (others.length === 0) return { top: first.manifest, images: [first] };
  checkDistinct(images);
  const isOci = first.manifest.descriptor.mediaType === MEDIA.ociManifest;
  const mediaType = isOci ? MEDIA.ociIndex : MEDIA.dockerIndex;
  const { index: own, 'index-descriptor': around } = isOci ? annotations : {};
  const index = encodeJson<ImageIndex>(mediaType, {
    schemaVersion: 2,
    mediaType,
    manifests: images.map(({ manifest, platform }) => ({ ...manifest.descriptor, platform })),
    ...defined({ annotations: own }),
  });
  const descriptor = { ...index.descriptor, ...defined({ annotations: around }) };
  return { top: { ...index, descriptor }, images: [first, ...others] };
}

function checkDistinct(images: readonly Image[]): void {
  const names = images.map(({ platform }) => describeMachine(platform));
  const twice = names.find((name, position) => names.indexOf(name) < position);
  if (twice === undefined) return;
  throw new ActionError({
    code: 'IMAGE_INVALID',
    doing: `making an index of ${names.join(', ')}`,
    got: `two of its images are for ${twice}, so clients could not choose between them`,
    hint: 'Give their systems separate lines in the input os.',
  });
}

/** Returns the entries that all of them have. */
export function inCommon(all: readonly Readonly<Record<string, string>>[]): Readonly<Record<string, string>> {
  const [first, ...others] = all;
  const shared = Object.entries(first ?? {}).filter(([key, value]) => others.every((other) => other[key] === value));
  return Object.fromEntries(shared);
}
