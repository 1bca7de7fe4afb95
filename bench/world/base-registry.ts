import { gunzipSync, gzipSync } from 'node:zlib';
import { encodeJson } from '#oci/blob.ts';
import { type ImageConfig, parseConfig } from '#oci/config.ts';
import type { Descriptor } from '#oci/descriptor.ts';
import { digestOf } from '#oci/digest.ts';
import { END_OF_ARCHIVE, headerOf } from '#oci/layer/tar-header.ts';
import { type ImageIndex, type ImageManifest, parseIndex, parseManifest } from '#oci/manifest.ts';
import { MANIFEST_TYPES, MEDIA } from '#oci/media-types.ts';
import { startDockerRegistry } from '../../test/world/docker-registry.ts';
import { SYSTEMS, tagOf } from '../apps/systems.ts';

export interface BaseRegistry {
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /**
   * Serves the base and SDK images as `<name>/dotnet/aspnet:10.0`, `<name>/dotnet/sdk:10.0` and so on, like the originals
   * but for one more lowest layer that says `mark`: an engine shares no layer between two marks, and another mark has moved.
   */
  serve(name: string, mark: string): Promise<void>;
  /** The base image alone, with another mark. */
  moveBase(name: string, mark: string): Promise<void>;
  stop(): Promise<void>;
}

const PLATFORM = { os: 'linux', architecture: 'amd64' } as const;
const TAG = '10.0';
const KINDS = ['aspnet', 'sdk', 'runtime-deps'] as const;
/** Every image that is served, as kind and tag. */
const SERVED: readonly (readonly [kind: string, tag: string])[] = [
  ...KINDS.map((kind) => [kind, TAG] as const),
  ...SYSTEMS.map((system) => ['aspnet', tagOf(system)] as const),
];

/** A registry of our own that holds the layers of the base images, copied once from where they are pulled from. */
export async function startBaseRegistry(source: string): Promise<BaseRegistry> {
  const registry = await startDockerRegistry();
  const from = `${source.startsWith('127.0.0.1:') ? 'http' : 'https'}://${source}/v2/dotnet`;
  const own = `http://${registry.host}/v2`;
  const originals = new Map<string, Original>();
  for (const [kind, tag] of SERVED) {
    const original = await readOriginal(`${from}/${kind}`, tag);
    for (const layer of original.manifest.layers) await copyBlob(layer, { from: `${from}/${kind}`, to: `${own}/all` });
    originals.set(`${kind}:${tag}`, original);
  }
  const put = async (
    name: string,
    image: { readonly kind: string; readonly tag: string; readonly mark: string },
  ): Promise<void> => {
    const original = originals.get(`${image.kind}:${image.tag}`);
    if (original === undefined) return;
    await putMarked(original, { ...image, own, repository: `${name}/dotnet/${image.kind}` });
  };
  return {
    host: registry.host,
    serve: async (name, mark) => {
      for (const [kind, tag] of SERVED) await put(name, { kind, tag, mark });
    },
    moveBase: (name, mark) => put(name, { kind: 'aspnet', tag: TAG, mark }),
    stop: async () => {
      await registry[Symbol.asyncDispose]();
    },
  };
}

interface Original {
  readonly manifest: ImageManifest;
  readonly config: ImageConfig;
}

async function readOriginal(repository: string, tag: string): Promise<Original> {
  const index = parseIndex(await bytesOf(getManifest(repository, tag)), MEDIA.dockerIndex);
  const wanted = index.manifests.find(({ platform }) => platform?.os === 'linux' && platform.architecture === 'amd64');
  if (wanted === undefined) throw new Error(`${repository} has no image for linux/amd64`);
  const manifest = parseManifest(await bytesOf(getManifest(repository, wanted.digest)), wanted.mediaType);
  const config = parseConfig(await bytesOf(fetch(`${repository}/blobs/${manifest.config.digest}`)));
  return { manifest, config };
}

function getManifest(repository: string, reference: string): Promise<Response> {
  return fetch(`${repository}/manifests/${reference}`, { headers: { accept: MANIFEST_TYPES.join(', ') } });
}

interface Marked {
  readonly own: string;
  readonly repository: string;
  readonly tag: string;
  readonly mark: string;
}

async function putMarked({ manifest, config }: Original, { own, repository, tag, mark }: Marked): Promise<void> {
  const place = `${own}/${repository}`;
  const layer = markLayer(mark);
  for (const { digest } of manifest.layers) {
    await succeed(fetch(`${place}/blobs/uploads/?mount=${digest}&from=all`, { method: 'POST' }));
  }
  const newConfig = encodeJson<ImageConfig>(MEDIA.dockerConfig, {
    ...config,
    rootfs: { type: 'layers', diff_ids: [digestOf(gunzipSync(layer)), ...config.rootfs.diff_ids] },
    history: [{ created_by: `mark ${mark}` }, ...(config.history ?? [])],
  });
  const mediaType = MEDIA.dockerLayerGzip;
  const newManifest = encodeJson<ImageManifest>(MEDIA.dockerManifest, {
    ...manifest,
    config: newConfig.descriptor,
    layers: [{ mediaType, digest: digestOf(layer), size: layer.length }, ...manifest.layers],
  });
  const index = encodeJson<ImageIndex>(MEDIA.dockerIndex, {
    schemaVersion: 2,
    mediaType: MEDIA.dockerIndex,
    manifests: [{ ...newManifest.descriptor, platform: PLATFORM }],
  });
  await putBlob(place, layer);
  await putBlob(place, newConfig.bytes);
  for (const [name, { bytes, descriptor }] of [
    [newManifest.descriptor.digest, newManifest] as const,
    [tag, index] as const,
  ]) {
    const headers = { 'content-type': descriptor.mediaType };
    await succeed(fetch(`${place}/manifests/${name}`, { method: 'PUT', body: Buffer.from(bytes), headers }));
  }
}

function markLayer(mark: string): Buffer {
  const header = headerOf({ kind: 'directory', path: `opt/${mark}/`, mode: 0o755, mtime: 0 });
  return gzipSync(Buffer.concat([header, END_OF_ARCHIVE]));
}

async function copyBlob(layer: Descriptor, way: { readonly from: string; readonly to: string }): Promise<void> {
  const there = await fetch(`${way.to}/blobs/${layer.digest}`, { method: 'HEAD' });
  if (there.ok) return;
  const content = await succeed(fetch(`${way.from}/blobs/${layer.digest}`));
  await putBlob(way.to, new Uint8Array(await content.arrayBuffer()));
}

async function putBlob(repository: string, bytes: Uint8Array): Promise<void> {
  const session = await succeed(fetch(`${repository}/blobs/uploads/`, { method: 'POST' }));
  const place = new URL(session.headers.get('location') ?? '', repository);
  place.searchParams.set('digest', digestOf(bytes));
  const headers = { 'content-type': 'application/octet-stream' };
  await succeed(fetch(place, { method: 'PUT', body: Buffer.from(bytes), headers }));
}

async function bytesOf(request: Promise<Response>): Promise<Uint8Array> {
  return new Uint8Array(await (await succeed(request)).arrayBuffer());
}

async function succeed(request: Promise<Response>): Promise<Response> {
  const response = await request;
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  return response;
}
