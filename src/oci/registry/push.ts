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

/** The sets that one repository gets. */
export interface Push {
  readonly client: RegistryClient;
  readonly repository: string;
  readonly sets: readonly TaggedSet[];
  /** Returns what a tag points to, if that was read just now. */
  readonly held?: Held;
  /** Layers that the repository has, because an image that it serves refers to them. */
  readonly layers?: () => Promise<ReadonlySet<Digest>>;
  /** Asked while blobs are sent. Absent: all tags may be written. */
  readonly mayWrite?: MayWrite;
  /** Checks a floating tag again right before it is written. Absent: the last writer wins. */
  readonly lookAgain?: LookAgain;
}

interface PushedSet {
  readonly digest: Digest;
  /** The size of the manifest or index, in bytes. */
  readonly size: number;
  readonly tags: readonly string[];
}

export interface Pushed {
  /** In the order of the push. */
  readonly sets: readonly PushedSet[];
  readonly blobs: readonly BlobOutcome[];
  /** Bytes of blobs; those that were mounted or already there do not count. */
  readonly bytesSent: number;
  readonly because: string;
  /** Decisions about floating tags; absent: none. */
  readonly rulings?: readonly TagRuling[];
}

/**
 * Pushes sets of images to repositories under their tags, with as few requests and bytes as possible, and checks the
 * result. Tags are written when all repositories have everything else, and floating tags after all others. What one
 * repository has is mounted into the next one of its registry.
 * @throws ActionError REGISTRY_FAILED if a registry has something else afterwards, and those of the client
 * @example
 * const [pushed] = await pushSets([{ client, repository: 'owner/app', sets: [{ set, tags: ['1.0'] }] }]);
 */
export async function pushSets(pushes: readonly Push[]): Promise<readonly Pushed[]> {
  const looked = await pMap(withRights(pushes), lookAtAll, { concurrency: TAG_CONCURRENCY });
  const sent: (readonly BlobOutcome[])[] = [];
  const ruling = Promise.all(looked.map(rule));
  // It may fail before it is awaited; the caller that awaits it gets the error.
  ruling.catch(() => undefined);
  const firstTag = async (): Promise<string | undefined> => firstOf(await ruling);
  // One after another: the others mount a layer from the first repository that has it.
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
  return final.map(({ to }, index) => outcomeOf(checked[index] ?? [], { to, sent: sent[index] ?? [] }));
}

/**
 * Gives each client all rights that it needs, so that one token is enough from the first request on, and the
 * repositories to mount from.
 */
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
    pMap(sets, (tagged) => readTagState(tagged, held ?? askHeld(to, 'absent')), { concurrency: TAG_CONCURRENCY }),
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

/** Returns repositories of the same registry that have some of the layers. */
function sourcesOf(sets: readonly TaggedSet[], registry: string): readonly string[] {
  const near = layersToMount(sets)
    .map(({ origin }) => origin)
    .filter((origin) => origin?.registry === registry);
  return [...new Set(near.map((origin) => origin?.repository ?? ''))];
}

/** Returns the tag under which a single set is pushed directly: nothing else has to exist before it. */
function firstOf(looked: readonly Looked[]): string | undefined {
  const [state, ...others] = looked.flatMap(({ states }) => states);
  if (state === undefined || others.length > 0) return undefined;
  // A floating tag is checked once more before it is written.
  const tags = [false, true].flatMap((moving) => tagsOf(state, moving));
  return tags.find((tag) => state.follows?.has(tag) !== true);
}

function tagsOf({ missing, moving: own = [] }: SetState, moving: boolean): readonly string[] {
  return missing.filter((tag) => own.includes(tag) === moving);
}

/** Writes the first tags of all sets in all places, then the second ones, and so on. */
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

/** Finds a registry that answers 201 but stores something else, before a user pulls it. */
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
    doing: `checking ${to.client.registry}/${to.repository} after the push`,
    got: `${wrong.join(', ')} ${wrong.length === 1 ? 'is' : 'are'} not ${digest}`,
    hint: 'Another job pushed the same tags at the same time, or the registry changed the image. A "concurrency" group in the workflow prevents the first.',
  });
}

/** The sets that a repository gets. */
interface Place {
  readonly client: Pick<RegistryClient, 'registry'>;
  readonly repository: string;
  readonly sets: readonly TaggedSet[];
}

/**
 * Returns the same places. A layer that comes from elsewhere is mounted from the first place in its registry that
 * gets it.
 */
function withNeighbours<T extends Place>(places: readonly T[]): readonly T[] {
  return places.map((place, index) => {
    const { registry } = place.client;
    const before = places.slice(0, index).filter(({ client }) => client.registry === registry);
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
