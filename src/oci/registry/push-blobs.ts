import pMap from 'p-map';
import { ActionError } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';
import type { Blob } from '#oci/blob.ts';
import { distinctBlobs } from '#oci/blob.ts';
import type { Digest } from '#oci/digest.ts';
import type { BlobOrigin, Image, ImageSet } from '#oci/image.ts';
import { isForeignLayerType } from '#oci/media-types.ts';
import type { RegistryClient } from './client.ts';

/** How many requests are on their way at once. */
export const TAG_CONCURRENCY = 4;

/** A repository that is pushed to. */
export interface To {
  readonly client: RegistryClient;
  readonly repository: string;
}

export function configOf({ config }: Image): PushedBlob {
  return { ...config, kind: 'config' };
}

/** A layer or config on its way. */
export interface PushedBlob extends Blob {
  readonly kind: string;
  readonly origin?: BlobOrigin;
}

/** What became of a blob, and why. */
export interface BlobOutcome {
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  readonly kind: string;
  readonly action: 'sent' | 'mounted' | 'present';
  readonly because: string;
}

/** Gets a blob into a repository with as few bytes as the registry allows: none, a mount, or all of it. */
export async function pushBlob(
  blob: PushedBlob,
  to: { readonly client: RegistryClient; readonly repository: string },
): Promise<BlobOutcome> {
  const { client, repository } = to;
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

/** Of a blob that nobody can have yet. */
async function sendBlob(
  blob: PushedBlob,
  { client, repository }: { readonly client: RegistryClient; readonly repository: string },
): Promise<BlobOutcome> {
  await client.uploadBlob(blob, { repository });
  return outcome(blob, { action: 'sent', because: reasonToSend(undefined, false) });
}

/** Of a blob that needs no request. */
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
  /** Layers that the repository has, because an image that it serves names them. */
  readonly named: ReadonlySet<Digest>;
  /** The tag that a set is put under at once, where it is the only one. */
  readonly firstTag: () => Promise<string | undefined>;
}

/**
 * Blobs, then manifests by their digests, then indexes. Some registries know a blob a moment later than they say
 * (goharbor/harbor 22417), and one that lost layers of an image may still serve it: then all is looked at and put once more.
 */
export async function pushWhole(sets: readonly ImageSet[], to: Target): Promise<readonly BlobOutcome[]> {
  const blobs = await pushBlobs(sets, { ...to, ...believe(sets, to) });
  try {
    await putManifests(sets, to);
    return blobs;
  } catch (error) {
    if (!(error instanceof ActionError) || !error.message.includes('BLOB_UNKNOWN')) throw error;
    const again = await pushBlobs(sets, { ...to, there: NONE, fresh: NONE });
    await putManifests(sets, to);
    return again.map((blob, at) => (blob.action === 'present' ? (blobs[at] ?? blob) : blob));
  }
}

/** Blobs of which nothing is asked. */
interface Belief {
  readonly there: ReadonlySet<Digest>;
  readonly fresh: ReadonlySet<Digest>;
}

const NONE: ReadonlySet<Digest> = new Set();

/** Where the manifest itself was asked for and is not there, its config is not. */
function believe(sets: readonly ImageSet[], { named }: Target): Belief {
  const single = sets.filter(({ top, images: [first] }) => top === first.manifest);
  return { there: named, fresh: new Set(single.map(({ images: [{ config }] }) => config.descriptor.digest)) };
}

async function putManifests(sets: readonly ImageSet[], to: Target): Promise<void> {
  const tops = new Set<ImageSet['top']>(sets.map(({ top }) => top));
  const manifests = sets.flatMap(({ images }) => images.map(({ manifest }) => manifest));
  const indexes = [...tops].filter((top) => !manifests.some((manifest) => manifest === top));
  const putOne = async (document: ImageSet['top']): Promise<void> => {
    const tag = tops.has(document) ? await to.firstTag() : undefined;
    await put(document, { ...to, reference: tag ?? document.descriptor.digest });
  };
  for (const documents of [manifests, indexes]) await pMap(documents, putOne, { concurrency: TAG_CONCURRENCY });
}

/** @throws ActionError of the client */
export async function put(document: ImageSet['top'], at: To & { readonly reference: string }): Promise<void> {
  await at.client.putManifest({ repository: at.repository, reference: at.reference }, document);
}

/** A blob that several images have is sent once. */
async function pushBlobs(sets: readonly ImageSet[], to: To & Belief): Promise<readonly BlobOutcome[]> {
  const { there, fresh } = to;
  const images = sets.flatMap((set) => set.images);
  const layers = distinctBlobs<PushedBlob>(images.flatMap((image) => image.layers));
  const configs = distinctBlobs(images.map(configOf));
  const push = async (blob: PushedBlob): Promise<BlobOutcome> => {
    const { digest } = blob.descriptor;
    if (there.has(digest)) return present(blob, 'an image in the repository has it');
    return await (fresh.has(digest) ? sendBlob : pushBlob)(blob, to);
  };
  return await pMap([...layers, ...configs], push, { concurrency: TAG_CONCURRENCY });
}
