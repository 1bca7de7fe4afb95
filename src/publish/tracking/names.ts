import { posix } from 'node:path';
import { parentOf } from '#base/files/paths.ts';
import { groupBy } from '#base/objects.ts';
import type { SourceEntry } from '#publish/source/list.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import { foldersAbove, type InputSet } from './input-set.ts';
import { isCompanion, isKnown, isSilent, stemsOf } from './known-names.ts';
import { mentionedIn } from './mentions.ts';

/** An entry that is, or once was, in a source. */
export type Named = Pick<SourceEntry, 'path' | 'kind'>;

/** Names that are inputs because they exist, although they were neither used nor listed. */
interface CountingNames {
  readonly counts: (path: string) => boolean;
  /** Names without folders that are not in any text that the build read. */
  readonly unmentioned: readonly string[];
}

/**
 * Returns the paths of a source that a build may look for without a trace. In a folder above used files these are names
 * that tools look for, names that belong to a file that was used there, and names in texts that the build read. If programs
 * may look for anything, every name is one of them, except names that a program looks for only if a text mentions them.
 * @param entries all entries that exist or existed. Those in folders above used files are enough, unless {@link
 * everyEntry}.
 * @param empty files whose use cannot be observed.
 * @param unmentioned names that are known to be in no text.
 */
export async function namesThatCount(
  shape: InputSet,
  {
    snapshot,
    entries,
    empty,
    unmentioned = new Set(),
  }: {
    readonly snapshot: Snapshot;
    readonly entries: readonly Named[];
    readonly empty: readonly Named[];
    readonly unmentioned?: ReadonlySet<string>;
  },
): Promise<CountingNames> {
  const judge = judgeOf(shape, entries);
  const counting = new Set<string>();
  const doubtful: Named[] = [];
  for (const entry of entries) {
    const verdict = judge(entry);
    if (verdict === 'counts') counting.add(entry.path);
    if (verdict === 'if mentioned') doubtful.push(entry);
  }
  for (const entry of empty) {
    if (isSilent(posix.basename(entry.path))) doubtful.push(entry);
    else counting.add(entry.path);
  }
  const names = [...new Set(doubtful.map(({ path }) => posix.basename(path)))].sort();
  const asked = names.filter((name) => !unmentioned.has(name));
  const mentioned = await mentionedIn(shape.files, { names: asked, snapshot });
  for (const { path } of doubtful) if (mentioned.has(posix.basename(path))) counting.add(path);
  return { counts: (path) => counting.has(path), unmentioned: names.filter((name) => !mentioned.has(name)) };
}

/** Whether the content of a folder decides if the folder is an input. */
export function everyEntry({ everyName, everyNameAbove }: InputSet): boolean {
  return everyName || everyNameAbove;
}

type Verdict = 'counts' | 'if mentioned' | 'never';

function judgeOf(shape: InputSet, entries: readonly Named[]): (entry: Named) => Verdict {
  const above = foldersAbove(shape);
  const files = new Set(shape.files);
  const folders = new Set([...shape.folders, ...above]);
  const stems = stemsByFolder(shape.files);
  const loud = everyEntry(shape) ? loudFolders(entries) : new Set();
  const mayBeAnything = ({ path, kind }: Named): Verdict =>
    (kind === 'folder' ? !loud.has(path) : isSilent(posix.basename(path))) ? 'if mentioned' : 'counts';
  return (entry) => {
    const { path } = entry;
    const parent = parentOf(path);
    if (shape.everyName) return mayBeAnything(entry);
    // A used file is an input by its content, and a folder above it through the file.
    if (!above.has(parent) || files.has(path) || folders.has(path)) return 'never';
    if (shape.everyNameAbove) return mayBeAnything(entry);
    const own = stems.get(parent);
    const isTold = isKnown(posix.basename(path)) || (own !== undefined && isCompanion(entry, own));
    return isTold ? 'counts' : 'if mentioned';
  };
}

function stemsByFolder(files: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = groupBy(files, parentOf);
  return new Map([...names].map(([folder, paths]) => [folder, stemsOf(paths.map((path) => posix.basename(path)))]));
}

/** Returns folders that contain something that a program may look for. */
function loudFolders(entries: readonly Named[]): ReadonlySet<string> {
  const loud = new Set<string>();
  for (const { path, kind } of entries) {
    if (kind === 'folder' || isSilent(posix.basename(path))) continue;
    for (let folder = parentOf(path); folder !== '' && !loud.has(folder); folder = parentOf(folder)) loud.add(folder);
  }
  return loud;
}
