import pMap from 'p-map';
import { ActionError } from '#base/action-error.ts';
import type { Digest } from '#oci/digest.ts';
import type { Image, ImageSet, Layer, TaggedSet } from '#oci/image.ts';
import type { RegistryClient } from './client.ts';
import type { BlobOutcome } from './push-blobs.ts';
import { pushWhole, put, TAG_CONCURRENCY, type To } from './push-blobs.ts';
import {
  askHeld,
  type Following,
  type Held,
  type LookAgain,
  type MayWrite,
  presentIn,
  readTagState,
  reason,
  ruleAgain,
  ruled,
  type SetState,
  settleTaken,
  type TagRuling,
  withLeft,
  without,
} from './tag-state.ts';

/** What one repository is to hold. */
export interface Push {
  readonly client: RegistryClient;
  readonly repository: string;
  readonly sets: readonly TaggedSet[];
  /** What a tag stands for, where somebody looked a moment ago. */
  readonly held?: Held;
  /** Layers that the repository has, because an image that it serves names them. */
  readonly layers?: () => Promise<ReadonlySet<Digest>>;
  /** Asked while blobs are sent. Absent: all may be. */
  readonly mayWrite?: MayWrite;
  /** Checks a tag that follows versions again, right before it is written. Absent: the last writer wins. */
  readonly lookAgain?: LookAgain;
}

interface PushedSet {
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
  /** Decisions about tags that follow versions; absent: none. */
  readonly rulings?: readonly TagRuling[];
}

/**
 * Makes repositories hold sets of images under their tags, with as few requests and bytes as possible, and looks that they
 * do. Tags come when everything else is in all of them, and moving ones when all others are. What one repository has is
 * mounted into the next one of its registry.
 * @throws ActionError REGISTRY_FAILED when a registry holds something else afterwards, and those of the client
 */
export async function pushSets(pushes: readonly Push[]): Promise<readonly Pushed[]> {
  const looked = await pMap(withRights(pushes), lookAtAll, { concurrency: TAG_CONCURRENCY });
  const sent: (readonly BlobOutcome[])[] = [];
  const ruling = Promise.all(looked.map(rule));
  // Its failure may come before somebody awaits it, and reaches them then.
  ruling.catch(() => undefined);
  const firstTag = async (): Promise<string | undefined> => firstOf(await ruling);
  // One after another: the first to have a layer is where the others mount it from.
  for (const { to, states, named } of looked) {
    const absent = states.filter(({ isThere }) => !isThere).map(({ set }) => set);
    sent.push(absent.length === 0 ? [] : await pushWhole(absent, { ...to, named, firstTag }));
  }
  const before = await ruling;
  const done = sent.some((blobs) => blobs.length > 0) ? firstOf(before) : undefined;
  await putTags(before, { moving: false, done });
  const final = await Promise.all(before.map(ruleAgain));
  await putTags(final, { moving: true, done });
  const checked = await pMap(final, checkAll, { concurrency: TAG_CONCURRENCY });
  return final.map(({ to }, at) => outcomeOf(checked[at] ?? [], { to, sent: sent[at] ?? [] }));
}

/** Each with every right that it needs, so that one token serves it from its first request, and knowing the others. */
export function withRights(pushes: readonly Push[]): readonly Push[] {
  return withNeighbours(pushes).map((push) => ({
    ...push,
    client: push.client.mountingFrom(sourcesOf(push.sets, push.client.registry)),
  }));
}

/** A repository, and what it has of its sets. */
interface Looked extends Following {
  readonly named: ReadonlySet<Digest>;
  readonly mayWrite: MayWrite | undefined;
}

async function lookAtAll({ client, repository, sets, held, layers, mayWrite, lookAgain }: Push): Promise<Looked> {
  const to = { client, repository };
  const [states, named] = await Promise.all([
    pMap(sets, (tagged) => readTagState(tagged, held ?? askHeld(to)), { concurrency: TAG_CONCURRENCY }),
    layers?.() ?? new Set<Digest>(),
  ]);
  return { to, states, named, mayWrite, lookAgain };
}

async function rule(looked: Looked): Promise<Looked> {
  const { states, mayWrite } = looked;
  if (mayWrite === undefined) return looked;
  return { ...looked, states: await Promise.all(states.map((state) => withLeft(state, mayWrite))) };
}

function outcomeOf(
  states: readonly SetState[],
  { to, sent }: { readonly to: To; readonly sent: readonly BlobOutcome[] },
): Pushed {
  const repository = `${to.client.registry}/${to.repository}`;
  const rulings = states
    .flatMap((state) => state.rulings)
    .map(({ tag, value, because }) => ({ name: `${repository}:${tag}`, value, because }));
  const known = new Set(sent.map(({ digest }) => digest));
  const blobs = [...sent, ...presentIn(states).filter(({ digest }) => !known.has(digest))];
  return {
    sets: states.map(({ set, tags, left }) => ({
      digest: set.top.descriptor.digest,
      size: set.top.descriptor.size,
      tags: tags.filter((tag) => !left.some(({ value }) => value === tag)),
    })),
    blobs,
    bytesSent: blobs.reduce((sum, blob) => sum + (blob.action === 'sent' ? blob.size : 0), 0),
    because: [...new Set(states.map(reason))].join('; '),
    ...(rulings.length === 0 ? {} : { rulings }),
  };
}

