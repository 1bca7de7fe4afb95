import { gitPaths } from './git-paths.ts';
import type { Git } from './open-git.ts';

/** Files that differ between an earlier commit and HEAD; `files` is undefined where the clone does not have it. */
export interface GitChange {
  /** The earlier commit, in full; what was asked for where it is not there. */
  readonly since: string;
  readonly files?: readonly string[];
}

/**
 * What was changed since a commit.
 * @param from the commit, or `HEAD^`; with `parted`, where that and HEAD parted
 */
export async function readGitChange(
  git: Git,
  from: { readonly commit: string; readonly parted: boolean },
): Promise<GitChange> {
  const { commit, parted } = from;
  const args = parted ? ['merge-base', commit, 'HEAD'] : ['rev-parse', '--verify', '--quiet', `${commit}^{commit}`];
  const since = (await git.read(args))?.trim();
  if (since === undefined) return { since: commit };
  const names = await git.read(['diff', '--name-only', '--no-renames', since, 'HEAD']);
  return names === undefined ? { since } : { since, files: gitPaths(names) };
}
