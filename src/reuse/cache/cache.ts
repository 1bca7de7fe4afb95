/** Kinds of entries that are kept between runs. A run works without any of them. */
export const ENTRY_KINDS = ['index', 'publication', 'layers', 'build', 'packages', 'base'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Name of an entry, which is a stored folder. */
export interface EntryName {
  readonly kind: EntryKind;
  /** Letters, digits and `-`. Contains no branch, no run and no secret. */
  readonly name: string;
  /**
   * The name refers to the last entry saved under it. Without this, an entry never changes: the same name means the
   * same content, and the first run to save it wins.
   */
  readonly moving?: true;
  /**
   * A floating name that also finds this entry while it is the newest of its series. The entry is stored only once. An
   * entry with a series must be looked up with its series.
   */
  readonly series?: string;
}

export interface Restored {
  /** Which of the wanted entries was found. Absent on a cache miss. */
  readonly entry?: EntryName;
  /** One line: `found in GitHub's cache service`, `no earlier run that this branch can read saved it`. */
  readonly because: string;
}

export interface Saved {
  readonly saved: boolean;
  /** One line: `saved in …`, `another run saved it first`, `GitHub's cache service failed`. */
  readonly because: string;
}

/**
 * Folders that are kept between runs in GitHub's cache service, on a disk or in a registry. Its methods never throw and
 * respect their time limits: a failure is one warning per run, and then a cache miss.
 */
export interface Cache {
  /**
   * Restores the first existing entry of `wanted` (all of one kind, at most ten) into `folder`. `folder` must not exist
   * yet. Afterwards it holds the whole entry or does not exist.
   */
  restore(wanted: readonly EntryName[], folder: string): Promise<Restored>;
  /** Saves `folder` for later runs. The folder may be gone afterwards. */
  save(entry: EntryName, folder: string): Promise<Saved>;
}
