import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import { posix } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { errorCodeOf, type HeldFolder, holdFolder, PathRefused } from './held-folder.ts';
import { parentOf } from './paths.ts';

/** How long entries are processed without a break, in milliseconds: breaks let the run react to a cancel. */
const STRETCH = 50;

/**
 * In UTF-16 units: the longest path on Linux (PATH_MAX). A process that descends step by step can create a much
 * deeper tree, and each open folder takes a descriptor.
 */
export const LONGEST_PATH = 4096;

/** An entry of a folder. */
export interface Met {
  /** Relative to the root. */
  readonly path: string;
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** The folder that contains it; open until the next entry is requested. */
  readonly folder: HeldFolder;
}

/**
 * Yields every entry below a folder, a folder before its content. Links are included but not followed. Folders with a
 * path longer than {@link LONGEST_PATH} are not entered.
 * @param below relative to the root; nothing is yielded if it is missing, a link or not a folder.
 * @param enter whether the content of a folder is wanted too. Absent: always.
 */
export async function* walk(
  root: string,
  { below = '', enter = () => true }: { readonly below?: string; readonly enter?: (met: Met) => boolean } = {},
): AsyncGenerator<Met> {
  const start = unlessRefused(() => holdFolder(root, below));
  if (start === undefined) return;
  const rest = pacer();
  // Each folder stays open while its content is walked.
  const open: { readonly folder: HeldFolder; readonly entries: Iterator<Met> }[] = [opened(start)];
  try {
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const pause = rest();
      if (pause !== undefined) await pause;
      const next = top.entries.next();
      if (next.done === true) {
        open.pop()?.folder[Symbol.dispose]();
        continue;
      }
      const met = next.value;
      yield met;
      if (met.kind !== 'folder' || met.path.length > LONGEST_PATH || !enter(met)) continue;
      const entered = unlessRefused(() => met.folder.enter(met.name));
      if (entered !== undefined) open.push(opened(entered));
    }
  } finally {
    for (const { folder } of open) folder[Symbol.dispose]();
  }
}

function opened(folder: HeldFolder): { readonly folder: HeldFolder; readonly entries: Iterator<Met> } {
  return { folder, entries: directoryEntries(folder).values() };
}

/** Returns the entries of an open folder; none if it cannot be listed. */
export function directoryEntries(folder: HeldFolder): readonly Met[] {
  return (unlessRefused(() => readdirSync(folder.self, { withFileTypes: true })) ?? []).map((entry) => ({
    path: folder.path === '' ? entry.name : `${folder.path}/${entry.name}`,
    name: entry.name,
    kind: kindOf(entry),
    folder,
  }));
}

function kindOf(entry: Dirent): Met['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

/**
 * Processes paths below a root, those of one folder together.
 * @param deal gets the folder of a path and its name in it; no folder if that is missing, or behind a link.
 */
export async function visit(
  root: string,
  { paths, deal }: { readonly paths: Iterable<string>; readonly deal: (path: string, place: WalkPlace) => void },
): Promise<void> {
  const rest = pacer();
  for (const [parent, inside] of byParent(paths)) {
    using folder = unlessRefused(() => holdFolder(root, parent));
    for (const path of inside) {
      deal(path, { folder, name: posix.basename(path) });
      const pause = rest();
      if (pause !== undefined) await pause;
    }
  }
}

export interface WalkPlace {
  readonly folder: HeldFolder | undefined;
  readonly name: string;
}

/**
 * Returns the stats of the entry itself, which may be a link; `undefined` if it does not exist or cannot be accessed.
 */
export function statsAt({ folder, name }: WalkPlace): Stats | undefined {
  try {
    return folder && lstatSync(folder.at(name));
  } catch {
    return undefined;
  }
}

function byParent(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const parent = parentOf(path);
    const group = groups.get(parent);
    if (group === undefined) groups.set(parent, [path]);
    else group.push(path);
  }
  return groups;
}

/**
 * Lets other work run, if enough time has passed since the last break. Awaiting `undefined` for each of many entries would
 * take longer than most work.
 */
export function pacer(): () => Promise<void> | undefined {
  let until = performance.now() + STRETCH;
  return () => {
    if (performance.now() < until) return undefined;
    return turn().then(() => {
      until = performance.now() + STRETCH;
    });
  };
}

/** Returns `undefined` for what is missing, behind a link, or not readable. */
export function unlessRefused<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof PathRefused || ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(errorCodeOf(error)))
      return undefined;
    throw error;
  }
}
