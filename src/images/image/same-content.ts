import { isObject, sortedKeys } from '#base/objects.ts';
import type { ImageConfig } from '#oci/config.ts';
import type { ImageSet } from '#oci/image.ts';
import type { ImageManifest } from '#oci/manifest.ts';

/** What an image states about itself, without its layers' content. */
export interface ImageDocuments {
  readonly manifest: ImageManifest;
  readonly config: ImageConfig;
}

const OCI = 'org.opencontainers.image';
/** These differ between commits even if the content of the image does not. */
const PASSING = [`${OCI}.created`, `${OCI}.revision`, `${OCI}.version`, 'org.opencontainers.artifact.created'];

/** Returns whether a set differs from the earlier images only in time, commit and version. */
export function isSameContent(set: ImageSet, earlier: readonly ImageDocuments[]): boolean {
  const own = set.images.map(({ manifest, config }) => essence({ manifest: manifest.value, config: config.value }));
  const other = earlier.map(essence);
  return own.length === other.length && own.every((each, index) => each === other[index]);
}

/** Sorted, because the order of keys has no meaning. */
function essence({ manifest, config }: ImageDocuments): string {
  const { created: _, history, config: container, ...lasting } = config;
  const { Labels: labels, ...started } = container ?? {};
  const layers = manifest.layers.map(({ mediaType, digest }) => ({ mediaType, digest }));
  const parts = {
    ...{ lasting, started, layers, mediaType: manifest.mediaType },
    labels: lastingOf(labels),
    annotations: lastingOf(manifest.annotations),
    history: history?.map(({ created: __, ...step }) => step),
  };
  return JSON.stringify(parts, (_key, value: unknown) => (isObject(value) ? sortedKeys(value) : value));
}

function lastingOf(texts: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([key]) => !PASSING.includes(key)));
}
