import pMap from 'p-map';
import { ActionError } from '#base/action-error.ts';
import type { Digest } from '#oci/digest.ts';
import type { TaggedSet } from '#oci/image.ts';
import type { RegistryClient } from './client.ts';
import { layersOf, withNeighbours } from './neighbours.ts';
import type { BlobOutcome } from './push-blob.ts';
import { pushWhole, put } from './push-whole.ts';
import {
  askHeld,
  CONCURRENCY,
  type Held,
  lookAt,
  type MayWrite,
  presentIn,
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
  /** Layers that the repository has, because an image that it serves names them. */
  readonly layers?: () => Promise<ReadonlySet<Digest>>;
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
  const firstTag = async (): Promise<string | undefined> => firstOf(await ruling);
  // One after another: the first to have a layer is where the others mount it from.
  for (const { to, states, named } of looked) {
    const absent = states.filter(({ isThere }) => !isThere).map(({ set }) => set);
    sent.push(absent.length === 0 ? [] : await pushWhole(absent, { ...to, named, firstTag }));
  }
  const ruled = await ruling;
  const done = sent.some((blobs) => blobs.length > 0) ? firstOf(ruled) : undefined;
  for (const moving of [false, true]) await putTags(ruled, { moving, done });
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
  readonly named: ReadonlySet<Digest>;
  readonly mayWrite: MayWrite | undefined;
}

async function lookAtAll({ client, repository, sets, held, layers, mayWrite }: Push): Promise<Looked> {
  const to = { client, repository };
  const [states, named] = await Promise.all([
    pMap(sets, (tagged) => lookAt(tagged, held ?? askHeld(to)), { concurrency: CONCURRENCY }),
    layers?.() ?? new Set<Digest>(),
  ]);
  return { to, states, named, mayWrite };
}

async function rule(looked: Looked): Promise<Looked> {
  const { states, mayWrite } = looked;
  if (mayWrite === undefined) return looked;
  return { ...looked, states: await Promise.all(states.map((state) => withLeft(state, mayWrite))) };
}

function outcomeOf(states: readonly SetState[], sent: readonly BlobOutcome[]): Pushed {
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
  };
}

/** Repositories of the same registry that hold some of the layers. */
function sourcesOf(sets: readonly TaggedSet[], registry: string): readonly string[] {
  const near = layersOf(sets)
    .map(({ origin }) => origin)
    .filter((origin) => origin?.registry === registry);
  return [...new Set(near.map((origin) => origin?.repository ?? ''))];
}

/** The tag by which a set that is alone gets its place at once: nothing else must be there before. */
function firstOf(looked: readonly Looked[]): string | undefined {
  const [state, ...others] = looked.flatMap(({ states }) => states);
  if (state === undefined || others.length > 0) return undefined;
  return [false, true].flatMap((moving) => tagsOf(state, moving))[0];
}

function tagsOf({ missing, moving: own = [] }: SetState, moving: boolean): readonly string[] {
  return missing.filter((tag) => own.includes(tag) === moving);
}

/** The first tags of all sets in all places, then the second ones, … */
async function putTags(
  looked: readonly Looked[],
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
