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
 * @param extent `commit` if the environment of a job has the rest
 * @returns undefined if there is no repository or no git
 */
export async function readRepository(git: Git, extent: 'commit' | 'all'): Promise<Repository | undefined> {
  const { top: root } = git;
  if (root === undefined) return undefined;
  const refs = extent === 'all' ? { args: ['--decorate=full'], format: '%n%D' } : { args: [], format: '' };
  const head = await lineOf(git, ['log', '-1', ...refs.args, `--format=%H%n%cI${refs.format}`]);
  const [sha, commitTime, decoration = ''] = head?.split('\n') ?? [];
  const commit = { root, ...defined({ sha, commitTime }) };
  if (extent === 'commit') return commit;
  return {
    ...commit,
    ...(await namesOf(git, sha === undefined ? undefined : decoration)),
    ...defined({ remoteUrl: git.remoteUrl }),
  };
}

/** git-log(1), `%D`, with full names: `HEAD -> refs/heads/main, tag: refs/tags/v1, refs/remotes/origin/main`. */
const HEAD_BRANCH = 'HEAD -> refs/heads/';
const TAG = 'tag: refs/tags/';

/** Reads the names of the commit from its decoration, because each further question to git starts a process. */
async function namesOf(git: Git, decoration: string | undefined): Promise<Pick<Repository, 'branch' | 'tag'>> {
  // A branch without a commit.
  if (decoration === undefined)
    return defined({ branch: await lineOf(git, ['symbolic-ref', '--short', '-q', 'HEAD']) });
  const names = decoration.split(', ');
  const branch = names.find((name) => name.startsWith(HEAD_BRANCH))?.slice(HEAD_BRANCH.length);
  const [tag, ...more] = names.filter((name) => name.startsWith(TAG)).map((name) => name.slice(TAG.length));
  // Git prefers annotated tags, and of these the newest.
  const best = more.length === 0 ? tag : await lineOf(git, ['describe', '--tags', '--exact-match']);
  return defined({ branch, tag: best });
}

async function lineOf(git: Git, args: readonly string[]): Promise<string | undefined> {
  const text = (await git.read(args))?.trim();
  return text === '' ? undefined : text;
}
