import { defined } from '#base/objects.ts';
import type { Git } from './open-git.ts';

/** What git says of a folder. */
interface Repository {
  /** The top folder of the work tree, absolute. */
  readonly root: string;
  readonly sha?: string;
  readonly branch?: string;
  readonly tag?: string;
  /** ISO 8601, committer time. */
  readonly commitTime?: string;
  readonly remoteUrl?: string;
}

/**
 * Whether one commit came before another: `undefined` where the clone, which may be shallow, cannot tell.
 */
export async function isAncestor(
  git: Git,
  { ancestor, of }: { readonly ancestor: string; readonly of: string },
): Promise<boolean | undefined> {
  if (!/^[0-9a-f]{40,64}$/.test(of) || ancestor === '') return undefined;
  const base = (await git.read(['merge-base', ancestor, of]))?.trim();
  return base === undefined ? undefined : base === ancestor;
}

/** Committer time of a commit, ISO 8601; `undefined` where the clone does not have it. */
export async function commitTimeOf(git: Git, commit: string): Promise<string | undefined> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return undefined;
  return (await git.read(['log', '-1', '--format=%cI', commit]))?.trim() || undefined;
}

/**
 * @param of `commit` where the environment of a job tells the rest: each answer is a process.
 * @returns undefined where there is no repository, or no git.
 */
export async function readRepository(git: Git, of: 'commit' | 'all'): Promise<Repository | undefined> {
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
    ...(of === 'all' ? rest : []).map((args) => line(...args)),
  ]);
  const [sha, commitTime] = head?.split(' ') ?? [];
  return { root, ...defined({ sha, commitTime, branch, tag, remoteUrl }) };
}
