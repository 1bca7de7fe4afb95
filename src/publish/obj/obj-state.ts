import { join } from 'node:path';
import * as v from 'valibot';
import { readSmallFile } from '#base/files/read-small-file.ts';
import { recordOf } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { asStored, count, countByName, flag, type Stored, text, textByName, texts } from '#base/stored.ts';
import { DAY } from '#base/time.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import { shortHash } from '#publish/source/snapshot.ts';
import type { BuildInputs } from '#publish/tracking/build-inputs.ts';
import type { Fingerprints } from '#publish/tracking/fingerprints.ts';
import { type InputSet, storedInputSet } from '#publish/tracking/input-set.ts';
import { periodAt, type Time } from '#publish/tracking/period.ts';
import type { JobVariables } from '#publish/tracking/variables.ts';

/** Raise it when a reader of the older format could misread the newer one. */
export const BUILD_STATE_SCHEMA = 3;

/** What MSBuild's intermediate files were made of, and the inputs of all builds that made them. It is stored next to them. */
export interface BuildState extends BuildInputs {
  readonly schema: typeof BUILD_STATE_SCHEMA;
  /** Fingerprints of everything in the source at that time, by path. */
  readonly source: Fingerprints;
  /** Fingerprints of the variables of the job that a file names, by name. */
  readonly variables: Fingerprints;
  readonly restore: {
    readonly shape: InputSet;
    readonly values: Fingerprints;
    /** When all packages were last resolved, in milliseconds since 1970. */
    readonly at: number;
    /** MSBuild's answers, if it was asked. */
    readonly answers?: Properties;
    /** The first package whose version only a feed determines, as `Id range`. */
    readonly floating?: string;
  };
  /** When the last build that used them began, in milliseconds since 1970. */
  readonly at: number;
  /** The path of the project for each `obj` folder. */
  readonly folders: Readonly<Record<string, string>>;
  /** When each intermediate file was written, in milliseconds since 1970. Not every archive preserves times. */
  readonly times: Readonly<Record<string, number>>;
}

const storedState: Stored<BuildState> = v.object({
  schema: v.literal(BUILD_STATE_SCHEMA),
  shape: storedInputSet,
  clock: v.exactOptional(
    v.object({ file: text, what: text, line: v.exactOptional(count), instead: v.exactOptional(text) }),
  ),
  reachesOut: flag,
  skipsPrograms: flag,
  named: texts,
  history: v.exactOptional(text),
  programs: v.exactOptional(text),
  source: textByName,
  variables: textByName,
  restore: v.object({
    shape: storedInputSet,
    values: textByName,
    at: count,
    answers: v.exactOptional(textByName),
    floating: v.exactOptional(text),
  }),
  at: count,
  folders: textByName,
  times: countByName,
});

/** Intermediate files of an earlier build, in a folder of the action. */
export interface ObjState {
  readonly folder: string;
  readonly state: BuildState;
}

/**
 * Returns a package that must be resolved again. NuGet does not ask the feed while its own results exist and no project
 * changed, so these must be dropped.
 */
export function outdatedPackage({ restore }: BuildState, now: number): string | undefined {
  return now - restore.at > DAY ? restore.floating : undefined;
}

/**
 * Returns a variable of the job that a file names and whose value changed. MSBuild does not notice that what it set is
 * outdated.
 */
export function anotherVariable({ variables }: BuildState, now: JobVariables): string | undefined {
  const current = namedValues(Object.keys(variables), now);
  return Object.keys(variables).find((name) => variables[name] !== current[name]);
}

/** Returns fingerprints by name. */
export function namedValues(names: readonly string[], variables: JobVariables): Fingerprints {
  return Object.fromEntries(names.map((name) => [name, shortHash(variables[name] ?? '')]));
}

/**
 * Returns the period of the date that the files depend on, if the date changed. MSBuild does not notice that a property
 * changed.
 */
export function outdatedPeriod({ shape, at }: BuildState, now: Time): string | undefined {
  const { period } = shape;
  return periodAt(period, { ...now, now: at }) === periodAt(period, now) ? undefined : period;
}

const STATE = 'state.json';
/** The subfolder with the intermediate files, by their paths in the source. */
export const FILES = 'files';

export function stateFile(folder: string): string {
  return join(folder, STATE);
}

/** In bytes. The state of a repository with 100,000 files has about 20 MB. */
const LARGEST = 128 * 1024 * 1024;

/** Reads the state; `undefined` if it is missing, invalid or has another schema. */
export async function readObjState(folder: string): Promise<ObjState | undefined> {
  try {
    const text = (await readSmallFile(stateFile(folder), LARGEST)).toString('utf8');
    const read = asStored(storedState, parseJson(text, { length: LARGEST }));
    if (read === undefined) return undefined;
    const state = {
      ...read,
      source: recordOf(Object.entries(read.source)),
      times: recordOf(Object.entries(read.times)),
    };
    const isWithin = Object.keys(state.folders).every(
      (path) => !path.startsWith('/') && !path.split('/').includes('..'),
    );
    return isWithin ? { folder, state } : undefined;
  } catch {
    return undefined;
  }
}
