import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/defined.ts';
import { encodeJson } from '#oci/blob.ts';
import type { Image, Layer } from '#oci/image.ts';
import type { ImageManifest } from '#oci/manifest.ts';
import { MEDIA, typeIn } from '#oci/media-types.ts';
import { describePlatform } from '#oci/platform.ts';
import { describeReference } from '#oci/reference.ts';
import type { AnnotationLevel } from '#request/inputs/annotations.ts';
import { annotationsAt, standardOf, USUAL } from './annotations.ts';
import { type ImageParts, makeConfig } from './config.ts';

/**
 * An image: the base's layers, then ours. All descriptors get their names in the one format that is asked for, their bytes
 * and digests stay. Only OCI has annotations. A pure function: the same parts give the same bytes.
 * @throws ActionError IMAGE_INVALID for a base whose config and manifest disagree, or that Docker's format cannot hold.
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
  const { format } = parts;
  const layers = [...base.layers, ...parts.layers].map((layer) => translated(layer, parts));
  const config = encodeJson(TYPES[format].config, makeConfig(parts));
  const mediaType = TYPES[format].manifest;
  const facts = {
    ...(parts.annotating ?? USUAL),
    generated: standardOf(parts.labels),
    platform: describePlatform(base.platform),
  };
  const at = (level: AnnotationLevel) => (format === 'oci' ? annotationsAt(level, facts) : undefined);
  const manifest = encodeJson<ImageManifest>(mediaType, {
    schemaVersion: 2,
    mediaType,
    config: config.descriptor,
    layers: layers.map(({ descriptor }) => descriptor),
    ...defined({ annotations: at('manifest') }),
  });
  const descriptor = { ...manifest.descriptor, ...defined({ annotations: at('manifest-descriptor') }) };
  return { platform: base.platform, manifest: { ...manifest, descriptor }, config, layers };
}

const TYPES = {
  oci: { config: MEDIA.ociConfig, manifest: MEDIA.ociManifest },
  docker: { config: MEDIA.dockerConfig, manifest: MEDIA.dockerManifest },
} as const;

function translated(layer: Layer, { base, format }: Pick<ImageParts, 'base' | 'format'>): Layer {
  const { digest, size, urls } = layer.descriptor;
  const mediaType = typeIn(format, layer.descriptor.mediaType);
  if (mediaType !== undefined) return { ...layer, descriptor: { mediaType, digest, size, ...defined({ urls }) } };
  throw new ActionError({
    code: 'IMAGE_INVALID',
    doing: `building on ${describeReference(base.reference)}`,
    got: `its layer ${digest} is ${layer.descriptor.mediaType}, which Docker's format does not know`,
    hint: 'Leave the input format at oci, or take a base image with gzip layers.',
  });
}
