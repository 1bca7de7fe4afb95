import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/defined.ts';
import { encodeJson } from '#oci/blob.ts';
import type { Image, Layer } from '#oci/image.ts';
import type { ImageManifest } from '#oci/manifest.ts';
import { MEDIA, toOciType } from '#oci/media-types.ts';
import { describeReference } from '#oci/reference.ts';
import { type ImageParts, makeConfig } from './config.ts';

/**
 * An OCI image: the base's layers, then ours. The base's descriptors get their OCI names, their bytes and digests stay.
 * A pure function: the same parts give the same bytes.
 * @throws ActionError IMAGE_INVALID for a base whose config and manifest disagree.
 */
export function assembleImage(parts: ImageParts): Image {
  const { base } = parts;
  if (base.layers.length !== base.config.rootfs.diff_ids.length) {
    throw new ActionError({
      code: 'IMAGE_INVALID',
      doing: `building on ${describeReference(base.reference)}`,
      got: `its manifest has ${base.layers.length} layers and its config ${base.config.rootfs.diff_ids.length}`,
    });
  }
  const layers = [...base.layers.map(translated), ...parts.layers];
  const config = encodeJson(MEDIA.ociConfig, makeConfig(parts));
  const manifest = encodeJson<ImageManifest>(MEDIA.ociManifest, {
    schemaVersion: 2,
    mediaType: MEDIA.ociManifest,
    config: config.descriptor,
    layers: layers.map(({ descriptor }) => descriptor),
    annotations: annotationsOf(parts.labels),
  });
  return { platform: base.platform, manifest, config, layers };
}

function translated(layer: Layer): Layer {
  const { mediaType, digest, size, urls } = layer.descriptor;
  return { ...layer, descriptor: { mediaType: toOciType(mediaType), digest, size, ...defined({ urls }) } };
}

/** Registries show annotations where they do not look into configs: the standard labels stand in both. */
function annotationsOf(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const standard = Object.entries(labels).filter(([key]) => key.startsWith('org.opencontainers.image.'));
  return Object.fromEntries(standard.sort(([a], [b]) => (a < b ? -1 : 1)));
}
