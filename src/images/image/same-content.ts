import { isObject, sortedKeys } from '#base/objects.ts';
import type { ImageConfig } from '#oci/config.ts';
import type { ImageSet } from '#oci/image.ts';
import type { ImageManifest } from '#oci/manifest.ts';

/** What an image says of itself, without its layers' bytes. */
export interface ImageDocuments {
  readonly manifest: ImageManifest;
  readonly config: ImageConfig;
}

const OCI = 'org.opencontainers.image';
/** These differ from commit to commit where nothing that runs does. */
const PASSING = [`${OCI}.created`, `${OCI}.revision`, `${OCI}.version`, 'org.opencontainers.artifact.created'];

/** Whether only time, commit and version tell the images of a set from those: whatever runs in them is the same. */
export function isSameContent(set: ImageSet, earlier: readonly ImageDocuments[]): boolean {
  const own = set.images.map(({ manifest, config }) => essence({ manifest: manifest.value, config: config.value }));
  const other = earlier.map(essence);
  return own.length === other.length && own.every((each, at) => each === other[at]);
}

/** Sorted, as an order of keys says nothing. */
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
