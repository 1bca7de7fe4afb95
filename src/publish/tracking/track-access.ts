import { lutimesSync, type Stats } from 'node:fs';
import { holdFolder } from '#base/files/held-folder.ts';
import { parentOf } from '#base/files/paths.ts';
import { directoryEntries, statsAt, unlessRefused, visit, type WalkPlace, walk } from '#base/files/walk.ts';
import { groupBy } from '#base/objects.ts';
import { NEVER_READ } from '#publish/source/copy.ts';
import type { SourceEntry } from '#publish/source/list.ts';

/** The parts of a source that were used since tracking began. Paths are relative to it. */
export interface AccessedFiles {
  readonly files: readonly string[];
  /** Folders that were listed, or whose entries changed other than by new folders. */
  readonly folders: readonly string[];
  readonly history: boolean;
}

/** Observes the uses of a source. */
export interface AccessTracker {
  /** Returns what was used since the start, or since the last call. */
  used(): Promise<AccessedFiles>;
}

interface Watched {
  readonly path: string;
  readonly kind: SourceEntry['kind'] | 'git';
  /** Change time at the last check, in milliseconds. Every change to an entry updates it. */
  changed: number;
}

/**
 * Sets the access times of a copy of a source to a distant past. The kernel updates them when any process reads a file,
 * follows a link or lists a folder. Renaming, linking and rewriting update the change time, which no process can set.
 * Reading the times updates nothing. A build may replace anything with a link, so no link is followed: setting a time
 * through one would change a file of the runner.
 */
export async function trackAccess(root: string, entries: readonly SourceEntry[]): Promise<AccessTracker> {
  const all = new Map<string, Watched>([['', { path: '', kind: 'folder', changed: 0 }]]);
  for (const { path, kind } of entries) all.set(path, { path, kind, changed: 0 });
  for (const path of await listGit(root)) all.set(path, { path, kind: 'git', changed: 0 });
  const children = groupBy(all.keys(), parentOf);
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

/** Resets an entry. One that is missing, or whose time cannot be set, counts as used from now on. */
function arm(each: Watched, place: WalkPlace): void {
  each.changed = Number.NaN;
  const stats = statsAt(place);
  if (place.folder === undefined || stats === undefined) return;
  if (!wasRead(stats)) {
    each.changed = stats.ctimeMs;
    return;
  }
  try {
    lutimesSync(place.folder.at(place.name), NEVER_READ, stats.mtimeMs / 1000);
    each.changed = statsAt(place)?.ctimeMs ?? Number.NaN;
  } catch {}
}

function wasTouched({ changed }: Watched, stats: Stats | undefined): boolean {
  return stats === undefined || wasRead(stats) || stats.ctimeMs !== changed;
}

function wasRead({ atimeMs }: Stats): boolean {
  return atimeMs !== NEVER_READ * 1000;
}

/**
 * Whether the only change to a folder is that other folders were created in it, as a build creates `artifacts`. Creating
 * one reveals nothing about its neighbours. A listing would show in the access time. Resetting that time updates only the
 * change time, but a new name sets change and modification time to the same value.
 */
function gainedFolders(
  { path, kind }: Watched,
  {
    root,
    stats,
    children,
  }: { readonly root: string; readonly stats: Stats | undefined; readonly children: readonly string[] },
): boolean {
  if (kind !== 'folder' || stats === undefined || wasRead(stats) || stats.mtimeMs !== stats.ctimeMs) return false;
  using folder = unlessRefused(() => holdFolder(root, path));
  if (folder === undefined) return false;
  const now = new Map(directoryEntries(folder).map((each) => [each.path, each.kind]));
  const before = new Set(children);
  const isAsBefore = children.every((child) => child === path || now.has(child));
  return isAsBefore && [...now].every(([name, is]) => is === 'folder' || before.has(name));
}

/** Lists everything in `.git` except borrowed objects; empty for a source without `.git`. */
async function listGit(root: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const { path } of walk(root, { below: '.git' })) paths.push(path);
  return paths.length === 0 ? [] : ['.git', ...paths];
}
