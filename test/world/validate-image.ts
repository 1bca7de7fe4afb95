import { type BlobSource, readAll } from '#oci/blob.ts';
import { parseConfig } from '#oci/config.ts';
import { decompressed } from '#oci/decompressed.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { type Digest, Hasher } from '#oci/digest.ts';
import {
  type ImageManifest,
  LARGEST_CONFIG,
  LARGEST_DOCUMENT,
  parseIndex,
  parseJsonObject,
  parseManifest,
} from '#oci/manifest.ts';
import { isForeignLayerType, isIndexType, isManifestType } from '#oci/media-types.ts';
import { describePlatform } from '#oci/platform.ts';
import { verified } from '#oci/verified.ts';

/**
 * Computes again what an image, or an index with all its images, says of itself: every digest, size and media type, the
 * diffIDs of its unpacked layers, the length of its history, the platforms of its index.
 * @throws Error that names the first difference
 */
export async function validateImage(source: BlobSource, descriptor: Descriptor): Promise<void> {
  const bytes = await readAll(verified(source.open(descriptor), descriptor), LARGEST_DOCUMENT);
  const { mediaType } = descriptor;
  const inside = parseJsonObject(bytes, `the manifest ${descriptor.digest}`)['mediaType'];
  if (inside !== undefined && inside !== mediaType) differ(descriptor, `calls itself ${inside}, not ${mediaType}`);
  if (isIndexType(mediaType)) {
    for (const child of parseIndex(bytes, mediaType).manifests) await validateImage(source, child);
  } else if (isManifestType(mediaType)) {
    await validateManifest(source, { descriptor, manifest: parseManifest(bytes, mediaType) });
  } else {
    differ(descriptor, `is ${mediaType}, which is not an image`);
  }
}

interface Described {
  readonly descriptor: Descriptor;
  readonly manifest: ImageManifest;
}

async function validateManifest(source: BlobSource, { descriptor, manifest }: Described): Promise<void> {
  const config = parseConfig(await readAll(verified(source.open(manifest.config), manifest.config), LARGEST_CONFIG));
  const { platform } = descriptor;
  if (platform !== undefined && (platform.os !== config.os || platform.architecture !== config.architecture)) {
    differ(descriptor, `is for ${describePlatform(config)}, its index says ${describePlatform(platform)}`);
  }
  const diffIds = config.rootfs.diff_ids;
  const { layers } = manifest;
  if (diffIds.length !== layers.length) differ(descriptor, `has ${layers.length} layers, ${diffIds.length} diff_ids`);
  const filled = config.history?.filter(({ empty_layer }) => empty_layer !== true).length ?? layers.length;
  if (filled !== layers.length) differ(descriptor, `has ${layers.length} layers, ${filled} in its history`);
  for (const [at, layer] of layers.entries()) {
    const diffId = isForeignLayerType(layer.mediaType) ? diffIds[at] : await diffIdOf(source, layer);
    if (diffId !== diffIds[at]) differ(layer, `unpacks to ${diffId}, its config says ${diffIds[at]}`);
  }
}

async function diffIdOf(source: BlobSource, descriptor: Descriptor): Promise<Digest> {
  const hasher = new Hasher();
  const tar = decompressed({ descriptor, open: () => verified(source.open(descriptor), descriptor) });
  for await (const chunk of tar) hasher.update(chunk);
  return hasher.finish().digest;
}

function differ(descriptor: Descriptor, how: string): never {
  throw new Error(`${descriptor.digest} ${how}`);
}
