import { join } from 'node:path';
import { readSmallFile } from '#base/files/read-small-file.ts';
import { recordOf } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { DAY } from '#base/time.ts';
import type { Properties } from '#dotnet/project/property-names.ts';
import { shortHash } from '#publish/source/snapshot.ts';
import type { BuildInputs } from '#publish/tracking/build-inputs.ts';
import type { Fingerprints } from '#publish/tracking/fingerprints.ts';
import type { InputSet } from '#publish/tracking/input-set.ts';
import { periodAt, type Time } from '#publish/tracking/period.ts';
import type { JobVariables } from '#publish/tracking/variables.ts';

/** Raised whenever a reader of an older state could misread a newer one. */
export const BUILD_STATE_SCHEMA = 3;

/** What MSBuild's intermediate files were made of, and what all builds that made them depended on; kept beside them. */
export interface BuildState extends BuildInputs {
  readonly schema: typeof BUILD_STATE_SCHEMA;
  /** A fingerprint of everything in the source then, by path. */
  readonly source: Fingerprints;
  /** Fingerprints of the variables of the job that a file named, by name. */
  readonly variables: Fingerprints;
  readonly restore: {
    readonly shape: InputSet;
    readonly values: Fingerprints;
    /** When all packages were resolved last, in milliseconds since 1970. */
    readonly at: number;
    /** What MSBuild answered, where it was asked. */
    readonly answers?: Properties;
    /** The first package whose version only a feed can tell, as `Id range`. */
    readonly floating?: string;
  };
  /** When the last build on them began, in milliseconds since 1970. */
  readonly at: number;
  /** Each `obj` folder with the path of its project. */
  readonly folders: Readonly<Record<string, string>>;
  /** When each intermediate file was written, in milliseconds since 1970: not every archive keeps that. */
  readonly times: Readonly<Record<string, number>>;
}

/** Intermediate files of an earlier build, in a folder of ours. */
export interface ObjState {
  readonly folder: string;
  readonly state: BuildState;
}

/**
 * A package that a feed must be asked for again. NuGet does not ask while its own results lie there, as long as no project
 * changed: they must not.
 */
export function outdatedPackage({ restore }: BuildState, now: number): string | undefined {
  return now - restore.at > DAY ? restore.floating : undefined;
}

/** A variable of the job that a file names and that is another now: MSBuild does not see that what it set is outdated. */
export function anotherVariable({ variables }: BuildState, now: JobVariables): string | undefined {
  const current = namedValues(Object.keys(variables), now);
  return Object.keys(variables).find((name) => variables[name] !== current[name]);
}

/** Fingerprints by name. */
export function namedValues(names: readonly string[], of: JobVariables): Fingerprints {
  return Object.fromEntries(names.map((name) => [name, shortHash(of[name] ?? '')]));
}

/** What of the clock they were made of, where it is something else now: MSBuild does not see that a property changed. */
export function outdatedPeriod({ shape, at }: BuildState, now: Time): string | undefined {
  const { period } = shape;
  return periodAt(period, { ...now, now: at }) === periodAt(period, now) ? undefined : period;
}

const STATE = 'state.json';
/** Below the folder: the intermediate files, by their paths in the source. */
export const FILES = 'files';

export function stateFile(folder: string): string {
  return join(folder, STATE);
}

/** In bytes; a repository of 100,000 files has some 20 MB. */
const LARGEST = 128 * 1024 * 1024;

/** `undefined` for what is none, or of another schema. */
export async function readObjState(folder: string): Promise<ObjState | undefined> {
  try {
    const text = (await readSmallFile(stateFile(folder), LARGEST)).toString('utf8');
    const read = parseJson(text, { length: LARGEST }) as BuildState;
    const state = {
      ...read,
      source: recordOf(Object.entries(read.source)),
      times: recordOf(Object.entries(read.times)),
    };
    const isWithin = Object.keys(state.folders).every(
      (path) => !path.startsWith('/') && !path.split('/').includes('..'),
    );
    return state.schema === BUILD_STATE_SCHEMA && isWithin ? { folder, state } : undefined;
  } catch {
    return undefined;
  }
}
