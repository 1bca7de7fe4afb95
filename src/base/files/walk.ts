import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import { posix } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { errorCodeOf, type HeldFolder, holdFolder, PathRefused } from './held-folder.ts';
import { parentOf } from './paths.ts';

/** For how long entries are dealt with at a stretch, in milliseconds: a cancel must be heard in between. */
const STRETCH = 50;

/**
 * In UTF-16 units: the longest path that Linux takes (PATH_MAX). A process that goes down step by step can make a tree that
 * is deeper by any number of folders, and each that is open takes a descriptor.
 */
export const LONGEST_PATH = 4096;

/** An entry of a folder. */
export interface Met {
  /** Relative to the root. */
  readonly path: string;
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** The folder that it lies in; open until the next entry is asked for. */
  readonly folder: HeldFolder;
}

/**
 * Every entry below a folder, a folder before what it holds. Links are met and not followed; no folder is entered whose path
 * is longer than {@link LONGEST_PATH}.
 * @param below relative to the root; where it is missing, a link or not a folder, there is nothing.
 * @param enter whether what a folder holds is wanted too. Absent: always.
 */
export async function* walk(
  root: string,
  { below = '', enter = () => true }: { readonly below?: string; readonly enter?: (met: Met) => boolean } = {},
): AsyncGenerator<Met> {
  const start = unlessRefused(() => holdFolder(root, below));
  if (start === undefined) return;
  const rest = pacer();
  // Each folder stays open while what is below it is walked.
  const open: { readonly folder: HeldFolder; readonly entries: Iterator<Met> }[] = [opened(start)];
  try {
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      await rest();
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

/** The entries of a folder that is open; none where it cannot be listed. */
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
 * Deals with paths below a root, those of one folder together.
 * @param deal gets the folder of a path and its name in it; no folder where that is missing, or lies behind a link.
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
      await rest();
    }
  }
}

export interface WalkPlace {
  readonly folder: HeldFolder | undefined;
  readonly name: string;
}

/** Of the entry itself, which may be a link; `undefined` where there is none, or none that may be looked at. */
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

/** Lets other work happen, where a stretch has passed since the last time. */
export function pacer(): () => Promise<void> | undefined {
  let until = performance.now() + STRETCH;
  return () => {
    if (performance.now() < until) return undefined;
    return turn().then(() => {
      until = performance.now() + STRETCH;
    });
  };
}

/** `undefined` for what is missing, behind a link, or may not be read. */
export function unlessRefused<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof PathRefused || ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(errorCodeOf(error)))
      return undefined;
    throw error;
  }
}
