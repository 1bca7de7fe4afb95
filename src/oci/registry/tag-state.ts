import pMap from 'p-map';
import type { Choice } from '#base/choice.ts';
import { distinctBlobs } from '#oci/blob.ts';
import type { Digest } from '#oci/digest.ts';
import type { ImageSet, TaggedSet } from '#oci/image.ts';
import { type BlobOutcome, configOf, type PushedBlob, present, put, TAG_CONCURRENCY, type To } from './push-blobs.ts';

/** What a repository has of a set before the push. */
export interface SetState extends TaggedSet {
  /** Whether it has the whole set. */
  readonly isThere: boolean;
  /** Tags that do not point to the set yet, but will. */
  readonly missing: readonly string[];
  /** Tags that stay unchanged, with reasons. */
  readonly left: readonly Choice<string>[];
  /** Decisions about floating tags. */
  readonly rulings: readonly OfTag[];
}

/** Whether a tag that points to another image may be written. */
export interface Ruling extends Choice<boolean> {
  /** Whether the decision compared the versions of two images: then it is logged, even if the tag moves. */
  readonly told?: true;
}

/** A decision that is logged. */
export interface TagRuling extends Choice<boolean> {
  /** With registry, repository and tag. */
  readonly name: string;
}

/** A decision with its tag. */
interface OfTag extends Ruling {
  readonly tag: string;
}

/** Returns what a tag points to. */
export type Held = (tag: string) => Promise<Digest | undefined>;

/**
 * Asks the repository itself for the tag.
 * @param denied what 403 means: before a push, the next requests show whether the login may write
 */
export function askHeld({ client, repository }: To, denied?: 'absent'): Held {
  return async (reference) => (await client.headManifest({ repository, reference }, denied))?.digest;
}

export async function readTagState(tagged: TaggedSet, held: Held): Promise<SetState> {
  const { set, tags } = tagged;
  const { digest } = set.top.descriptor;
  const missing = await without(tags, async (tag) => (await held(tag)) === digest);
  const isThere = missing.length < tags.length || (await held(digest)) === digest;
  return { ...tagged, isThere, missing, left: [], rulings: [] };
}

/** Returns whether a tag may be written, based on what it pointed to when it was read. */
export type MayWrite = (tag: string) => Promise<Ruling>;

/** Returns the state without the tags that must stay unchanged. */
export async function withLeft(state: SetState, mayWrite: MayWrite): Promise<SetState> {
  return ruled(state, await Promise.all(state.missing.map(async (tag) => ({ ...(await mayWrite(tag)), tag }))));
}

/** Returns the state after decisions about some of its missing tags; a later decision replaces an earlier one. */
export function ruled(state: SetState, rulings: readonly OfTag[]): SetState {
  const left = rulings.filter(({ value }) => !value).map(({ tag, because }) => ({ value: tag, because }));
  const told = rulings.filter((ruling) => ruling.told === true);
  return {
    ...state,
    left: [...state.left, ...left],
    missing: state.missing.filter((tag) => !left.some(({ value }) => value === tag)),
    rulings: [...state.rulings.filter(({ tag }) => !told.some((later) => later.tag === tag)), ...told],
  };
}

/** Returns the items for which the answer is not `true`. */
export async function without<T>(items: readonly T[], unwanted: (item: T) => Promise<boolean>): Promise<readonly T[]> {
  const verdicts = await pMap(items, unwanted, { concurrency: TAG_CONCURRENCY });
  return items.filter((_, index) => verdicts[index] !== true);
}

/** Returns the blobs that existed before. */
export function presentIn(states: readonly SetState[]): readonly BlobOutcome[] {
  const images = states.filter(({ isThere }) => isThere).flatMap(({ set }) => set.images);
  const blobs = distinctBlobs<PushedBlob>(images.flatMap((image) => [...image.layers, configOf(image)]));
  return blobs.map((blob) => present(blob, 'the repository has the whole image'));
}

/** Returns the reason for the amount of data that was sent. */
export function reason({ isThere, tags, missing, left }: SetState): string {
  const stays = left.map(({ value, because }) => `; ${value} stays, as ${because}`).join('');
  if (!isThere) return `the repository did not have it${stays}`;
  const other = new Set([...missing, ...left.map(({ value }) => value)]);
  const held = tags.filter((tag) => !other.has(tag));
  const whole = 'the same image';
  const found =
    held.length === 0
      ? `the repository has ${whole}`
      : `${held.join(', ')} ${held.length === 1 ? 'is' : 'are'} ${whole} already`;
  return `${missing.length === 0 ? found : `${found}; added ${missing.join(', ')}`}${stays}`;
}

/**
 * Asks the registry what a floating tag points to now, and whether this run may write it. Returns `undefined` if the
 * tag is not a floating one, or does not exist.
 */
export type LookAgain = (tag: string) => Promise<Ruling | undefined>;

/** A repository, the sets that it already has, and the check of floating tags. */
export interface Following {
  readonly to: To;
  readonly states: readonly SetState[];
  readonly lookAgain: LookAgain | undefined;
}

/**
 * Checks floating tags again, because another job may have written one while this one sent its blobs: a registry has
 * no conditional write. The time between this check and the write remains; {@link settleTaken} checks once more after
 * it.
 */
export async function ruleAgain<T extends Following>(looked: T): Promise<T> {
  const { states, lookAgain } = looked;
  if (lookAgain === undefined) return looked;
  const again = async (state: SetState): Promise<SetState> => {
    const tags = state.missing.filter((tag) => state.follows?.has(tag) === true);
    return ruled(state, await rulingsOf(tags, lookAgain));
  };
  return { ...looked, states: await Promise.all(states.map(again)) };
}

/** How often a tag is written again, if another job keeps writing a lower version. */
const MOST = 3;

/**
 * Decides about tags that point to another image right after they were written: a higher version keeps the tag; over
 * a lower one the tag is written again.
 * @returns the tags that remain unexplained, and the decisions
 */
export async function settleTaken(
  taken: readonly string[],
  { to, set, lookAgain }: Following & { readonly set: ImageSet },
): Promise<{ readonly wrong: readonly string[]; readonly rulings: readonly OfTag[] }> {
  if (taken.length === 0 || lookAgain === undefined) return { wrong: taken, rulings: [] };
  const { digest } = set.top.descriptor;
  const held = askHeld(to);
  const wrong: string[] = [];
  const rulings: OfTag[] = [];
  for (const tag of taken) {
    let ruling = await lookAgain(tag);
    for (let times = 0; ruling?.value === true && times < MOST; times += 1) {
      await put(set.top, { ...to, reference: tag });
      if ((await held(tag)) === digest) break;
      ruling = await lookAgain(tag);
    }
    if (ruling === undefined || (ruling.value && (await held(tag)) !== digest)) wrong.push(tag);
    else rulings.push({ ...ruling, tag });
  }
  return { wrong, rulings };
}

async function rulingsOf(tags: readonly string[], lookAgain: LookAgain): Promise<readonly OfTag[]> {
  const rulings = await Promise.all(tags.map(async (tag) => ({ tag, ruling: await lookAgain(tag) })));
  return rulings.flatMap(({ tag, ruling }) => (ruling === undefined ? [] : [{ ...ruling, tag }]));
}
