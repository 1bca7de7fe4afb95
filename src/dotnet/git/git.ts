import { defined } from '#base/objects.ts';
import type { Git } from './open-git.ts';

/** What git reports about a folder. */
interface Repository {
  /** Absolute path of the top folder of the work tree. */
  readonly root: string;
  readonly sha?: string;
  readonly branch?: string;
  readonly tag?: string;
  /** Committer time, ISO 8601. */
  readonly commitTime?: string;
  readonly remoteUrl?: string;
}

/**
 * Returns whether one commit is an ancestor of another, or `undefined` if the clone, which may be shallow, does not
 * show it.
 */
export async function isAncestor(
  git: Git,
  { ancestor, of }: { readonly ancestor: string; readonly of: string },
): Promise<boolean | undefined> {
  if (!/^[0-9a-f]{40,64}$/.test(of) || ancestor === '') return undefined;
  const base = (await git.read(['merge-base', ancestor, of]))?.trim();
  return base === undefined ? undefined : base === ancestor;
}

/** Returns the committer time of a commit, ISO 8601, or `undefined` if the clone does not have it. */
export async function commitTimeOf(git: Git, commit: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  return (await git.read(['log', '-1', '--format=%cI', commit]))?.trim() || undefined;
}

/**
 * @param extent `commit` if the environment of a job has the rest, because each answer takes a process
 * @returns undefined if there is no repository or no git
 */
export async function readRepository(git: Git, extent: 'commit' | 'all'): Promise<Repository | undefined> {
  const line = async (...args: readonly string[]): Promise<string | undefined> => {
    const text = (await git.read(args))?.trim();
    return text === '' ? undefined : text;
  };
  const rest = [
    ['symbolic-ref', '--short', '-q', 'HEAD'],
    ['describe', '--tags', '--exact-match'],
    ['config', '--get', 'remote.origin.url'],
  ];
  const { top: root } = git;
  if (root === undefined) return undefined;
  const [head, branch, tag, remoteUrl] = await Promise.all([
    line('log', '-1', '--format=%H %cI'),
    ...(extent === 'all' ? rest : []).map((args) => line(...args)),
  ]);
  const [sha, commitTime] = head?.split(' ') ?? [];
  return { root, ...defined({ sha, commitTime, branch, tag, remoteUrl }) };
}
