import { createCipheriv, createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { encodeJson, readAll } from '#oci/blob.ts';
import type { ImageConfig } from '#oci/config.ts';
import { digestOf } from '#oci/digest.ts';
import type { Image, Layer, NamedSet, TaggedSet } from '#oci/image.ts';
import type { ImageIndex, ImageManifest } from '#oci/manifest.ts';
import { MEDIA } from '#oci/media-types.ts';
import type { Platform } from '#oci/platform.ts';
import { parseReference } from '#oci/reference.ts';

export interface LayerRecipe {
  readonly kind?: string;
  /** Content by path. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** `members`: one gzip member a file. */
  readonly compression?: 'none' | 'gzip' | 'members' | 'zstd';
}

/** A small real layer. */
export async function makeLayer({ kind = 'app', files, compression = 'gzip' }: LayerRecipe): Promise<Layer> {
  const archive = pack();
  for (const [name, content] of Object.entries(files))
    archive.entry({ name, mtime: new Date(0) }, Buffer.from(content));
  archive.finalize();
  const tar = await readAll(Readable.from(archive, { objectMode: false }));
  const bytes = compress(tar, compression);
  const mediaType = {
    none: MEDIA.ociLayer,
    gzip: MEDIA.ociLayerGzip,
    members: MEDIA.ociLayerGzip,
    zstd: MEDIA.ociLayerZstd,
  };
  return {
    kind,
    diffId: digestOf(tar),
    descriptor: { mediaType: mediaType[compression], digest: digestOf(bytes), size: bytes.byteLength },
    async *open() {
      for (let at = 0; at < bytes.byteLength; at += 65_536) yield bytes.subarray(at, at + 65_536);
    },
  };
}

/** An OCI image of these layers, with an environment if one is given. */
export function makeImage(
  layers: readonly Layer[],
  { env, ...platform }: Platform & { readonly env?: readonly string[] } = { os: 'linux', architecture: 'amd64' },
): Image {
  const config = encodeJson<ImageConfig>(MEDIA.ociConfig, {
    ...platform,
    config: { ...(env === undefined ? {} : { Env: env }), Cmd: ['/hello'], Labels: { test: 'containerize-dotnet' } },
    rootfs: { type: 'layers', diff_ids: layers.map(({ diffId }) => diffId) },
    history: [...layers.map(({ kind }) => ({ created_by: kind })), { created_by: 'CMD', empty_layer: true }],
  });
  const manifest = encodeJson<ImageManifest>(MEDIA.ociManifest, {
    schemaVersion: 2,
    mediaType: MEDIA.ociManifest,
    config: config.descriptor,
    layers: layers.map(({ descriptor }) => descriptor),
  });
  return { platform, manifest, config, layers };
}

/** The image with these labels besides. */
export function withLabels(image: Image, labels: Readonly<Record<string, string>>): Image {
  const { value } = image.config;
  const config = encodeJson(MEDIA.ociConfig, {
    ...value,
    config: { ...value.config, Labels: { ...value.config?.Labels, ...labels } },
  });
  const manifest = encodeJson(MEDIA.ociManifest, { ...image.manifest.value, config: config.descriptor });
  return { ...image, config, manifest };
}

/** A single image under its tags. */
export function tagged(image: Image, tags: readonly string[]): TaggedSet {
  return { set: { top: image.manifest, images: [image] }, tags };
}

/** A set under names as people write them. */
export function named(set: TaggedSet, ...names: readonly string[]): NamedSet {
  return { ...set, names: names.map(parseReference) };
}

export function makeIndex(images: readonly Image[]) {
  return encodeJson<ImageIndex>(MEDIA.ociIndex, {
    schemaVersion: 2,
    mediaType: MEDIA.ociIndex,
    manifests: images.map(({ manifest, platform }) => ({ ...manifest.descriptor, platform })),
  });
}

/** Bytes that no compressor makes smaller, the same ones for the same seed. */
export function noise(size: number, seed = 'noise'): Uint8Array {
  const key = createHash('sha256').update(seed).digest();
  return createCipheriv('aes-256-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(size));
}

function compress(tar: Uint8Array, how: NonNullable<LayerRecipe['compression']>): Uint8Array {
  if (how === 'none') return tar;
  if (how === 'zstd') return zstdCompressSync(tar);
  if (how === 'gzip') return gzipSync(tar);
  const half = Math.floor(tar.byteLength / 2);
  return Buffer.concat([gzipSync(tar.subarray(0, half)), gzipSync(tar.subarray(half))]);
}
