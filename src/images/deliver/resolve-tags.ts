import pMap from 'p-map';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import { once, onceEach } from '#base/once.ts';
import { isSameContent } from '#images/image/same-content.ts';
import { type BuiltImage, decideExisting, decideMove, decideVersion } from '#images/plan/tag-rules.ts';
import type { Digest } from '#oci/digest.ts';
import type { ImageSet, NamedSet, TaggedSet } from '#oci/image.ts';
import { type Push, withRights } from '#oci/registry/push.ts';
import { TAG_CONCURRENCY, type To } from '#oci/registry/push-blobs.ts';
import type { Registries } from '#oci/registry/registries.ts';
import type { LookAgain } from '#oci/registry/tag-state.ts';
import { askHeld, type MayWrite, type Ruling } from '#oci/registry/tag-state.ts';
import { pushesOf } from './push.ts';
import {
  type EarlierSet,
  heldImage,
  inPlaceOf,
  type RemoteReader,
  readDocument,
  readEarlier,
  readLayers,
  remoteDocuments,
  versionOfRemote,
} from './read-remote-image.ts';

export interface TagRuleSettings {
  readonly ifExists: 'overwrite' | 'skip' | 'fail';
  readonly ifUnchanged: 'relabel' | 'retag';
  readonly own: BuiltImage;
  readonly byHand: boolean;
  /** Whether this run's commit is an ancestor of the given one; `undefined` if the clone does not have that commit. */
  readonly isAncestorOf: (revision: string) => Promise<boolean | undefined>;
  readonly log: (line: string) => void;
}

/** What a push will do, based on what the registry has. */
export interface ResolvedTags<T extends NamedSet> {
  /** The sets to use. If the rules say so, a set with existing content is replaced by the existing set. */
  readonly sets: readonly T[];
  readonly pushes: readonly Push[];
  /** For each set, what its tags still point to, if none of them is written. */
  readonly kept: readonly (Digest | undefined)[];
  /** For each set, whether it differs from what its tags pointed to in more than time, commit and version. */
  readonly changed: Promise<readonly boolean[]>;
  /** For each set, reads what its tags pointed to, if that is a different image. */
  readonly earlier: readonly (() => Promise<EarlierImages | undefined>)[];
}

/** What the tags of a set pointed to before this run. */
export interface EarlierImages extends EarlierSet, To {
  /** With the tag. */
  readonly name: string;
}

/** A repository, and what it has. */
interface Place extends To, RemoteReader {
  readonly held: ReadonlyMap<string, Digest | undefined>;
}

/**
 * Reads what the tags point to in every repository, with one request each, and decides which tags are written.
 * @throws ActionError TAG_EXISTS, before anything is sent
 */
export async function resolveTags<T extends NamedSet>(
  sets: readonly T[],
  { registries, rules }: { readonly registries: Registries; readonly rules: TagRuleSettings },
): Promise<ResolvedTags<T>> {
  const places = await Promise.all(withRights(pushesOf(sets, registries)).map((push) => look(push, rules)));
  const earlier = sets.map((tagged) => once(() => findEarlier(tagged, firstOf(tagged, places))));
  const same = sets.map((tagged, index) =>
    once(() => findSame(tagged, { place: firstOf(tagged, places), earlier: async () => await earlier[index]?.() })),
  );
  const retagged = async (tagged: T, index: number): Promise<T> => {
    return { ...tagged, set: (await same[index]?.()) ?? tagged.set };
  };
  const final = rules.ifUnchanged === 'retag' ? await Promise.all(sets.map(retagged)) : sets;
  const pushes = pushesOf(final, registries).map((push, index) => narrowed(push, { place: places[index], rules }));
  const kept = final.map((tagged) => keptOf(tagged, { places, pushes }));
  const isChanged = async (find: () => ReturnType<typeof findSame>, index: number): Promise<boolean> =>
    kept[index] === undefined && (await find()) === undefined;
  return {
    sets: final,
    pushes: pushes.filter((push) => push.sets.length > 0),
    kept,
    changed: Promise.all(same.map(isChanged)),
    earlier,
  };
}

async function look({ client, repository, sets }: Push, rules: TagRuleSettings): Promise<Place> {
  const to = { client, repository };
  const ask = askHeld(to, deniedBy(rules));
  const tags = [...new Set(sets.flatMap((tagged) => tagged.tags))];
  const held = await pMap(tags, async (tag) => [tag, await ask(tag)] as const, { concurrency: TAG_CONCURRENCY });
  return { ...to, held: new Map(held), document: onceEach((digest) => readDocument(digest, to)) };
}

/** A rule that protects existing tags needs a registry that says whether they exist. */
function deniedBy({ ifExists }: TagRuleSettings): 'absent' | undefined {
  return ifExists === 'overwrite' ? 'absent' : undefined;
}

/** Returns the first repository that a set is pushed to. */
function firstOf<P extends { readonly client: { readonly registry: string }; readonly repository: string }>(
  { names: [name] }: NamedSet,
  places: readonly P[],
): P | undefined {
  return places.find(({ client, repository }) => client.registry === name?.registry && repository === name.repository);
}

/**
 * Returns what the set's tags point to: the set itself, or else what one of its tags has, preferring a floating tag,
 * since other tags are usually new.
 */
function heldBy(
  { set, tags, moving = [] }: TaggedSet,
  { held }: Place,
): { readonly tag: string; readonly digest: Digest } | undefined {
  const first = [...tags].sort((a, b) => Number(moving.includes(b)) - Number(moving.includes(a)));
  const all = first.flatMap((tag) => {
    const digest = held.get(tag);
    return digest === undefined ? [] : [{ tag, digest }];
  });
  return all.find(({ digest }) => digest === set.top.descriptor.digest) ?? all[0];
}

