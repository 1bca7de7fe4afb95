import { parentOf } from '#base/parent-of.ts';

/** Which parts of a source a build depends on. Paths are relative to the root, with `/`; the root itself is empty. */
export interface Shape {
  /** Everything counts: what was read could not be observed. */
  readonly whole: boolean;
  /** Files and links that were read: their content, mode or target counts. */
  readonly files: readonly string[];
  /** Folders that were listed or searched upwards: the names, kinds and modes of what is in them count. */
  readonly folders: readonly string[];
  /** File names that project files look for: which paths end in them counts. */
  readonly names: readonly string[];
  /** All paths count: something looks for files in a way that leaves no trace. */
  readonly everyName: boolean;
  /** Git's history was looked at: commit, refs and dirty state count. */
  readonly history: boolean;
  /** The year counts: a project file writes it, as into a copyright. */
  readonly year: boolean;
  /** Variables of the job whose values count (variables.ts). */
  readonly variables: readonly string[];
}

export const NOTHING: Shape = {
  whole: false,
  files: [],
  folders: [],
  names: [],
  everyName: false,
  history: false,
  year: false,
  variables: [],
};

/** What counts for either: a build on the intermediate files of an earlier one depends on all that one depended on. */
export function unionOf(left: Shape, right: Shape): Shape {
  return {
    whole: left.whole || right.whole,
    files: sortedSet([...left.files, ...right.files]),
    folders: sortedSet([...left.folders, ...right.folders]),
    names: sortedSet([...left.names, ...right.names]),
    everyName: left.everyName || right.everyName,
    history: left.history || right.history,
    year: left.year || right.year,
    variables: sortedSet([...left.variables, ...right.variables]),
  };
}

/** With every folder above what it names: a file that appears in one of them is found by a search upwards. */
export function withAncestors(shape: Shape): Shape {
  const folders = new Set(['', ...shape.folders]);
  for (const path of [...shape.files, ...shape.folders]) {
    for (let folder = parentOf(path); !folders.has(folder); folder = parentOf(folder)) folders.add(folder);
  }
  return { ...shape, folders: sortedSet([...folders]) };
}

export function sortedSet(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
