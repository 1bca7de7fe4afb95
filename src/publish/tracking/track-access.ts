import { lutimesSync, type Stats } from 'node:fs';
import { holdFolder } from '#base/files/held-folder.ts';
import { parentOf } from '#base/files/paths.ts';
import { directoryEntries, statsAt, unlessRefused, visit, type WalkPlace, walk } from '#base/files/walk.ts';
import type { SourceEntry } from '#publish/source/list.ts';

/** What of a source was used since it was watched; all paths relative to it. */
export interface AccessedFiles {
  readonly files: readonly string[];
  /** Listed, or changed in their names otherwise than by new folders. */
  readonly folders: readonly string[];
  readonly history: boolean;
}

/** A source under observation. */
export interface AccessTracker {
  /** What was used since the beginning, or since the last call. */
  used(): Promise<AccessedFiles>;
}

/** In seconds since 1970: older than any modification, so that `relatime` moves it at the first read. */
const DISTANT_PAST = 1;

interface Watched {
  readonly path: string;
  readonly kind: SourceEntry['kind'] | 'git';
  /** Of the last look, in milliseconds: whatever happens to an entry moves it. */
  changed: number;
}

/**
 * Sets the access times of a copy of a source to a distant past. The kernel moves them when any process reads a file,
 * follows a link or lists a folder; renaming, linking and rewriting move the change time, which nobody can set. Reading
 * times moves nothing. A build may put links in the place of anything: none is followed, for a time that is set through
 * one would be that of a file of the runner.
 */
export async function trackAccess(root: string, entries: readonly SourceEntry[]): Promise<AccessTracker> {
  const git = (await listGit(root)).map((path) => ({ path, kind: 'git' as const, changed: 0 }));
  const own = [{ path: '', kind: 'folder' as const }, ...entries].map(({ path, kind }) => ({ path, kind, changed: 0 }));
  const all = new Map<string, Watched>([...own, ...git].map((each) => [each.path, each]));
  const children = Map.groupBy(all.keys(), parentOf);
  await eachOf(all, { root, deal: arm });
  return {
    used: async () => {
      const used: Watched[] = [];
      await eachOf(all, {
        root,
        deal: (each, place) => {
          const stats = statsAt(place);
          if (!wasTouched(each, stats)) return;
          if (!gainedFolders(each, { root, stats, children: children.get(each.path) ?? [] })) used.push(each);
          arm(each, place);
        },
      });
      return {
        files: used.filter(({ kind }) => kind === 'file' || kind === 'link').map(({ path }) => path),
        folders: used.filter(({ kind }) => kind === 'folder').map(({ path }) => path),
        history: used.some(({ kind }) => kind === 'git'),
      };
    },
  };
}

async function eachOf(
  all: ReadonlyMap<string, Watched>,
  { root, deal }: { readonly root: string; readonly deal: (each: Watched, place: WalkPlace) => void },
): Promise<void> {
  await visit(root, {
    paths: all.keys(),
    deal: (path, place) => {
      const each = all.get(path);
      if (each !== undefined) deal(each, place);
    },
  });
}

/** What is gone, or whose time cannot be set, counts as used from now on. */
function arm(each: Watched, place: WalkPlace): void {
  each.changed = Number.NaN;
  const stats = statsAt(place);
  if (place.folder === undefined || stats === undefined) return;
  try {
    lutimesSync(place.folder.at(place.name), DISTANT_PAST, stats.mtimeMs / 1000);
    each.changed = statsAt(place)?.ctimeMs ?? Number.NaN;
  } catch {}
}

function wasTouched({ changed }: Watched, stats: Stats | undefined): boolean {
  return stats === undefined || wasRead(stats) || stats.ctimeMs !== changed;
}

function wasRead({ atimeMs }: Stats): boolean {
  return atimeMs !== DISTANT_PAST * 1000;
}

/**
 * Whether all that happened to a folder is that others were made in it, as a build makes `artifacts`: who makes one learns
 * nothing of its neighbours. A listing would show in the access time; setting that back moves the change time
 * alone, and a new name sets change and modification to the same moment.
 */
function gainedFolders(
  { path, kind }: Watched,
  of: { readonly root: string; readonly stats: Stats | undefined; readonly children: readonly string[] },
): boolean {
  const { root, stats, children } = of;
  if (kind !== 'folder' || stats === undefined || wasRead(stats) || stats.mtimeMs !== stats.ctimeMs) return false;
  using folder = unlessRefused(() => holdFolder(root, path));
  if (folder === undefined) return false;
  const now = new Map(directoryEntries(folder).map((each) => [each.path, each.kind]));
  const before = new Set(children);
  const isAsBefore = children.every((child) => child === path || now.has(child));
  return isAsBefore && [...now].every(([name, is]) => is === 'folder' || before.has(name));
}

/** All of `.git` but nothing that is only borrowed; a source without it has none. */
async function listGit(root: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const { path } of walk(root, { below: '.git' })) paths.push(path);
  return paths.length === 0 ? [] : ['.git', ...paths];
}
