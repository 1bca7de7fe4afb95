import type { EntryName } from './cache.ts';
import type { CacheScope } from './trust.ts';

/** Storage that outlives a run. Its methods throw if it fails; it is then not used again in this run. */
export interface Backend {
  /** Name in messages, after "in": `GitHub's cache service`, `the folder /cache`, `the repository host/name`. */
  readonly name: string;
  /** Why it cannot be used, if that is known before the first request. */
  readonly unavailable?: string;
  /** Why nothing can be saved in it, if that is known before the first request. */
  readonly readOnly?: string;
  restore(request: BackendRestore): Promise<BackendRestored>;
  /** Saves a folder as an entry. Does not move or change the folder. */
  save(request: BackendSave): Promise<BackendSaved>;
}

export interface BackendRestore {
  readonly wanted: readonly EntryName[];
  /** Absolute path. Does not exist yet. */
  readonly folder: string;
  /** Searched in this order. */
  readonly scopes: readonly CacheScope[];
  /** Aborted when the time limit has passed. After that, `folder` must not be changed. */
  readonly signal: AbortSignal;
}

export type BackendRestored =
  | { readonly kind: 'found'; readonly entry: EntryName }
  | {
      readonly kind: 'missing';
      readonly because: string;
      /** An entry was found, but it cannot be used. */
      readonly broken?: true;
    };

export interface BackendSave {
  readonly entry: EntryName;
  /** Absolute path. */
  readonly folder: string;
  readonly scope: CacheScope;
  /** Aborted when the time limit has passed. After that, `folder` must not be read. */
  readonly signal: AbortSignal;
}

export type BackendSaved = { readonly kind: 'saved' } | { readonly kind: 'refused'; readonly because: string };
