import * as v from 'valibot';
import { parentOf } from '#base/files/paths.ts';
import { flag, type Stored, texts } from '#base/stored.ts';
import { finest, PERIODS, type Period } from './period.ts';

/** The parts of a source that a build depends on. Paths are relative to the root, with `/`; the root itself is empty. */
export interface InputSet {
  /** Everything is an input, because reads could not be observed. */
  readonly whole: boolean;
  /** Files and links that were read: their content, mode or target is an input. */
  readonly files: readonly string[];
  /** Folders that were listed: the names, kinds and modes of their entries are inputs. */
  readonly folders: readonly string[];
  /**
   * Names that project files look for: the set of paths that end in them is an input. A name with a slash at the start is a
   * whole path.
   */
  readonly names: readonly string[];
  /** All paths may be inputs, because something looks for files in a way that leaves no trace (names.ts). */
  readonly everyName: boolean;
  /** The same, but only for folders above used files. Node and tests search these. */
  readonly everyNameAbove: boolean;
  /** Git's history was read: commit, refs and uncommitted changes are inputs. */
  readonly history: boolean;
  /** The part of the date that is an input, for example the year that a project file writes into a copyright. */
  readonly period: Period;
  /** Variables of the job whose values are inputs (variables.ts). */
  readonly variables: readonly string[];
}

/** The schema of a stored set. */
export const storedInputSet: Stored<InputSet> = v.object({
  whole: flag,
  files: texts,
  folders: texts,
  names: texts,
  everyName: flag,
  everyNameAbove: flag,
  history: flag,
  period: v.picklist(PERIODS),
  variables: texts,
});

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

/** Returns the union of two sets. A build on the intermediate files of an earlier one depends on all inputs of that build. */
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
 * Returns every folder above the paths of a shape that was not listed itself. A program that searches upwards looks for
 * names in it, which leaves no trace.
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
