import { parentOf } from '#base/files/paths.ts';
import { finest, type Period } from './period.ts';

/** Which parts of a source a build depends on. Paths are relative to the root, with `/`; the root itself is empty. */
export interface InputSet {
  /** Everything counts: what was read could not be observed. */
  readonly whole: boolean;
  /** Files and links that were read: their content, mode or target counts. */
  readonly files: readonly string[];
  /** Folders that were listed: the names, kinds and modes of what is in them count. */
  readonly folders: readonly string[];
  /** Names that project files look for: which paths end in them counts. One with a slash before it is a whole path. */
  readonly names: readonly string[];
  /** All paths may count: something looks for files in a way that leaves no trace (names.ts). */
  readonly everyName: boolean;
  /** The same of the folders above what was used alone, as Node and tests search them. */
  readonly everyNameAbove: boolean;
  /** Git's history was looked at: commit, refs and dirty state count. */
  readonly history: boolean;
  /** How much of the clock counts: a project file writes it, as the year into a copyright. */
  readonly period: Period;
  /** Variables of the job whose values count (variables.ts). */
  readonly variables: readonly string[];
}

export const NO_INPUTS: InputSet = {
  whole: false,
  files: [],
  folders: [],
  names: [],
  everyName: false,
  everyNameAbove: false,
  history: false,
  period: 'none',
  variables: [],
};

/** What counts for either: a build on the intermediate files of an earlier one depends on all that one depended on. */
export function unionOf(left: InputSet, right: InputSet): InputSet {
  return {
    whole: left.whole || right.whole,
    files: sortedSet([...left.files, ...right.files]),
    folders: sortedSet([...left.folders, ...right.folders]),
    names: sortedSet([...left.names, ...right.names]),
    everyName: left.everyName || right.everyName,
    everyNameAbove: left.everyNameAbove || right.everyNameAbove,
    history: left.history || right.history,
    period: finest(left.period, right.period),
    variables: sortedSet([...left.variables, ...right.variables]),
  };
}

/**
 * Every folder above what a shape names that was not listed itself: who searches upwards looks for names in it, which
 * leaves no trace.
 */
export function foldersAbove(shape: InputSet): ReadonlySet<string> {
  const all = new Set(['']);
  for (const path of [...shape.files, ...shape.folders]) {
    for (let folder = parentOf(path); !all.has(folder); folder = parentOf(folder)) all.add(folder);
  }
  for (const folder of shape.folders) all.delete(folder);
  return all;
}

export function sortedSet(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
