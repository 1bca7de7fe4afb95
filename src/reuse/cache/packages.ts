import type { EntryName } from './cache.ts';

/** Packages that were restored from an earlier run. */
export interface RestoredPackages {
  /** `hit`: from the same lock state; `partial`: from another one. */
  readonly state: 'hit' | 'partial' | 'miss' | 'off';
  readonly because: string;
}

/** Origin of the packages on the runner: their lock state, and how often packages were added. */
export interface PackagesOrigin {
  /** Hash over everything that decides which packages are downloaded, for all projects of the repository. */
  readonly lock: string;
  readonly generation: number;
}

/** Path of a package in NuGet's folder: `id/version` in lowercase. */
export type PackagePath = string;

const SERIES = 'nuget';

/**
 * The projects of a repository share one entry. A project that had to download many packages saves a new generation.
 * All generations and the newest entry of any lock state fit into one request (ten names).
 */
const LAST_GENERATION = 7;

/** Returns the useful entries, best first. */
export function wantedPackages(lock: string): readonly EntryName[] {
  const generations = Array.from({ length: LAST_GENERATION + 1 }, (_, index) => LAST_GENERATION - index);
  const exact = generations.map((generation) => packagesEntry({ lock, generation }));
  return [...exact, { kind: 'packages', name: SERIES, moving: true }];
}

export function packagesEntry({ lock, generation }: PackagesOrigin): EntryName {
  return { kind: 'packages', name: `${lock}-g${generation}`, series: SERIES };
}

/** Returns the generation of an entry of that lock state, or `undefined` for another lock state. */
export function generationOf(entry: EntryName, lock: string): number | undefined {
  const [, of, generation] = /^(.*)-g(\d)$/.exec(entry.name) ?? [];
  return of === lock ? Number(generation) : undefined;
}

/** Downloading a smaller share again is faster than packing and sending everything. */
const WORTH_KEEPING = 0.1;

/** The entry that a run should save, and its content. */
interface PackagesToKeep extends PackagesOrigin {
  /** Absent: all packages in the folder. */
  readonly only?: ReadonlySet<PackagePath>;
}

/**
 * Returns the entry to save: the first of all, or another one if over a tenth of the packages had to be downloaded. That is
 * one more generation, which includes the packages of the last one, or the first for a new lock state. Packages of another
 * lock state are kept only if the build names them, so entries do not grow with every upgrade. A new lock state alone is
 * no reason: each change of a project file gives one, and an entry may be the largest of a repository.
 */
export function packagesToKeep(run: {
  readonly lock: string;
  /** The restored entry; `undefined` if there was none. */
  readonly found: { readonly generation: number | undefined } | undefined;
  /** Sizes in bytes. */
  readonly before: ReadonlyMap<PackagePath, number>;
  readonly after: ReadonlyMap<PackagePath, number>;
  /** Packages that the build names. Empty if unknown. */
  readonly needed: readonly PackagePath[];
}): PackagesToKeep | undefined {
  const { lock, found, before, after, needed } = run;
  const fresh = [...after.keys()].filter((path) => !before.has(path));
  if (after.size === 0) return undefined;
  if (found === undefined) return { lock, generation: 0 };
  const isWorthIt = sumOf(fresh, after) > WORTH_KEEPING * sumOf([...after.keys()], after);
  if (!isWorthIt) return undefined;
  if (found.generation === undefined) {
    return { lock, generation: 0, ...(needed.length === 0 ? {} : { only: new Set([...needed, ...fresh]) }) };
  }
  const generation = found.generation + 1;
  return generation <= LAST_GENERATION ? { lock, generation } : undefined;
}

function sumOf(paths: readonly PackagePath[], sizes: ReadonlyMap<PackagePath, number>): number {
  return paths.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
}
