import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ActionError, messageOf } from '#base/action-error.ts';
import { type Blob, encodeJson } from '#oci/blob.ts';
import { digestOf, hexOf } from '#oci/digest.ts';
import { type ImageManifest, parseManifest } from '#oci/manifest.ts';
import { MEDIA } from '#oci/media-types.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { RegistryClient } from '#oci/registry/client.ts';
import { pushBlob } from '#oci/registry/push-blobs.ts';
import { ARCHIVE_TYPE, archiveChunks, packInto, unpackInto } from './archive.ts';
import type { Backend, BackendRestore, BackendRestored, BackendSave, BackendSaved } from './backend.ts';
import type { EntryName } from './cache.ts';
import { wantedKey } from './entry-key.ts';
import { archiveLimitsOf } from './limits.ts';
import type { CacheScope } from './trust.ts';

interface RegistryBackend {
  /** Has no tag. */
  readonly reference: Reference;
  /** Client for the registry of the reference. */
  readonly client: RegistryClient;
}

/** Artifact type in the manifest (OCI image-spec 1.1, manifest.md "Guidelines for Artifact Usage"). */
const ARTIFACT_TYPE = 'application/vnd.containerize-dotnet.cache.v1';

/** OCI image-spec 1.1, manifest.md "Guidance for an Empty Descriptor". */
const EMPTY = encodeJson('application/vnd.oci.empty.v1+json', {});

/**
 * Stores each entry in a registry repository, as an artifact with one layer. The tag contains the kind, scope and name.
 */
export function registryBackend(setting: RegistryBackend): Backend {
  const place = { ...setting, client: setting.client.mountingFrom([]) };
  return {
    name: `the repository ${describeReference(setting.reference)}`,
    restore: (request) => restore(setting, request),
    save: (request) => save(place, request),
  };
}

async function restore(
  place: RegistryBackend,
  { wanted, folder, scopes, signal }: BackendRestore,
): Promise<BackendRestored> {
  for (const scope of scopes) {
    for (const entry of wanted) {
      signal.throwIfAborted();
      const manifest = await readManifest(place, tagOf(wantedKey(entry), scope));
      const layer = manifest?.layers[0];
      if (layer === undefined) continue;
      const aside = `${folder}.${randomUUID()}`;
      try {
        const chunks = place.client.openBlob(place.reference.repository, layer);
        await unpackInto(aside, { chunks, descriptor: layer, limits: archiveLimitsOf(entry.kind), signal });
        signal.throwIfAborted();
        await rename(aside, folder);
      } finally {
        await rm(aside, { recursive: true, force: true });
      }
      return { kind: 'found', entry };
    }
  }
  return { kind: 'missing', because: 'no earlier run saved it' };
}

/** Returns `undefined` if the tag does not exist or refers to something else. */
async function readManifest({ client, reference }: RegistryBackend, tag: string): Promise<ImageManifest | undefined> {
  const at = { repository: reference.repository, reference: tag };
  try {
    const { bytes, descriptor } = await client.getManifest(at);
    const manifest = parseManifest(bytes, descriptor.mediaType);
    return manifest.layers[0]?.mediaType === ARCHIVE_TYPE ? manifest : undefined;
  } catch (error) {
    if (error instanceof ActionError && NOT_OURS.includes(error.code)) return undefined;
    throw error;
  }
}

const NOT_OURS: readonly string[] = ['IMAGE_NOT_FOUND', 'IMAGE_INVALID'];

async function save(place: RegistryBackend, { entry, folder, scope, signal }: BackendSave): Promise<BackendSaved> {
  const { client, reference } = place;
  const { repository } = reference;
  const tags = tagsOf(entry, scope);
  const [tag = ''] = tags;
  if (entry.moving !== true && (await readManifest(place, tag)) !== undefined) {
    return { kind: 'refused', because: 'another run saved it first' };
  }
  const archive = `${folder}.${randomUUID()}`;
  await mkdir(dirname(archive), { recursive: true });
  try {
    const layer: Blob = { descriptor: await packInto(archive, { folder, signal }), open: () => archiveChunks(archive) };
    for (const [kind, blob] of [['layer', layer] as const, ['config', EMPTY] as const]) {
      signal.throwIfAborted();
      await pushBlob({ descriptor: blob.descriptor, open: () => blob.open(), kind }, { client, repository });
    }
    const manifest = encodeJson(MEDIA.ociManifest, manifestOf(layer));
    for (const each of tags) await client.putManifest({ repository, reference: each }, manifest);
    return { kind: 'saved' };
  } catch (error) {
    throw new Error(messageOf(error), { cause: error });
  } finally {
    await rm(archive, { force: true });
  }
}

function manifestOf(layer: Blob): ImageManifest & { readonly artifactType: string } {
  return {
    schemaVersion: 2,
    mediaType: MEDIA.ociManifest,
    artifactType: ARTIFACT_TYPE,
    config: EMPTY.descriptor,
    layers: [layer.descriptor],
  };
}

/** A registry cannot search tags by prefix, so a floating name has its own tag, which the next entry overwrites. */
function tagsOf(entry: EntryName, scope: CacheScope): readonly string[] {
  const { kind, series } = entry;
  const moving: readonly EntryName[] = series === undefined ? [] : [{ kind, name: series, moving: true }];
  return [entry, ...moving].map((each) => tagOf(wantedKey(each), scope));
}

const LONGEST_TAG = 128;

function tagOf(key: string, scope: CacheScope): string {
  const tag = `${scope}-${key.replace(/-$/, '')}`;
  return tag.length <= LONGEST_TAG ? tag : `${scope}-${hexOf(digestOf(new TextEncoder().encode(key)))}`;
}