/** Repositories of the same registry that hold some of the layers. */
function sourcesOf(sets: readonly TaggedSet[], registry: string): readonly string[] {
  const near = layersToMount(sets)
    .map(({ origin }) => origin)
    .filter((origin) => origin?.registry === registry);
  return [...new Set(near.map((origin) => origin?.repository ?? ''))];
}

/** The tag by which a set that is alone gets its place at once: nothing else must be there before. */
function firstOf(looked: readonly Looked[]): string | undefined {
  const [state, ...others] = looked.flatMap(({ states }) => states);
  if (state === undefined || others.length > 0) return undefined;
  // A tag that follows versions is looked at once more before it is written.
  const tags = [false, true].flatMap((moving) => tagsOf(state, moving));
  return tags.find((tag) => state.follows?.has(tag) !== true);
}

function tagsOf({ missing, moving: own = [] }: SetState, moving: boolean): readonly string[] {
  return missing.filter((tag) => own.includes(tag) === moving);
}

/** The first tags of all sets in all places, then the second ones, … */
async function putTags(
  looked: readonly Following[],
  { moving, done }: { readonly moving: boolean; readonly done: string | undefined },
): Promise<void> {
  const all = looked.flatMap(({ to, states }) =>
    states.map((state) => ({ to, set: state.set, tags: tagsOf(state, moving).filter((tag) => tag !== done) })),
  );
  const rounds = Math.max(0, ...all.map(({ tags }) => tags.length));
  for (let round = 0; round < rounds; round += 1) {
    for (const { to, set, tags } of all) {
      const tag = tags[round];
      if (tag !== undefined) await put(set.top, { ...to, reference: tag });
    }
  }
}

async function checkAll(following: Following): Promise<readonly SetState[]> {
  return await Promise.all(following.states.map((state) => check(state, following)));
}

/** A registry that says 201 and keeps something else is found here, not by the one who pulls. */
async function check(state: SetState, following: Following): Promise<SetState> {
  const { set, tags, isThere, missing } = state;
  const { to } = following;
  const { digest } = set.top.descriptor;
  const references = isThere || tags.length > 0 ? missing : [digest];
  const held = askHeld(to);
  const taken = await without(references, async (reference) => (await held(reference)) === digest);
  const { wrong, rulings } = await settleTaken(taken, { ...following, set });
  if (wrong.length === 0) return ruled(state, rulings);
  throw new ActionError({
    code: 'REGISTRY_FAILED',
    doing: `looking at ${to.client.registry}/${to.repository} after the push`,
    got: `${wrong.join(', ')} ${wrong.length === 1 ? 'is' : 'are'} not ${digest}`,
    hint: 'Somebody else pushed the same tags at the same time, or the registry changed the image. A "concurrency" group in the workflow prevents the first.',
  });
}

/** What a repository is to hold. */
interface Place {
  readonly client: Pick<RegistryClient, 'registry'>;
  readonly repository: string;
  readonly sets: readonly TaggedSet[];
}

/**
 * The same places, in which a layer that comes from elsewhere is mounted from the first place of its registry that gets it
 * before.
 */
function withNeighbours<T extends Place>(places: readonly T[]): readonly T[] {
  return places.map((place, at) => {
    const { registry } = place.client;
    const before = places.slice(0, at).filter(({ client }) => client.registry === registry);
    const near = (layer: Layer): Layer => {
      const holder = before.find(({ sets }) => layersToMount(sets).some(isSame(layer)));
      if (holder === undefined || layer.origin?.registry === registry) return layer;
      return { ...layer, origin: { registry, repository: holder.repository } };
    };
    return { ...place, sets: place.sets.map((tagged) => ({ ...tagged, set: withLayers(tagged.set, near) })) };
  });
}

function layersToMount(sets: readonly TaggedSet[]): readonly Layer[] {
  return sets.flatMap(({ set }) => set.images.flatMap(({ layers }) => layers));
}

function isSame({ descriptor: { digest } }: Layer): (other: Layer) => boolean {
  return ({ descriptor }) => descriptor.digest === digest;
}

function withLayers({ top, images: [first, ...others] }: ImageSet, change: (layer: Layer) => Layer): ImageSet {
  const changed = (image: Image): Image => ({ ...image, layers: image.layers.map(change) });
  return { top, images: [changed(first), ...others.map(changed)] };
}
