import { openAsBlob } from 'node:fs';
import { encodeJson, type JsonBlob } from '#oci/blob.ts';
import type { ImageConfig } from '#oci/config.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import type { ImageIndex, ImageManifest } from '#oci/manifest.ts';
import { MEDIA } from '#oci/media-types.ts';
import type { Platform } from '#oci/platform.ts';
import type { LookAlike } from './catalogue.ts';
import type { StoredLayer } from './layer-store.ts';
import type { LayerName } from './layers.ts';

const CREATED = '2026-01-01T00:00:00Z';

export interface Publishing {
  readonly registry: string;
  /** Those of the image, or more. */
  readonly layers: Readonly<Partial<Record<LayerName, StoredLayer>>>;
}

/** Puts an image into a registry that needs no login, as a manifest list where it is for Linux; what is there stays. */
export async function publish(image: LookAlike, into: Publishing): Promise<void> {
  const repository = new URL(`http://${into.registry}/v2/${image.repository}/`);
  const layers = image.layers.map((name) => into.layers[name]).filter((layer) => layer !== undefined);
  if (layers.length < image.layers.length) throw new Error(`${image.repository} lacks a layer`);
  const images = image.platforms.map((platform) => document({ image, layers, platform }));
  const named = image.form === 'index' ? indexOf(images) : images[0]?.manifest;
  if (named === undefined) throw new Error(`${image.repository} is for no platform`);
  const tags = image.tags.map((tag) => new URL(`manifests/${tag}`, repository));
  const there = await Promise.all(tags.map((tag) => isThere(tag, named)));
  if (there.every(Boolean)) return;
  for (const layer of layers) await putBlob(repository, layer.descriptor, () => openAsBlob(layer.file));
  for (const { config, manifest } of images) {
    await putBlob(repository, config.descriptor, async () => new Blob([Buffer.from(config.bytes)]));
    await putManifest(new URL(`manifests/${manifest.descriptor.digest}`, repository), manifest);
  }
  for (const tag of tags) await putManifest(tag, named);
}

function indexOf(images: readonly ReturnType<typeof document>[]): JsonBlob<ImageIndex> {
  return encodeJson<ImageIndex>(MEDIA.dockerIndex, {
    schemaVersion: 2,
    mediaType: MEDIA.dockerIndex,
    manifests: images.map(({ manifest, platform }) => ({ ...manifest.descriptor, platform })),
  });
}

function document(parts: { image: LookAlike; layers: readonly StoredLayer[]; platform: Platform }) {
  const { image, layers, platform } = parts;
  const { user, entrypoint, cmd } = image;
  const config = encodeJson<ImageConfig>(MEDIA.dockerConfig, {
    ...platform,
    created: CREATED,
    config: {
      Env: image.env,
      ...(user === undefined ? {} : { User: user }),
      ...(entrypoint === undefined ? {} : { Entrypoint: entrypoint }),
      ...(cmd === undefined ? {} : { Cmd: cmd }),
      Labels: { 'look-alike': 'true' },
    },
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => layer.diffId) },
    history: [
      ...image.layers.map((name) => ({ created: CREATED, created_by: `look-alike ${name}` })),
      { created: CREATED, created_by: `ENV ${image.env.join(' ')}`, empty_layer: true },
    ],
  });
  const manifest = encodeJson<ImageManifest>(MEDIA.dockerManifest, {
    schemaVersion: 2,
    mediaType: MEDIA.dockerManifest,
    config: config.descriptor,
    layers: layers.map((layer) => layer.descriptor),
  });
  return { platform, config, manifest };
}

async function putBlob(repository: URL, descriptor: Descriptor, content: () => Promise<Blob>): Promise<void> {
  const there = await fetch(new URL(`blobs/${descriptor.digest}`, repository), { method: 'HEAD' });
  if (there.ok) return;
  const session = await succeed(fetch(new URL('blobs/uploads/', repository), { method: 'POST' }));
  const place = new URL(session.headers.get('location') ?? '', repository);
  place.searchParams.set('digest', descriptor.digest);
  const headers = { 'content-type': 'application/octet-stream' };
  await succeed(fetch(place, { method: 'PUT', body: await content(), headers }));
}

async function isThere(place: URL, document: JsonBlob<unknown>): Promise<boolean> {
  const { mediaType, digest } = document.descriptor;
  const there = await fetch(place, { method: 'HEAD', headers: { accept: mediaType } });
  return there.headers.get('docker-content-digest') === digest;
}

async function putManifest(place: URL, document: JsonBlob<unknown>): Promise<void> {
  const headers = { 'content-type': document.descriptor.mediaType };
  await succeed(fetch(place, { method: 'PUT', body: Buffer.from(document.bytes), headers }));
}

async function succeed(request: Promise<Response>): Promise<Response> {
  const response = await request;
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  return response;
}
