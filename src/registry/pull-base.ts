import { ActionError } from '#base/action-error.ts';
import { readAll } from '#oci/blob.ts';
import { type ImageConfig, parseConfig } from '#oci/config.ts';
import type { Digest } from '#oci/digest.ts';
import type { BaseImage, Layer } from '#oci/image.ts';
import { type ImageManifest, parseIndex, parseManifest } from '#oci/manifest.ts';
import { isIndexType } from '#oci/media-types.ts';
import { type Mirror, mirrorOf } from '#oci/mirror.ts';
import { describePlatform, matchesPlatform, type Platform } from '#oci/platform.ts';
import { describeReference, manifestPath, type Reference } from '#oci/reference.ts';
import type { ManifestBytes, RegistryClient } from './client.ts';
import type { Registries } from './registries.ts';

export interface BaseRequest {
  /** As the user names it; the image keeps that name wherever it is read from. */
  readonly reference: Reference;
  readonly platform: Platform;
  readonly mirrors?: readonly Mirror[];
}

/**
 * Reads what must be known of an image to build on it: index, manifest and config. Its layers stay where they are until
 * somebody opens them.
 * @throws ActionError PLATFORM_MISSING, IMAGE_NOT_FOUND, IMAGE_INVALID and those of {@link RegistryClient}
 */
export async function pullBase(registries: Registries, request: BaseRequest): Promise<BaseImage> {
  const { repository, registry, ...rest } = mirrorOf(request.reference, request.mirrors ?? []);
  const client = registries(registry);
  const reference = manifestPath({ registry, repository, ...rest });
  const top = await client.getManifest({ repository, reference });
  const { manifest, manifestDigest, offered } = await choose(top, { client, repository, request });
  const config = parseConfig(await readAll(client.openBlob(repository, manifest.config)));
  const platform = { ...offered, ...platformOf(config) };
  if (!matchesPlatform(platform, request.platform)) throw missing(request, [platform]);
  const layers = layersOf({ client, repository, manifest, config, request });
  const { digest } = top.descriptor;
  return { reference: request.reference, digest, manifestDigest, platform, manifest, config, layers };
}

/** What was read of a base when its tag stood for the same digest. */
export interface ReadBase {
  readonly manifestDigest: Digest;
  readonly platform: Platform;
  readonly manifest: ImageManifest;
  readonly config: ImageConfig;
}

/** A base without asking its registry again: a digest never means anything else. */
export function rememberBase(
  registries: Registries,
  request: BaseRequest & { readonly digest: Digest; readonly known: ReadBase },
): BaseImage {
  const { reference, digest, known } = request;
  const { registry, repository } = mirrorOf(reference, request.mirrors ?? []);
  const layers = layersOf({ client: registries(registry), repository, request, ...known });
  return { reference, digest, layers, ...known };
}

interface Choosing {
  readonly client: RegistryClient;
  readonly repository: string;
  readonly request: BaseRequest;
}

interface Chosen {
  readonly manifestDigest: Digest;
  readonly manifest: ImageManifest;
  /** What the index says of it. */
  readonly offered: Platform | undefined;
}

async function choose(top: ManifestBytes, { client, repository, request }: Choosing): Promise<Chosen> {
  const { mediaType } = top.descriptor;
  if (!isIndexType(mediaType)) {
    return { manifest: parseManifest(top.bytes, mediaType), manifestDigest: top.descriptor.digest, offered: undefined };
  }
  const entries = parseIndex(top.bytes, mediaType).manifests;
  const entry = entries.find(({ platform }) => platform !== undefined && matchesPlatform(platform, request.platform));
  if (entry === undefined) throw missing(request, entries.map(({ platform }) => platform).filter(isReal));
  const { bytes, descriptor } = await client.getManifest({ repository, reference: entry.digest });
  const manifest = parseManifest(bytes, descriptor.mediaType);
  return { manifest, manifestDigest: entry.digest, offered: entry.platform };
}

/** Attestations lie in an index as `unknown/unknown`. */
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
    ...(version === undefined ? {} : { 'os.version': version }),
  };
}

interface Parts extends Choosing {
  readonly manifest: ImageManifest;
  readonly config: ImageConfig;
}

function layersOf({ client, repository, manifest, config, request }: Parts): readonly Layer[] {
  const diffIds: readonly Digest[] = config.rootfs.diff_ids;
  return manifest.layers.map((descriptor, at) => {
    const diffId = diffIds[at];
    if (diffId === undefined || diffIds.length !== manifest.layers.length) throw uneven(request, { manifest, config });
    const origin = { registry: client.registry, repository };
    return { kind: 'base', descriptor, diffId, origin, open: () => client.openBlob(repository, descriptor) };
  });
}

function missing(request: BaseRequest, offered: readonly Platform[]): ActionError {
  const names = [...new Set(offered.map(describePlatform))];
  return new ActionError({
    code: 'PLATFORM_MISSING',
    doing: `reading ${describeReference(request.reference)} for ${describePlatform(request.platform)}`,
    got: names.length === 0 ? 'it has no platform at all' : `it has only ${names.join(', ')}`,
    hint: 'Choose one of its platforms, or another base image.',
  });
}

function uneven(request: BaseRequest, { manifest, config }: Pick<Parts, 'manifest' | 'config'>): ActionError {
  return new ActionError({
    code: 'IMAGE_INVALID',
    doing: `reading ${describeReference(request.reference)}`,
    got: `it has ${manifest.layers.length} layers and ${config.rootfs.diff_ids.length} diff_ids`,
  });
}
