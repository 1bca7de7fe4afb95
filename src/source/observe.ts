import { lstat, lutimes, readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import type { SourceEntry } from './list.ts';

/** What of a source was used since it was watched; all paths relative to it. */
export interface Used {
  readonly files: readonly string[];
  /** Listed, or changed in their names. */
  readonly folders: readonly string[];
  readonly history: boolean;
}

/** A source under observation. */
export interface Watch {
  /** What was used since the beginning, or since the last call. */
  used(): Promise<Used>;
}

/** In seconds since 1970: older than any modification, so that `relatime` moves it at the first read. */
const DISTANT_PAST = 1;
const AT_ONCE = 32;

interface Watched {
  readonly path: string;
  readonly kind: SourceEntry['kind'] | 'git';
  /** Of the last look, in milliseconds: whatever happens to an entry moves it. */
  changed: number;
}

/**
 * Sets the access times of a copy of a source to a distant past. The kernel moves them when any process reads a file,
 * follows a link or lists a folder; renaming, linking and rewriting move the change time, which nobody can set. Reading
 * times moves nothing.
 */
export async function watchSource(root: string, entries: readonly SourceEntry[]): Promise<Watch> {
  const git = (await listGit(root)).map((path) => ({ path, kind: 'git' as const, changed: 0 }));
  const own = [{ path: '', kind: 'folder' as const }, ...entries].map(({ path, kind }) => ({ path, kind, changed: 0 }));
  const all: readonly Watched[] = [...own, ...git];
  await pMap(all, (each) => arm(root, each), { concurrency: AT_ONCE });
  return {
    used: async () => {
      const verdicts = await pMap(all, (each) => wasUsed(root, each), { concurrency: AT_ONCE });
      const used = all.filter((_, at) => verdicts[at]);
      await pMap(used, (each) => arm(root, each), { concurrency: AT_ONCE });
      return {
        files: used.filter(({ kind }) => kind === 'file' || kind === 'link').map(({ path }) => path),
        folders: used.filter(({ kind }) => kind === 'folder').map(({ path }) => path),
        history: used.some(({ kind }) => kind === 'git'),
      };
    },
  };
}

/** What is gone, or whose time cannot be set, counts as used from now on. */
async function arm(root: string, each: Watched): Promise<void> {
  const path = join(root, each.path);
  try {
    const { mtimeMs } = await lstat(path);
    await (each.kind === 'link' ? lutimes : utimes)(path, DISTANT_PAST, mtimeMs / 1000);
    each.changed = (await lstat(path)).ctimeMs;
  } catch {
    each.changed = Number.NaN;
  }
}

async function wasUsed(root: string, each: Watched): Promise<boolean> {
  const stats = await lstat(join(root, each.path)).catch(() => undefined);
  return stats === undefined || stats.atimeMs !== DISTANT_PAST * 1000 || stats.ctimeMs !== each.changed;
}

/** All of `.git` but nothing that is only borrowed; a source without it has none. */
async function listGit(root: string): Promise<readonly string[]> {
  const names = await readdir(join(root, '.git'), { recursive: true }).catch(() => []);
  return names.length === 0 ? [] : ['.git', ...names.map((name) => join('.git', name))];
}
