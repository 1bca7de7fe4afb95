import pMap from 'p-map';
import { ActionError } from '#base/action-error.ts';
import { distinctBlobs } from '#oci/blob.ts';
import type { Digest } from '#oci/digest.ts';
import type { Image, ImageSet, TaggedSet } from '#oci/image.ts';
import type { RegistryClient } from './client.ts';
import { layersOf, withNeighbours } from './neighbours.ts';
import { type BlobOutcome, type PushedBlob, pushBlob } from './push-blob.ts';

/** What one repository is to hold. */
export interface Push {
  readonly client: RegistryClient;
  readonly repository: string;
  readonly sets: readonly TaggedSet[];
}

export interface PushedSet {
  readonly digest: Digest;
  /** Of the manifest or index, in bytes. */
  readonly size: number;
  readonly tags: readonly string[];
}

export interface Pushed {
  /** In the order of the push. */
  readonly sets: readonly PushedSet[];
  readonly blobs: readonly BlobOutcome[];
  /** Of blobs; what was mounted or already there does not count. */
  readonly bytesSent: number;
  readonly because: string;
}

const CONCURRENCY = 4;

/** What a repository has of a set before the push. */
interface State extends TaggedSet {
  /** The whole of it. */
  readonly isThere: boolean;
  /** Tags that do not stand for it yet. */
  readonly missing: readonly string[];
}

/**
 * Makes repositories hold sets of images under their tags, with as few requests and bytes as possible, and looks that they
 * do. Tags come when everything else is in all of them, the last ones of all sets last. What one repository has is mounted
 * into the next one of its registry.
 * @throws ActionError REGISTRY_FAILED when a registry holds something else afterwards, and those of the client
 */
export async function pushSets(pushes: readonly Push[]): Promise<readonly Pushed[]> {
  const looked = await pMap(withNeighbours(pushes), lookAtAll, { concurrency: CONCURRENCY });
  const sent: (readonly BlobOutcome[])[] = [];
  // One after another: the first to have a layer is where the others mount it from.
  for (const { to, states } of looked) {
    const absent = states.filter(({ isThere }) => !isThere).map(({ set }) => set);
    sent.push(absent.length === 0 ? [] : await pushWhole(absent, to));
  }
  await putTags(looked);
  const all = looked.flatMap(({ to, states }) => states.map((state) => ({ to, state })));
  await pMap(all, ({ to, state }) => check(state, to), { concurrency: CONCURRENCY });
  return looked.map(({ states }, at) => pushedOf(states, sent[at] ?? []));
}

function pushedOf(states: readonly State[], sent: readonly BlobOutcome[]): Pushed {
  const known = new Set(sent.map(({ digest }) => digest));
  const blobs = [...sent, ...present(states).filter(({ digest }) => !known.has(digest))];
  return {
    sets: states.map(({ set, tags }) => ({ digest: set.top.descriptor.digest, size: set.top.descriptor.size, tags })),
    blobs,
    bytesSent: blobs.reduce((sum, blob) => sum + (blob.action === 'sent' ? blob.size : 0), 0),
    because: [...new Set(states.map(reason))].join('; '),
  };
}

interface To {
  readonly client: RegistryClient;
  readonly repository: string;
}

/** A repository, and what it has of its sets. */
interface Looked {
  readonly to: To;
  readonly states: readonly State[];
}

async function lookAtAll({ client, repository, sets }: Push): Promise<Looked> {
  const to = { client: client.mountingFrom(sourcesOf(sets, client.registry)), repository };
  return { to, states: await pMap(sets, (tagged) => lookAt(tagged, to), { concurrency: CONCURRENCY }) };
}

async function lookAt(tagged: TaggedSet, to: To): Promise<State> {
  const { set, tags } = tagged;
  const missing = await without(tags, (tag) => holds(set, { ...to, reference: tag }));
  const isThere = missing.length < tags.length || (await holds(set, { ...to, reference: set.top.descriptor.digest }));
  return { ...tagged, isThere, missing };
}

/** Repositories of the same registry that hold some of the layers. */
function sourcesOf(sets: readonly TaggedSet[], registry: string): readonly string[] {
  const near = layersOf(sets)
    .map(({ origin }) => origin)
    .filter((origin) => origin?.registry === registry);
  return [...new Set(near.map((origin) => origin?.repository ?? ''))];
}

async function holds({ top }: ImageSet, at: To & { readonly reference: string }): Promise<boolean> {
  const found = await at.client.headManifest({ repository: at.repository, reference: at.reference });
  return found?.digest === top.descriptor.digest;
}

