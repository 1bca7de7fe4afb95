import pMap from 'p-map';
import { ActionError } from '#base/action-error.ts';
import { distinctBlobs } from '#oci/blob.ts';
import type { Digest } from '#oci/digest.ts';
import type { Image, ImageSet, TaggedSet } from '#oci/image.ts';
import type { RegistryClient } from './client.ts';
import { layersOf, withNeighbours } from './neighbours.ts';
import { type BlobOutcome, pushBlob } from './push-blob.ts';
import {
  askHeld,
  CONCURRENCY,
  configOf,
  type Held,
  lookAt,
  type MayWrite,
  present,
  reason,
  type SetState,
  type To,
  withLeft,
  without,
} from './set-state.ts';

/** What one repository is to hold. */
export interface Push {
  readonly client: RegistryClient;
  readonly repository: string;
  readonly sets: readonly TaggedSet[];
  /** What a tag stands for, where somebody looked a moment ago. */
  readonly held?: Held;
  /** Asked while blobs are sent. Absent: all may be. */
  readonly mayWrite?: MayWrite;
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

/**
 * Makes repositories hold sets of images under their tags, with as few requests and bytes as possible, and looks that they
 * do. Tags come when everything else is in all of them, and moving ones when all others are. What one repository has is
 * mounted into the next one of its registry.
 * @throws ActionError REGISTRY_FAILED when a registry holds something else afterwards, and those of the client
 */
export async function pushSets(pushes: readonly Push[]): Promise<readonly Pushed[]> {
  const looked = await pMap(withRights(pushes), lookAtAll, { concurrency: CONCURRENCY });
  const sent: (readonly BlobOutcome[])[] = [];
  const ruling = Promise.all(looked.map(rule));
  // One after another: the first to have a layer is where the others mount it from.
  for (const { to, states } of looked) {
    const absent = states.filter(({ isThere }) => !isThere).map(({ set }) => set);
    sent.push(absent.length === 0 ? [] : await pushWhole(absent, to));
  }
  const ruled = await ruling;
  for (const moving of [false, true]) await putTags(ruled, moving);
  const all = ruled.flatMap(({ to, states }) => states.map((state) => ({ to, state })));
  await pMap(all, ({ to, state }) => check(state, to), { concurrency: CONCURRENCY });
  return ruled.map(({ states }, at) => outcomeOf(states, sent[at] ?? []));
}

/** Each with every right that it needs, so that one token serves it from its first request, and knowing the others. */
export function withRights(pushes: readonly Push[]): readonly Push[] {
  return withNeighbours(pushes).map((push) => ({
    ...push,
    client: push.client.mountingFrom(sourcesOf(push.sets, push.client.registry)),
  }));
}

/** A repository, and what it has of its sets. */
interface Looked {
  readonly to: To;
  readonly states: readonly SetState[];
  readonly mayWrite: MayWrite | undefined;
}

async function lookAtAll({ client, repository, sets, held, mayWrite }: Push): Promise<Looked> {
  const to = { client, repository };
  const states = await pMap(sets, (tagged) => lookAt(tagged, held ?? askHeld(to)), { concurrency: CONCURRENCY });
  return { to, states, mayWrite };
}

async function rule(looked: Looked): Promise<Looked> {
  const { states, mayWrite } = looked;
  if (mayWrite === undefined) return looked;
  return { ...looked, states: await Promise.all(states.map((state) => withLeft(state, mayWrite))) };
}

function outcomeOf(states: readonly SetState[], sent: readonly BlobOutcome[]): Pushed {
  const known = new Set(sent.map(({ digest }) => digest));
  const blobs = [...sent, ...present(states).filter(({ digest }) => !known.has(digest))];
  return {
    sets: states.map(({ set, tags, left }) => ({
      digest: set.top.descriptor.digest,
      size: set.top.descriptor.size,
      tags: tags.filter((tag) => !left.some(({ value }) => value === tag)),
    })),
    blobs,
    bytesSent: blobs.reduce((sum, blob) => sum + (blob.action === 'sent' ? blob.size : 0), 0),
    because: [...new Set(states.map(reason))].join('; '),
  };
}

/** Repositories of the same registry that hold some of the layers. */
function sourcesOf(sets: readonly TaggedSet[], registry: string): readonly string[] {
  const near = layersOf(sets)
    .map(({ origin }) => origin)
    .filter((origin) => origin?.registry === registry);
  return [...new Set(near.map((origin) => origin?.repository ?? ''))];
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
async function putTags(looked: readonly Looked[], moving: boolean): Promise<void> {
  const all = looked.flatMap(({ to, states }) =>
    states.map(({ set, missing, moving: own = [] }) => {
      return { to, set, tags: missing.filter((tag) => own.includes(tag) === moving) };
    }),
  );
  const rounds = Math.max(0, ...all.map(({ tags }) => tags.length));
  for (let round = 0; round < rounds; round += 1) {
    for (const { to, set, tags } of all) {
      const tag = tags[round];
      if (tag !== undefined) await put(set.top, { ...to, reference: tag });
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

/** A registry that says 201 and keeps something else is found here, not by the one who pulls. */
async function check({ set, tags, isThere, missing }: SetState, to: To): Promise<void> {
  const { digest } = set.top.descriptor;
  const references = isThere || tags.length > 0 ? missing : [digest];
  const held = askHeld(to);
  const wrong = await without(references, async (reference) => (await held(reference)) === digest);
  if (wrong.length === 0) return;
  throw new ActionError({
    code: 'REGISTRY_FAILED',
    doing: `looking at ${to.client.registry}/${to.repository} after the push`,
    got: `${wrong.join(', ')} ${wrong.length === 1 ? 'is' : 'are'} not ${digest}`,
    hint: 'Somebody else pushed the same tags at the same time, or the registry changed the image. A «concurrency» group in the workflow prevents the first.',
  });
}
