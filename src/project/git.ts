import { defined } from '#base/defined.ts';
import type { Exec } from '#base/effects.ts';

/** What git says of a folder. Nothing here takes a lock or refreshes the index: the checkout is only read. */
export interface Repository {
  /** The top folder of the work tree, absolute. */
  readonly root: string;
  readonly sha?: string;
  readonly branch?: string;
  readonly tag?: string;
  /** ISO 8601, committer time. */
  readonly commitTime?: string;
  readonly remoteUrl?: string;
}

/** @returns undefined where there is no repository, or no git. */
export async function readRepository(folder: string, exec: Exec): Promise<Repository | undefined> {
  const git = async (...args: readonly string[]): Promise<string | undefined> => {
    const { exitCode, stdout } = await exec({
      command: 'git',
      // A checkout of another owner is read all the same; git's warning is about running its hooks and filters.
      args: ['--no-optional-locks', '-c', 'safe.directory=*', '-C', folder, ...args],
      env: { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' },
    });
    const text = stdout.trim();
    return exitCode === 0 && text !== '' ? text : undefined;
  };
  const root = await git('rev-parse', '--show-toplevel');
  if (root === undefined) return undefined;
  const [head, branch, tag, remoteUrl] = await Promise.all([
    git('log', '-1', '--format=%H %cI'),
    git('symbolic-ref', '--short', '-q', 'HEAD'),
    git('describe', '--tags', '--exact-match'),
    git('config', '--get', 'remote.origin.url'),
  ]);
  const [sha, commitTime] = head?.split(' ') ?? [];
  return { root, ...defined({ sha, commitTime, branch, tag, remoteUrl }) };
}
