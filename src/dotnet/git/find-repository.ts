import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Env } from '#base/effects.ts';
import { isWithin } from '#base/files/paths.ts';
import { readPlainFile } from '#base/files/read-small-file.ts';
import { workspaceOf } from '#base/search-path.ts';
import { type GitConfig, settingOf } from './git-config.ts';

/** A repository that git may be used in. All paths are absolute and without links. */
export interface FoundRepository {
  readonly kind: 'found';
  /** Top folder of the work tree. */
  readonly top: string;
  readonly gitDir: string;
  /** Differs from `gitDir` in a worktree. */
  readonly commonDir: string;
}

type RepositoryAnswer = FoundRepository | { readonly kind: 'none' } | Refused;

interface Refused {
  readonly kind: 'refused';
  /** A sentence without the full stop. */
  readonly because: string;
}

interface RepositorySearch {
  readonly env: Env;
  readonly readConfig: (text: string) => Promise<GitConfig | undefined>;
}

/** Size limits in bytes: of a file with one path, and of a configuration. */
const POINTER_MAX = 16 * 1024;
const CONFIG_MAX = 1024 * 1024;

/**
 * Finds the repository of a folder without calling git. Git treats any folder with `HEAD`, `objects` and `refs` as a
 * repository, and these can be part of a commit. A `.git` cannot. It is a folder, or a file that refers to a git folder
 * that refers back (a worktree, a submodule). In a job both must be in the workspace. At a terminal both must belong to
 * the user or to root. Root may also use a checkout of the user who called `sudo`, and of the owner of the start
 * folder, as in a CI container with a mounted checkout.
 */
export async function findRepository(start: string, search: RepositorySearch): Promise<RepositoryAnswer> {
  const bound = workspaceOf(search.env);
  const begin = await realpath(start).catch(() => undefined);
  if (begin === undefined || (bound !== undefined && !isWithin(begin, bound))) return NONE;
  for (let folder = begin; ; folder = dirname(folder)) {
    try {
      const answer = await lookAt(folder, search);
      if (answer.kind === 'found') return await admit(answer, { begin, bound, env: search.env });
      if (answer.kind === 'refused') return answer;
    } catch (error) {
      return refused(join(folder, '.git'), error instanceof Error ? error.message : String(error));
    }
    if (folder === bound || folder === dirname(folder)) return NONE;
  }
}

const NONE = { kind: 'none' } as const;

function refused(path: string, because: string): Refused {
  return { kind: 'refused', because: `${path} is not used as a repository: ${because}` };
}

async function lookAt(top: string, search: RepositorySearch): Promise<RepositoryAnswer> {
  const path = join(top, '.git');
  const stats = await lstat(path).catch(() => undefined);
  if (stats === undefined) return NONE;
  if (stats.isDirectory()) {
    // Git does not treat it as a repository either.
    if ((await readPlainFile(join(path, 'HEAD'), POINTER_MAX)) === undefined) return NONE;
    if ((await readPlainFile(join(path, 'commondir'), POINTER_MAX)) === undefined)
      return { kind: 'found', top, gitDir: path, commonDir: path };
    return refused(path, 'it refers to another folder as its repository');
  }
  if (!stats.isFile()) return refused(path, 'it is neither a folder nor a file');
  const target = pathIn(await readPlainFile(path, POINTER_MAX), 'gitdir: ');
  if (target === undefined) return refused(path, 'it contains no path of a git folder');
  const gitDir = await realpath(resolve(top, target));
  return (await readPlainFile(join(gitDir, 'commondir'), POINTER_MAX)) === undefined
    ? await asSubmodule(top, { gitDir, readConfig: search.readConfig })
    : await asWorktree(top, gitDir);
}

/** gitrepository-layout: `gitdir` and `commondir` in `worktrees/<name>` of the repository. */
async function asWorktree(top: string, gitDir: string): Promise<RepositoryAnswer> {
  const path = join(top, '.git');
  const back = pathIn(await readPlainFile(join(gitDir, 'gitdir'), POINTER_MAX));
  const common = pathIn(await readPlainFile(join(gitDir, 'commondir'), POINTER_MAX));
  if (back === undefined || common === undefined) return refused(path, `${gitDir} does not point back to it`);
  const file = resolve(gitDir, back);
  const pointsBack = basename(file) === '.git' && (await realpath(dirname(file))) === top;
  if (!pointsBack) return refused(path, `${gitDir} belongs to ${file}`);
  const commonDir = await realpath(resolve(gitDir, common));
  const isOfRepository = dirname(gitDir) === join(commonDir, 'worktrees');
  if (!isOfRepository) return refused(path, `${gitDir} is not a worktree of ${commonDir}`);
  return { kind: 'found', top, gitDir, commonDir };
}

/** The git folder of a submodule names its work tree. With sparse checkouts, a separate file does. */
async function asSubmodule(
  top: string,
  { gitDir, readConfig }: Pick<RepositorySearch, 'readConfig'> & { readonly gitDir: string },
): Promise<RepositoryAnswer> {
  for (const name of ['config', 'config.worktree']) {
    const text = await readPlainFile(join(gitDir, name), CONFIG_MAX);
    const config = text === undefined ? undefined : await readConfig(text.toString('utf8'));
    const worktree = config === undefined ? undefined : settingOf(config, 'core.worktree');
    if (worktree !== undefined && (await realpath(resolve(gitDir, worktree))) === top) {
      return { kind: 'found', top, gitDir, commonDir: gitDir };
    }
  }
  return refused(join(top, '.git'), `${gitDir} does not point back to it`);
}

/** Checks that the repository is in the workspace, or belongs to a trusted user. */
async function admit(
  repository: FoundRepository,
  search: { readonly begin: string; readonly bound: string | undefined; readonly env: Env },
): Promise<RepositoryAnswer> {
  const { top, gitDir, commonDir } = repository;
  const path = join(top, '.git');
  const { bound } = search;
  if (bound !== undefined) {
    const outside = [gitDir, commonDir].find((folder) => !isWithin(folder, bound));
    return outside === undefined ? repository : refused(path, `${outside} is outside of the workspace ${bound}`);
  }
  const trusted = await trustedOwners(search);
  if (trusted === undefined) return repository;
  for (const each of [top, path, gitDir, commonDir]) {
    const { uid } = await lstat(each);
    if (!trusted.has(uid)) return refused(path, `${each} belongs to another user (${uid})`);
  }
  return repository;
}

/** Returns the ids of the trusted users, or `undefined` if the system has none. */
async function trustedOwners({
  begin,
  env,
}: {
  readonly begin: string;
  readonly env: Env;
}): Promise<ReadonlySet<number> | undefined> {
  const self = process.geteuid?.();
  if (self === undefined) return undefined;
  if (self !== 0) return new Set([self, 0]);
  const caller = /^\d+$/.test(env['SUDO_UID'] ?? '') ? [Number(env['SUDO_UID'])] : [];
  return new Set([0, ...caller, (await lstat(begin)).uid]);
}

/** Returns the one path in a file. */
function pathIn(bytes: Buffer | undefined, before = ''): string | undefined {
  const text = bytes?.toString('utf8') ?? '';
  const line = text.split('\n')[0]?.replace(/\r$/, '') ?? '';
  return line.startsWith(before) && line.length > before.length ? line.slice(before.length) : undefined;
}