async function without<T>(items: readonly T[], unwanted: (item: T) => Promise<boolean>): Promise<readonly T[]> {
  const verdicts = await pMap(items, unwanted, { concurrency: CONCURRENCY });
  return items.filter((_, at) => verdicts[at] !== true);
}

/**
 * Blobs, then manifests by their digests, then indexes. Some registries know a blob a moment later than they say
 * (goharbor/harbor 22417): then all is looked at and put once more.
 */
async function pushWhole(sets: readonly ImageSet[], to: To): Promise<readonly BlobOutcome[]> {
  const images = sets.flatMap((set) => set.images);
  const blobs = await pushBlobs(images, to);
  await putManifests(sets, to).catch(async (error: unknown) => {
    if (!(error instanceof ActionError) || !error.message.includes('BLOB_UNKNOWN')) throw error;
    await pushBlobs(images, to);
    await putManifests(sets, to);
  });
  return blobs;
}

async function putManifests(sets: readonly ImageSet[], to: To): Promise<void> {
  const manifests = sets.flatMap(({ images }) => images.map(({ manifest }) => manifest));
  const indexes = sets.filter(({ top, images }) => top !== images[0].manifest).map(({ top }) => top);
  for (const documents of [manifests, indexes]) {
    await pMap(documents, (document) => put(document, { ...to, reference: document.descriptor.digest }), {
      concurrency: CONCURRENCY,
    });
  }
}

async function put(document: ImageSet['top'], at: To & { readonly reference: string }): Promise<void> {
  await at.client.putManifest({ repository: at.repository, reference: at.reference }, document);
}

/** The first tags of all sets in all places, then the second ones, … */
async function putTags(looked: readonly Looked[]): Promise<void> {
  const all = looked.flatMap(({ to, states }) => states.map((state) => ({ ...state, to })));
  const rounds = Math.max(0, ...all.map(({ tags }) => tags.length));
  for (let round = 0; round < rounds; round += 1) {
    for (const { set, tags, missing, to } of all) {
      const tag = tags[round];
      if (tag !== undefined && missing.includes(tag)) await put(set.top, { ...to, reference: tag });
    }
  }
}

/** A layer that several images have is sent once. */
async function pushBlobs(images: readonly Image[], to: To): Promise<readonly BlobOutcome[]> {
  const layers = distinctBlobs(images.flatMap((image) => image.layers));
  const configs = distinctBlobs(images.map(configOf));
  const all = { concurrency: CONCURRENCY };
  const pushed = await pMap(layers, (layer) => pushBlob(layer, to), all);
  return [...pushed, ...(await pMap(configs, (config) => pushBlob(config, to), all))];
}

function configOf({ config }: Image): PushedBlob {
  return { ...config, kind: 'config' };
}

function present(states: readonly State[]): readonly BlobOutcome[] {
  const because = 'the repository has the whole image';
  const images = states.filter(({ isThere }) => isThere).flatMap(({ set }) => set.images);
  return distinctBlobs(images.flatMap((image) => [...image.layers, configOf(image)])).map(({ descriptor, kind }) => {
    return { digest: descriptor.digest, size: descriptor.size, kind, action: 'present', because };
  });
}

/** A registry that says 201 and keeps something else is found here, not by the one who pulls. */
async function check({ set, tags, isThere, missing }: State, to: To): Promise<void> {
  const { digest } = set.top.descriptor;
  const references = isThere || tags.length > 0 ? missing : [digest];
  const wrong = await without(references, (reference) => holds(set, { ...to, reference }));
  if (wrong.length === 0) return;
  throw new ActionError({
    code: 'REGISTRY_FAILED',
    doing: `looking at ${to.client.registry}/${to.repository} after the push`,
    got: `${wrong.join(', ')} ${wrong.length === 1 ? 'is' : 'are'} not ${digest}`,
    hint: 'Somebody else pushed the same tags at the same time, or the registry changed the image. A «concurrency» group in the workflow prevents the first.',
  });
}

function reason({ isThere, tags, missing }: State): string {
  if (!isThere) return 'the repository did not have it';
  const held = tags.filter((tag) => !missing.includes(tag));
  const whole = 'this very image';
  const found =
    held.length === 0
      ? `the repository has ${whole}`
      : `${held.join(', ')} ${held.length === 1 ? 'is' : 'are'} ${whole} already`;
  return missing.length === 0 ? found : `${found}; added ${missing.join(', ')}`;
}
