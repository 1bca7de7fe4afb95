import { totalSize } from '#oci/descriptor.ts';
import { type Digest, hexOf } from '#oci/digest.ts';
import type { Image, ImageSet, NamedSet } from '#oci/image.ts';
import { taggedNames } from '#oci/reference.ts';
import type { AnnotationLevel } from '#request/inputs/annotations.ts';

/** Returns the output `metadata`, with the names that docker/build-push-action uses. */
export function metadataOf({ set, tags, names }: NamedSet): string {
  const { mediaType, digest, size } = set.top.descriptor;
  const [only, ...others] = set.images;
  return JSON.stringify({
    ...(others.length === 0 ? { 'containerimage.config.digest': only.config.descriptor.digest } : {}),
    'containerimage.descriptor': { mediaType, digest, size },
    'containerimage.digest': digest,
    'image.name': names.flatMap((name) => taggedNames(name, tags)).join(','),
  });
}

/** What an image states about itself, as in docker/metadata-action. */
interface SaidOfImage {
  readonly labels: Readonly<Record<string, string>>;
  /** `manifest:name=value`, as `docker buildx build --annotation` takes it. */
  readonly annotations: readonly string[];
}

/** Returns the labels of the set's first image, and the annotations on its documents and descriptors. */
export function saidOf(set: ImageSet): SaidOfImage {
  const [image] = set.images;
  const isIndex = set.top !== image.manifest;
  return {
    labels: image.config.value.config?.Labels ?? {},
    annotations: [
      ...linesAt('manifest', image.manifest.value.annotations),
      ...linesAt('manifest-descriptor', image.manifest.descriptor.annotations),
      ...(isIndex ? linesAt('index', set.top.value.annotations) : []),
      ...(isIndex ? linesAt('index-descriptor', set.top.descriptor.annotations) : []),
    ],
  };
}

export function linesAt(level: AnnotationLevel, annotations: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.entries(annotations).map(([key, value]) => `${level}:${key}=${value}`);
}

/** Returns the size of config and layers in bytes, as in a registry. */
export function sizeOf({ config, layers }: Image): number {
  return totalSize([config, ...layers]);
}

/** Returns lines in the format of `sha256sum`, which actions/attest reads: each name once with each digest. */
export function checksumsOf(subjects: readonly { readonly name: string; readonly digest: Digest }[]): string {
  const lines = subjects.map(({ name, digest }) => `${hexOf(digest)}  ${name}\n`);
  return [...new Set(lines)].join('');
}
