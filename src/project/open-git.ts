import { randomUUID } from 'node:crypto';
import { mkdir, realpath, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Env, Exec } from '#base/effects.ts';
import { onceEach } from '#base/once.ts';

/** Where a checkout keeps what git knows of it, all absolute. */
export interface GitFolders {
  readonly gitDir: string;
  /** Differs from `gitDir` in a worktree. */
  readonly commonDir: string;
  readonly objectFormat: string;
}

/** Git in the checkout; it only reads. */
export interface Git {
  /** Standard output, or `undefined` when git is missing or says no; the same question has the same answer. */
  read(args: readonly string[]): Promise<string | undefined>;
  /** `undefined` when there is no git, no repository, or when its root is another folder. */
  folders(): Promise<GitFolders | undefined>;
}

export interface GitSurroundings {
  readonly exec: Exec;
  readonly env: Env;
  readonly temp: string;
}

/** Variables that would point git at another repository. */
const MISLEADING = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR', 'GIT_OBJECT_DIRECTORY'];

/** Git as we may use it in somebody's checkout: no lock, no index refresh, no file system monitor, any owner. */
export async function openGit(root: string, surroundings: GitSurroundings): Promise<Git> {
  const { exec, env, temp } = surroundings;
  await mkdir(temp, { recursive: true });
  const global = join(temp, 'gitconfig');
  // Others may be reading it.
  const own = `${global}-${randomUUID()}`;
  await writeFile(own, '[safe]\n\tdirectory = *\n');
  await rename(own, global);
  const inherited = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !MISLEADING.includes(entry[0]),
  );
  const gitEnv = {
    ...Object.fromEntries(inherited),
    GIT_CONFIG_GLOBAL: global,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  };
  // To start a process takes longer than what git does in it, and several parts of a run ask the same.
  const read = onceEach(async (args: readonly string[]): Promise<string | undefined> => {
    const all = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-C', root, ...args];
    const result = await exec({ command: 'git', args: all, env: gitEnv });
    return result.exitCode === 0 ? result.stdout : undefined;
  }, JSON.stringify);
  return { read, folders: () => findFolders(root, read) };
}

async function findFolders(root: string, read: Git['read']): Promise<GitFolders | undefined> {
  const answer = await read(['rev-parse', '--show-toplevel', '--git-dir', '--git-common-dir', '--show-object-format']);
  const [top, gitDir, commonDir, objectFormat] = answer?.split('\n') ?? [];
  if (top === undefined || gitDir === undefined || commonDir === undefined) return undefined;
  if ((await realpath(top)) !== (await realpath(root))) return undefined;
  return {
    gitDir: resolve(root, gitDir),
    commonDir: resolve(root, commonDir),
    objectFormat: objectFormat === undefined || objectFormat === '' ? 'sha1' : objectFormat,
  };
}
