import type { EntryName } from './cache.ts';

/** What a run found of an earlier one's packages. */
export interface RestoredPackages {
  /** `hit`: of the same lock state; `partial`: of another one. */
  readonly state: 'hit' | 'partial' | 'miss' | 'off';
  readonly because: string;
}

/** What the packages on the runner are: which lock state they are of, and how often it was added to. */
export interface PackagesOrigin {
  /** A hash over what decides which packages are fetched, for all projects of the repository together. */
  readonly lock: string;
  readonly generation: number;
}

/** A package as NuGet's folder has it: `id/version`, small letters. */
export type PackagePath = string;

const SERIES = 'nuget';

/**
 * Projects of one repository fill one entry in turns: each that had to fetch much adds a generation. With it all fit into
 * one request (ten names), beside the newest entry of any lock state.
 */
const LAST_GENERATION = 7;

/** The entries that are of use, the best first. */
export function wantedPackages(lock: string): readonly EntryName[] {
  const generations = Array.from({ length: LAST_GENERATION + 1 }, (_, index) => LAST_GENERATION - index);
  const exact = generations.map((generation) => packagesEntry({ lock, generation }));
  return [...exact, { kind: 'packages', name: SERIES, moving: true }];
}

export function packagesEntry({ lock, generation }: PackagesOrigin): EntryName {
  return { kind: 'packages', name: `${lock}-g${generation}`, series: SERIES };
}

/** The generation of an entry of that lock state; `undefined` for another one. */
export function generationOf(entry: EntryName, lock: string): number | undefined {
  const [, of, generation] = /^(.*)-g(\d)$/.exec(entry.name) ?? [];
  return of === lock ? Number(generation) : undefined;
}

/** Less is fetched again faster than everything is packed and sent. */
const WORTH_KEEPING = 0.1;

/** The entry that a run should leave, and what belongs into it. */
interface PackagesToKeep extends PackagesOrigin {
  /** Absent: all that is there. */
  readonly only?: ReadonlySet<PackagePath>;
}

/**
 * An entry for a lock state that had none; or one more generation, with all of the last one, where more than a tenth had to
 * be fetched besides. What came from another lock state stays only where the build names it: entries do not grow with
 * every upgrade.
 */
export function packagesToKeep(run: {
  readonly lock: string;
  /** What was found; `undefined` for nothing at all. */
  readonly found: { readonly generation: number | undefined } | undefined;
  /** Sizes in bytes. */
  readonly before: ReadonlyMap<PackagePath, number>;
  readonly after: ReadonlyMap<PackagePath, number>;
  /** What the build names; empty where that is unknown. */
  readonly needed: readonly PackagePath[];
}): PackagesToKeep | undefined {
  const { lock, found, before, after, needed } = run;
  const fresh = [...after.keys()].filter((path) => !before.has(path));
  if (after.size === 0) return undefined;
  if (found === undefined) return { lock, generation: 0 };
  if (found.generation === undefined) {
    return { lock, generation: 0, ...(needed.length === 0 ? {} : { only: new Set([...needed, ...fresh]) }) };
  }
  const isWorthIt = sumOf(fresh, after) > WORTH_KEEPING * sumOf([...after.keys()], after);
  const generation = found.generation + 1;
  return isWorthIt && generation <= LAST_GENERATION ? { lock, generation } : undefined;
}

function sumOf(paths: readonly PackagePath[], sizes: ReadonlyMap<PackagePath, number>): number {
  return paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
}
