/** What is kept between runs; each kind in entries of its own, none of it needed. */
export const ENTRY_KINDS = ['index', 'publication', 'layers', 'build', 'packages'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** An entry: a folder under a name. */
export interface EntryName {
  readonly kind: EntryKind;
  /** Letters, digits and `-`; holds no branch, no run and nothing secret. */
  readonly name: string;
  /**
   * The name stands for whatever was kept under it last. Otherwise an entry never changes: what has the same name has the
   * same meaning, and the first to keep it wins.
   */
  readonly moving?: true;
  /**
   * A moving name under which this entry is found as well, as long as it is the newest of its series. It is kept once all
   * the same; an entry of a series is looked for with its series.
   */
  readonly series?: string;
}

export interface Restored {
  /** Which of the wanted entries it is; absent on a miss. */
  readonly entry?: EntryName;
  /** One line: `found in GitHub's cache service`, `no earlier run kept it, as far as this branch can see`. */
  readonly because: string;
}

export interface Saved {
  readonly saved: boolean;
  /** One line: `kept in …`, `another run was first`, `GitHub's cache service failed`. */
  readonly because: string;
}

/**
 * Folders that survive between runs, wherever they are kept: GitHub's cache service, a disk, a registry. Nothing here
 * throws or takes longer than its limit: what fails is one warning for the whole run, and then a miss.
 */
export interface Cache {
  /**
   * Brings the first of `wanted` (all of one kind, at most ten) that exists to `folder`, which does not exist yet and then
   * exists whole or not at all.
   */
  restore(wanted: readonly EntryName[], folder: string): Promise<Restored>;
  /** Keeps `folder`, which is used up by it, for later runs. */
  save(entry: EntryName, folder: string): Promise<Saved>;
}
