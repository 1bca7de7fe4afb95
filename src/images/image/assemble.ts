import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';
import { runsOn } from '#dotnet/rid.ts';
import { encodeJson } from '#oci/blob.ts';
import type { Image, Layer } from '#oci/image.ts';
import type { ImageManifest } from '#oci/manifest.ts';
import { MEDIA, typeIn } from '#oci/media-types.ts';
import { describePlatform, describeSystemOf, type Platform } from '#oci/platform.ts';
import { describeReference } from '#oci/reference.ts';
import type { Publication, PublishedApp, PublishedLayer } from '#publication/publication.ts';
import type { AnnotationLevel } from '#request/inputs/annotations.ts';
import { annotationsAt, standardOf, USUAL } from './annotations.ts';
import { type ImageParts, makeConfig } from './config.ts';

/**
 * Makes an image: the base's layers, then those of the application. All descriptors use the media types of the
 * requested format; bytes and digests stay the same. Only OCI has annotations. A pure function: the same parts give
 * the same bytes.
 * @throws ActionError IMAGE_INVALID for a base whose config and manifest disagree, or that Docker's format does not
 * support.
 * @example
 * const image = assembleImage({ format: 'oci', base, app, layers, labels: {}, created: '2026-01-02T03:04:05Z' });
 * image.manifest.descriptor.digest; // 'sha256:…'
 */
export function assembleImage(parts: ImageParts): Image {
  const { base } = parts;
  if (base.layers.length !== base.config.rootfs.diff_ids.length) {
    throw new ActionError({
      code: 'IMAGE_INVALID',
      doing: `building on ${describeReference(base.reference)}`,
      got: `its manifest has ${base.layers.length} layers, but its config has ${base.config.rootfs.diff_ids.length}`,
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
    got: `its layer ${digest} is ${layer.descriptor.mediaType}, which Docker's format does not support`,
    hint: 'Set the input format to oci, or use a base image with gzip layers.',
  });
}

/**
 * Returns the layers of an app that an image for `platform` needs: those of its system, without those of
 * `runtimes/<rid>` that cannot run there.
 * @throws ActionError PLATFORM_MISSING if there are no layers for the system, because only MSBuild knew that it is
 * wanted
 */
export function layersFor(
  publication: Publication,
  wanted: { readonly app: PublishedApp; readonly platform: Platform },
): readonly PublishedLayer[] {
  const { app, platform } = wanted;
  const own = app.layers
    .map((index) => publication.layers[index])
    .filter((layer) => layer !== undefined)
    .filter(({ system = 'linux' }) => system === describeSystemOf(platform));
  if (own.length > 0) return own.filter(({ rid }) => rid === undefined || runsOn(rid, platform));
  throw new ActionError({
    code: 'PLATFORM_MISSING',
    doing: `making the image of ${app.name} for ${describePlatform(platform)}`,
    got: `there are no layers for ${describeSystemOf(platform)}`,
    hint: 'Name the base image in the input base-image, or its system in os: a value that only MSBuild can evaluate is known too late.',
  });
}
