import type { ImageSet } from '#oci/image.ts';
import { put } from './push-missing.ts';
import { askHeld, type OfTag, type Ruling, ruled, type SetState, type To } from './tag-state.ts';

/**
 * Asks the registry what a tag that follows versions points to now, and whether this run may write it. `undefined`: the tag
 * does not follow versions, or it does not exist.
 */
export type LookAgain = (tag: string) => Promise<Ruling | undefined>;

/** A repository, which of its sets it has already, and the check of tags that follow versions. */
export interface Following {
  readonly to: To;
  readonly states: readonly SetState[];
  readonly lookAgain: LookAgain | undefined;
}

/**
 * Another job may have written such a tag while this one sent its blobs: a registry has no conditional write. What is
 * left is the time between this look and the write, after which {@link settleTaken} looks once more.
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

/** How often a tag is written once more, where another job goes on writing a lower version. */
const MOST = 3;

/**
 * Decides about tags that point to another image right after they were written: a higher version keeps the tag; over a
 * lower one the tag is written again.
 * @returns the tags that nothing explains, and the decisions
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
