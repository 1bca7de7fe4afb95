import type { Env, Exec, Log } from '#base/effects.ts';
import { once } from '#base/once.ts';
import { type Git, openGit } from '#dotnet/git/open-git.ts';
import { findCredentialFiles } from './credential-files.ts';
import { excludePatterns } from './exclude.ts';
import { listSource, type SourceEntry } from './list.ts';
import { readTracked } from './tracked.ts';

/** A checkout as builds and cache keys see it: the entries that are used, and its git. It is never changed. */
export interface Checkout {
  /** Absolute. */
  readonly root: string;
  /** Each folder comes before its content. */
  readonly entries: readonly SourceEntry[];
  readonly git: Git;
}

export async function readCheckout(request: {
  readonly root: string;
  /** Git in {@link root}; absent: it is opened. */
  readonly git?: Git;
  /** Patterns of the input `exclude`. */
  readonly exclude: readonly string[];
  /** Absolute paths of the action's own folders, which may be in the checkout. */
  readonly ownPaths: readonly string[];
  /** A folder of the action for git's configuration. */
  readonly temp: string;
  readonly exec: Exec;
  readonly env: Env;
  readonly log: Log;
}): Promise<Checkout> {
  const { root, exclude, ownPaths, temp, exec, env, log } = request;
  const git = request.git ?? (await openGit(root, { exec, env, temp }));
  const tracked = once(() => readTracked(root, { git, exec, env, temp }));
  const credentials = await findCredentialFiles(root, env);
  const rules = { excluded: excludePatterns(exclude), ownPaths, credentials };
  return { root, git, entries: await listSource(root, { rules, tracked, log }) };
}
