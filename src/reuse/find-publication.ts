import { join } from 'node:path';
import { defined } from '#base/objects.ts';
import { DAY } from '#base/time.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import { type FingerprintSources, type Fingerprints, fingerprintsOf } from '#publish/tracking/fingerprints.ts';
import type { Cache, EntryName } from '#reuse/cache/cache.ts';
import { type KnownPublication, readPublicationEntry } from './publication-entry.ts';
import type { KnownClosure, PublicationIndex } from './publication-index.ts';
import { differences, hashKey, type KeyParts, successorOf } from './publication-key.ts';

/** The current state, which earlier publications are compared with. */
export interface Present extends FingerprintSources {
  readonly snapshot: Snapshot;
  readonly parts: KeyParts;
}

export type FoundPublication =
  | { readonly kind: 'found'; readonly key: string; readonly known: KnownPublication; readonly because: string }
  | { readonly kind: 'missing'; readonly because: string };

/** The cache service accepts ten keys per request. */
const AT_ONCE = 10;

interface Candidate {
  readonly key: string;
  readonly closure: KnownClosure;
  readonly values: Fingerprints;
}

/**
 * Finds the publication that was made from exactly the current inputs. Earlier publishes show which files count. The
 * key is computed from their current content, so publications of other branches or older states are found too.
 * @example
 * const found = await findPublication(present, { cache, index, folder: '/tmp/found' });
 * if (found.kind === 'missing') log.info(found.because);
 */
export async function findPublication(
  present: Present,
  places: { readonly cache: Cache; readonly index: PublicationIndex; readonly folder: string },
): Promise<FoundPublication> {
  const { cache, index, folder } = places;
  const [latest] = index.closures;
  if (latest === undefined) return missing('no earlier run recorded what a publish of this project depends on');
  const candidates = await candidatesOf(index, present);
  const wanted = candidates.map(({ key }): EntryName => ({ kind: 'publication', name: key })).slice(0, AT_ONCE);
  const isOver = ({ closure: { daily } }: Candidate, { builtAt }: KnownPublication): boolean =>
    daily !== undefined && present.now - builtAt > DAY;
  const near = candidates.find((each) => {
    const known = index.publications[each.key];
    return known !== undefined && !isOver(each, known);
  });
  const target = join(folder, 'publication');
  const restored = near === undefined ? await cache.restore(wanted, target) : undefined;
  const entry = near ?? candidates.find(({ key }) => key === restored?.entry?.name);
  if (entry === undefined)
    return missing(latest.never ?? whyMissing(candidates, { present, index }) ?? restored?.because ?? '');
  const known = index.publications[entry.key] ?? (await readPublicationEntry(target));
  if (known === undefined) return missing('the entry is broken or was saved by another version of the action');
  if (isOver(entry, known)) return missing(`${entry.closure.daily}, and that time has passed`);
  return { kind: 'found', key: entry.key, known, because: 'none of its inputs has changed' };
}

/** Returns the keys to look up. If the day counts, there is one for today and one for yesterday. */
async function candidatesOf(index: PublicationIndex, present: Present): Promise<readonly Candidate[]> {
  const today = Math.floor(present.now / DAY);
  const usable = index.closures.filter(({ never }) => never === undefined);
  const shapes = new Map(usable.toReversed().map((closure) => [shapeName(closure), closure]));
  const candidates: Candidate[] = [];
  for (const closure of [...shapes.values()].reverse()) {
    const values = await fingerprintsOf(closure.shape, { ...present, known: closure });
    for (const day of closure.daily === undefined ? [undefined] : [today, today - 1]) {
      candidates.push({ closure, values, key: publicationKey(index, { parts: present.parts, values, day }) });
    }
  }
  return [...new Map(candidates.map((each) => [each.key, each])).values()];
}

function shapeName({ shape, daily }: KnownClosure): string {
  return JSON.stringify([shape, daily !== undefined]);
}

/** Returns the key that a publication of these inputs is saved under now. An invalidated key has a successor. */
export function publicationKey(
  { retired }: PublicationIndex,
  { parts, values, day }: { readonly parts: KeyParts; readonly values: Fingerprints; readonly day: number | undefined },
): string {
  let key = hashKey({ parts, values, ...defined({ day }) });
  while (retired.includes(key)) key = successorOf(key);
  return key;
}

/** Compares with the most similar earlier publish. */
function whyMissing(
  candidates: readonly Candidate[],
  { present, index }: { readonly present: Present; readonly index: PublicationIndex },
): string | undefined {
  const now = new Map(candidates.map(({ closure, values }) => [shapeName(closure), values]));
  const all = index.closures.map((closure) =>
    differences(closure, { parts: present.parts, values: now.get(shapeName(closure)) ?? {} }),
  );
  const nearest = all.map((each, position) => ({ each, history: index.closures[position]?.history }));
  const [found] = nearest
    .filter(({ each }) => each.length > 0)
    .sort((left, right) => left.each.length - right.each.length);
  const why = found?.each[0];
  const isHistory = why?.startsWith('git history ') === true && found?.history !== undefined;
  return isHistory ? `${why}, which counts because of ${found?.history}` : why;
}

function missing(because: string): FoundPublication {
  return { kind: 'missing', because };
}
