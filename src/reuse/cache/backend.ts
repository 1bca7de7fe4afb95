import type { EntryName } from './cache.ts';
import type { CacheScope } from './trust.ts';

/** A place that outlives a run. Its methods throw when the place fails; it is then not asked again. */
export interface Backend {
  /** As messages name it, after "in": `GitHub's cache service`, `the folder /cache`, `the repository host/name`. */
  readonly name: string;
  /** Why it is of no use here, where that is known without asking. */
  readonly unavailable?: string;
  restore(request: BackendRestore): Promise<BackendRestored>;
  /** Leaves the folder where it is. */
  save(request: BackendSave): Promise<BackendSaved>;
}

export interface BackendRestore {
  readonly wanted: readonly EntryName[];
  /** Absolute; does not exist yet. */
  readonly folder: string;
  /** Looked through in this order. */
  readonly scopes: readonly CacheScope[];
  /** Aborted when the time is over: from then on `folder` is not touched. */
  readonly signal: AbortSignal;
}

export type BackendRestored =
  | { readonly kind: 'found'; readonly entry: EntryName }
  | {
      readonly kind: 'missing';
      readonly because: string;
      /** There was an entry, but not one that can be used. */
      readonly broken?: true;
    };

export interface BackendSave {
  readonly entry: EntryName;
  /** Absolute. */
  readonly folder: string;
  readonly scope: CacheScope;
  /** Aborted when the time is over: from then on `folder` is not touched. */
  readonly signal: AbortSignal;
}

export type BackendSaved = { readonly kind: 'saved' } | { readonly kind: 'refused'; readonly because: string };
