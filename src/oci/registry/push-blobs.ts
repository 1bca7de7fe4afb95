import pMap from 'p-map';
import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';
import type { Blob } from '#oci/blob.ts';
import { distinctBlobs } from '#oci/blob.ts';
import type { Digest } from '#oci/digest.ts';
import type { BlobOrigin, Image, ImageSet } from '#oci/image.ts';
import { isForeignLayerType } from '#oci/media-types.ts';
import type { RegistryClient } from './client.ts';

/** How many requests run at once. */
export const TAG_CONCURRENCY = 4;

/** A repository that is pushed to. */
export interface To {
  readonly client: RegistryClient;
  readonly repository: string;
}

export function configOf({ config }: Image): PushedBlob {
  return { ...config, kind: 'config' };
}

/** A layer or config to push. */
export interface PushedBlob extends Blob {
  readonly kind: string;
  readonly origin?: BlobOrigin;
}

/** How a blob was delivered, and why. */
export interface BlobOutcome {
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  readonly kind: string;
  readonly action: 'sent' | 'mounted' | 'present';
  readonly because: string;
}

/** Brings a blob into a repository with the fewest bytes that the registry allows: none, a mount, or all of it. */
export async function pushBlob(
  blob: PushedBlob,
  { client, repository }: { readonly client: RegistryClient; readonly repository: string },
): Promise<BlobOutcome> {
  const { origin, descriptor } = blob;
  const { digest } = descriptor;
  if (isForeignLayerType(descriptor.mediaType)) return present(blob, 'foreign layers are never sent');
  if (await client.headBlob({ repository, digest })) return present(blob, 'the repository has it');
  const isNear = origin?.registry === client.registry && origin.repository !== repository;
  const mount = isNear ? await client.mountBlob({ repository, digest }, origin.repository) : undefined;
  if (mount?.mounted === true) return outcome(blob, { action: 'mounted', because: `it is in ${origin?.repository}` });
  const session = mount?.session;
  await client.uploadBlob(blob, { repository, ...defined({ session }) });
  return outcome(blob, { action: 'sent', because: reasonToSend(origin, mount !== undefined) });
}

/** Sends a blob that the registry cannot have yet. */
async function sendBlob(
  blob: PushedBlob,
  { client, repository }: { readonly client: RegistryClient; readonly repository: string },
): Promise<BlobOutcome> {
  await client.uploadBlob(blob, { repository });
  return outcome(blob, { action: 'sent', because: reasonToSend(undefined, false) });
}

/** Returns the outcome of a blob that needs no request. */
export function present(blob: PushedBlob, because: string): BlobOutcome {
  return outcome(blob, { action: 'present', because });
}

function reasonToSend(origin: BlobOrigin | undefined, refused: boolean): string {
  if (origin === undefined) return 'it is new';
  const place = `${origin.registry}/${origin.repository}`;
  return refused ? `the registry did not mount it from ${place}` : `it came from ${place}`;
}

function outcome(blob: PushedBlob, word: Pick<BlobOutcome, 'action' | 'because'>): BlobOutcome {
  const { digest, size } = blob.descriptor;
  return { digest, size, kind: blob.kind, ...word };
}

interface Target extends To {
  /** Layers that the repository has, because an image that it serves refers to them. */
  readonly named: ReadonlySet<Digest>;
  /** Returns the tag that a set is pushed under directly, if it is the only set. */
  readonly firstTag: () => Promise<string | undefined>;
}

/**
 * Pushes blobs, then manifests by digest, then indexes. Some registries report a blob before they can use it
 * (goharbor/harbor 22417), and one that lost layers of an image may still serve it. Then everything is checked and
 * pushed once more.
 */
export async function pushWhole(sets: readonly ImageSet[], target: Target): Promise<readonly BlobOutcome[]> {
  const blobs = await pushBlobs(sets, { ...target, ...knownBlobs(sets, target) });
  try {
    await putManifests(sets, target);
    return blobs;
  } catch (error) {
    if (!(error instanceof ActionError) || !error.message.includes('BLOB_UNKNOWN')) throw error;
    const again = await pushBlobs(sets, { ...target, there: NONE, fresh: NONE });
    await putManifests(sets, target);
    return again.map((blob, index) => (blob.action === 'present' ? (blobs[index] ?? blob) : blob));
  }
}

/** Blobs that are known to exist or to be missing, so that no request is needed. */
interface KnownBlobs {
  readonly there: ReadonlySet<Digest>;
  readonly fresh: ReadonlySet<Digest>;
}

const NONE: ReadonlySet<Digest> = new Set();

/** If the manifest itself was requested and does not exist, its config does not either. */
function knownBlobs(sets: readonly ImageSet[], { named }: Target): KnownBlobs {
  const single = sets.filter(({ top, images: [first] }) => top === first.manifest);
  return { there: named, fresh: new Set(single.map(({ images: [{ config }] }) => config.descriptor.digest)) };
}

async function putManifests(sets: readonly ImageSet[], target: Target): Promise<void> {
  const tops = new Set<ImageSet['top']>(sets.map(({ top }) => top));
  const manifests = sets.flatMap(({ images }) => images.map(({ manifest }) => manifest));
  const indexes = [...tops].filter((top) => !manifests.some((manifest) => manifest === top));
  const putOne = async (document: ImageSet['top']): Promise<void> => {
    const tag = tops.has(document) ? await target.firstTag() : undefined;
    await put(document, { ...target, reference: tag ?? document.descriptor.digest });
  };
  for (const documents of [manifests, indexes]) await pMap(documents, putOne, { concurrency: TAG_CONCURRENCY });
}

/**
 * Writes a manifest or index under a tag or its digest. If the answer to a first attempt was lost, a registry with
 * immutable tags refuses the second one; then what the tag points to decides.
 * @throws ActionError of the client
 */
export async function put(document: ImageSet['top'], place: To & { readonly reference: string }): Promise<void> {
  const { client, repository, reference } = place;
  const { digest } = document.descriptor;
  try {
    await client.putManifest({ repository, reference }, document);
  } catch (error) {
    if (reference === digest) throw error;
    const held = await client.headManifest({ repository, reference }).catch(() => undefined);
    if (held?.digest !== digest) throw error;
  }
}

/** Sends a blob once, even if several images have it. */
async function pushBlobs(sets: readonly ImageSet[], target: To & KnownBlobs): Promise<readonly BlobOutcome[]> {
  const { there, fresh } = target;
  const images = sets.flatMap((set) => set.images);
  const layers = distinctBlobs<PushedBlob>(images.flatMap((image) => image.layers));
  const configs = distinctBlobs(images.map(configOf));
  const push = async (blob: PushedBlob): Promise<BlobOutcome> => {
    const { digest } = blob.descriptor;
    if (there.has(digest)) return present(blob, 'an image in the repository has it');
    return await (fresh.has(digest) ? sendBlob : pushBlob)(blob, target);
  };
  return await pMap([...layers, ...configs], push, { concurrency: TAG_CONCURRENCY });
}