/** Reads what a set's tags point to, unless that is the set itself. */
async function findEarlier(tagged: TaggedSet, place: Place | undefined): Promise<EarlierImages | undefined> {
  const found = place === undefined ? undefined : heldBy(tagged, place);
  if (place === undefined || found === undefined || found.digest === tagged.set.top.descriptor.digest) return undefined;
  const { client, repository } = place;
  try {
    const name = `${client.registry}/${repository}:${found.tag}`;
    return { ...(await readEarlier(await place.document(found.digest), place)), client, repository, name };
  } catch {
    // An image that cannot be read was not made by this action, so its content differs.
    return undefined;
  }
}

/** Returns the set with the same content under one of its tags. */
async function findSame(
  tagged: TaggedSet,
  known: { readonly place: Place | undefined; readonly earlier: () => Promise<EarlierImages | undefined> },
): Promise<ImageSet | undefined> {
  const { set } = tagged;
  const held = known.place === undefined ? undefined : heldBy(tagged, known.place);
  if (held?.digest === set.top.descriptor.digest) return set;
  const found = await known.earlier();
  return found !== undefined && isSameContent(set, remoteDocuments(found)) ? inPlaceOf(set, found) : undefined;
}

function narrowed(
  push: Push,
  { place, rules }: { readonly place: Place | undefined; readonly rules: TagRuleSettings },
): Push {
  if (place === undefined) return push;
  const ask = askHeld(place, deniedBy(rules));
  const wanted = push.sets.map((tagged) => ({
    ...tagged,
    tags: tagged.tags.filter((tag) => isWanted(tag, { tagged, place, rules })),
  }));
  return {
    ...push,
    // A set without tags is pushed by digest; a set whose tags all stay is not pushed.
    sets: wanted.filter(({ tags }, index) => tags.length > 0 || push.sets[index]?.tags.length === 0),
    held: async (name) => (place.held.has(name) ? place.held.get(name) : await ask(name)),
    layers: once(() => layersOf(push.sets, place)),
    ...guard(push.sets, { place, rules }),
  };
}

/** Returns the layers of images that the repository serves under the tags, which it therefore has. */
async function layersOf(sets: readonly TaggedSet[], place: Place): Promise<ReadonlySet<Digest>> {
  const others = sets.flatMap((tagged) => {
    const digest = heldBy(tagged, place)?.digest;
    return digest === undefined || digest === tagged.set.top.descriptor.digest ? [] : [digest];
  });
  // If an image cannot be read, the push asks for each blob.
  const read = (digest: Digest): Promise<readonly Digest[]> => readLayers(digest, place).catch(() => []);
  return new Set((await Promise.all([...new Set(others)].map(read))).flat());
}

function isWanted(
  tag: string,
  { tagged, place, rules }: { readonly tagged: TaggedSet; readonly place: Place; readonly rules: TagRuleSettings },
): boolean {
  const { set, moving = [] } = tagged;
  const held = place.held.get(tag);
  const name = `${place.client.registry}/${place.repository}:${tag}`;
  const verdict = decideExisting(
    { name, moving: moving.includes(tag), wanted: set.top.descriptor.digest, ...defined({ held }) },
    rules.ifExists,
  );
  if (!verdict.value) rules.log(`${name} stays: ${verdict.because}`);
  return verdict.value;
}

/** Returns what the tags point to, if the push writes none of them. */
function keptOf(
  tagged: NamedSet,
  { places, pushes }: { readonly places: readonly Place[]; readonly pushes: readonly Push[] },
): Digest | undefined {
  const place = firstOf(tagged, places);
  const isPushed = firstOf(tagged, pushes)?.sets.some(({ set }) => set === tagged.set) ?? true;
  return isPushed ? undefined : tagged.tags.map((tag) => place?.held.get(tag)).find((digest) => digest !== undefined);
}

/**
 * A floating tag moves from the image of an earlier commit to that of a later one, or from a lower version to a
 * higher one, but never back.
 */
function guard(
  sets: readonly TaggedSet[],
  { place, rules }: { readonly place: Place; readonly rules: TagRuleSettings },
): { readonly mayWrite: MayWrite; readonly lookAgain?: LookAgain } {
  const moving = new Set(sets.flatMap((tagged) => tagged.moving ?? []));
  const follows = new Map(sets.flatMap((tagged) => [...(tagged.follows ?? [])]));
  const verdictOf = onceEach(async (digest: Digest): Promise<Choice<boolean>> => {
    const held = await heldImage(place.document(digest), place);
    const isAncestor = held.revision === '' ? undefined : await rules.isAncestorOf(held.revision);
    return decideMove({ own: rules.own, held, isAncestor, byHand: rules.byHand });
  });
  const versionAt = onceEach((digest: Digest) => versionOfRemote(place.document(digest), place));
  const rule = async (tag: string, held: Digest): Promise<Ruling> => {
    const own = follows.get(tag);
    if (own === undefined) return await verdictOf(held);
    const { value, because } = decideVersion({ own, held: await versionAt(held) });
    if (value !== undefined) return { value, because, told: true };
    const move = await verdictOf(held);
    return { value: move.value, because: `${because}; ${move.because}`, told: true };
  };
  const mayWrite: MayWrite = async (tag) => {
    const held = place.held.get(tag);
    if (!moving.has(tag) || held === undefined) return { value: true, because: 'it is a fixed tag' };
    return await rule(tag, held);
  };
  if (follows.size === 0) return { mayWrite };
  const ask = askHeld(place, deniedBy(rules));
  return {
    mayWrite,
    lookAgain: async (tag) => {
      const held = follows.has(tag) ? await ask(tag) : undefined;
      return held === undefined ? undefined : await rule(tag, held);
    },
  };
}
