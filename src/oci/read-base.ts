import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';
import { readAll } from './blob.ts';
import { type ImageConfig, parseConfig } from './config.ts';
import type { Descriptor } from './descriptor.ts';
import type { Digest } from './digest.ts';
import type { BaseImage, BlobOrigin, Layer } from './image.ts';
import { type ImageManifest, LARGEST_CONFIG, parseIndex, parseManifest } from './manifest.ts';
import { isIndexType } from './media-types.ts';
import { describePlatform, matchesPlatform, type Platform } from './platform.ts';
import { describeReference, type Reference } from './reference.ts';

/** A manifest or an index, unchanged. */
export interface DocumentBytes {
  readonly bytes: Uint8Array;
  readonly descriptor: Descriptor;
}

/** A place to read a base image from: a registry, or a layout. */
export interface BaseStore {
  /** Where its layers can be mounted from; absent: they cannot be mounted. */
  readonly origin?: BlobOrigin;
  /** Returns a document by its digest, or without one what the image's name points to. */
  document(digest?: Digest): Promise<DocumentBytes>;
  open(descriptor: Descriptor): AsyncIterable<Uint8Array>;
}

/** The requested base. */
export interface BaseRequest {
  /** The name that the user gave; the image keeps it, even if it is read from elsewhere. */
  readonly reference: Reference;
  readonly platform: Platform;
}

/**
 * Reads what is needed to build on an image: index, manifest and config. Its layers stay in the store until they are
 * opened.
 * @throws ActionError PLATFORM_MISSING, IMAGE_INVALID and those of the store
 */
export async function readBase(store: BaseStore, request: BaseRequest): Promise<BaseImage> {
  const top = await store.document();
  const { manifest, manifestDigest, offered } = await choose(top, { store, request });
  const config = parseConfig(await readAll(store.open(manifest.config), LARGEST_CONFIG));
  const platform = { ...offered, ...platformOf(config) };
  if (!matchesPlatform(platform, request.platform)) throw missing(request, [platform]);
  const layers = baseLayers(store, { manifest, config, request });
  return {
    reference: request.reference,
    digest: top.descriptor.digest,
    manifestDigest,
    platform,
    manifest,
    config,
    layers,
  };
}

/**
 * Returns the layers of a manifest in the store. @throws ActionError IMAGE_INVALID if the config has another number
 * of layers
 */
export function baseLayers(
  store: BaseStore,
  {
    manifest,
    config,
    request,
  }: { readonly manifest: ImageManifest; readonly config: ImageConfig; readonly request: BaseRequest },
): readonly Layer[] {
  const diffIds: readonly Digest[] = config.rootfs.diff_ids;
  return manifest.layers.map((descriptor, index) => {
    const diffId = diffIds[index];
    if (diffId === undefined || diffIds.length !== manifest.layers.length) throw uneven(request, { manifest, config });
    const { origin } = store;
    const from = origin === undefined ? {} : { origin };
    return { kind: 'base', descriptor, diffId, ...from, open: () => store.open(descriptor) };
  });
}

interface Chosen {
  readonly manifestDigest: Digest;
  readonly manifest: ImageManifest;
  /** The platform in the index. */
  readonly offered: Platform | undefined;
}

async function choose(
  top: DocumentBytes,
  { store, request }: { readonly store: BaseStore; readonly request: BaseRequest },
): Promise<Chosen> {
  const { mediaType } = top.descriptor;
  if (!isIndexType(mediaType)) {
    return { manifest: parseManifest(top.bytes, mediaType), manifestDigest: top.descriptor.digest, offered: undefined };
  }
  const entries = parseIndex(top.bytes, mediaType).manifests;
  const entry = entries.find(({ platform }) => platform !== undefined && matchesPlatform(platform, request.platform));
  if (entry === undefined) throw missing(request, entries.map(({ platform }) => platform).filter(isReal));
  const { bytes, descriptor } = await store.document(entry.digest);
  if (descriptor.mediaType !== entry.mediaType || descriptor.size !== entry.size)
    throw differs(request, { entry, descriptor });
  const manifest = parseManifest(bytes, descriptor.mediaType);
  return { manifest, manifestDigest: entry.digest, offered: entry.platform };
}

/** The descriptor in an index differs from the image. */
function differs(
  request: BaseRequest,
  { entry, descriptor }: { readonly entry: Descriptor; readonly descriptor: Descriptor },
): ActionError {
  const told = ({ mediaType, size }: Descriptor): string => `${mediaType} of ${size} bytes`;
  return new ActionError({
    code: 'IMAGE_INVALID',
    doing: `reading ${describeReference(request.reference)}`,
    got: `its index has ${entry.digest} as ${told(entry)}, but it was sent as ${told(descriptor)}`,
  });
}

/** Attestations have the platform `unknown/unknown` in an index. */
function isReal(platform: Platform | undefined): platform is Platform {
  return platform !== undefined && platform.os !== 'unknown';
}

function platformOf(config: ImageConfig): Platform {
  const { os, architecture, variant } = config;
  const version = config['os.version'];
  return {
    os,
    architecture,
    ...(variant === undefined || variant === '' ? {} : { variant }),
    ...defined({ 'os.version': version }),
  };
}

function missing(request: BaseRequest, offered: readonly Platform[]): ActionError {
  const names = [...new Set(offered.map(describePlatform))];
  return new ActionError({
    code: 'PLATFORM_MISSING',
    doing: `reading ${describeReference(request.reference)} for ${describePlatform(request.platform)}`,
    got: names.length === 0 ? 'it has no platform' : `it has only ${names.join(', ')}`,
    hint: 'Choose one of its platforms, or another base image.',
  });
}

function uneven(
  request: BaseRequest,
  { manifest, config }: { readonly manifest: ImageManifest; readonly config: ImageConfig },
): ActionError {
  return new ActionError({
    code: 'IMAGE_INVALID',
    doing: `reading ${describeReference(request.reference)}`,
    got: `it has ${manifest.layers.length} layers, but ${config.rootfs.diff_ids.length} diff_ids`,
  });
}
