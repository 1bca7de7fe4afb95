import pMap from 'p-map';
import { type ClockUse, clockInCode, clockInMSBuild } from './clock.ts';
import { countedVariables, NAMES_NOTHING, type Naming, namingOf, reasonsOf } from './naming.ts';
import type { Used } from './observe.ts';
import { finest, type Period } from './period.ts';
import { isMSBuild, type Probes, probesOf, probesOfCode, reachesOut, skipsPrograms } from './probes.ts';
import { NOTHING, type Shape, sortedSet, unionOf } from './shape.ts';
import type { Snapshot } from './snapshot.ts';

/** What a build depended on. */
export interface Closure {
  readonly shape: Shape;
  /** Where it depends on what no file tells: a file, and what in it. */
  readonly clock?: ClockPlace;
  /** A project takes files of other folders by pattern. */
  readonly reachesOut: boolean;
  /**
   * A target of the repository's own runs only where some files are newer than others: what it made is taken to be there,
   * and of what else it reads MSBuild is not told.
   */
  readonly skipsPrograms: boolean;
  /** Variables of the job that a file names: another value may set any property. */
  readonly named: readonly string[];
  /** What in which file makes git's history count, or the names of all files, as far as the texts tell. */
  readonly history?: string;
  readonly programs?: string;
}

/** Where a text asks for what can be no part of a key. */
export interface ClockPlace {
  readonly file: string;
  readonly what: string;
  readonly line?: number;
  /** What to write in its place. */
  readonly instead?: string;
}

/** In bytes; no project file is larger. */
const TEXT_MAX = 1024 * 1024;
const CODE = /\.(?:cs|fs|vb)$/i;

/**
 * What was used, and what the texts of the project files among it add: names that are looked for, the clock.
 */
export async function closureOf(
  used: Used,
  source: {
    /** Of the copy; its bytes are read in the checkout, which the build could not change. */
    readonly snapshot: Snapshot;
    /** What was used could not be observed: everything counts. */
    readonly whole: boolean;
    /** What was compiled runs, too, as in tests. */
    readonly runsCode: boolean;
  },
): Promise<Closure> {
  const { snapshot, whole, runsCode } = source;
  const everything = [...snapshot.entries.values()].filter(({ kind }) => kind !== 'folder').map(({ path }) => path);
  const answers = await pMap(whole ? everything : used.files, (path) => tell(path, snapshot), {
    concurrency: 8,
  });
  const told = answers.filter((each) => each !== undefined);
  const seen = whole ? { ...NOTHING, whole, history: used.history } : { ...NOTHING, ...used };
  const { counted, named } = countedVariables(told, { history: seen.history, runsCode });
  const shape = unionOf(seen, {
    ...NOTHING,
    variables: counted,
    names: sortedSet(told.flatMap(({ names }) => names)),
    everyName: told.some(({ everyName }) => everyName),
    everyNameAbove: runsCode || used.files.some((path) => NODE.test(path) && !path.includes('wwwroot/')),
    period: told.reduce<Period>((all, { clock }) => finest(all, clock.kind === 'used' ? 'none' : clock.kind), 'none'),
  });
  const use = told.flatMap(({ path, clock }) => (clock.kind === 'used' ? [{ file: path, ...clock }] : []))[0];
  return {
    shape,
    ...(use === undefined ? {} : { clock: { file: use.file, what: use.what, line: use.line, instead: use.instead } }),
    reachesOut: told.some(({ reachesOut }) => reachesOut),
    skipsPrograms: told.some(({ skipsPrograms }) => skipsPrograms),
    named,
    ...reasonsOf(told),
  };
}

/** Node ran there, which searches the folders above for settings and packages. */
const NODE = /(?:^|\/)package\.json$|\.esproj$/i;

interface Told extends Probes, Naming {
  readonly path: string;
  readonly clock: ClockUse;
  readonly reachesOut: boolean;
  readonly skipsPrograms: boolean;
}

/** What one text tells; `undefined` for what is no text that could. */
async function tell(path: string, snapshot: Snapshot): Promise<Told | undefined> {
  const entry = snapshot.entries.get(path);
  if (entry?.kind !== 'file' || entry.size === 0 || entry.size > TEXT_MAX) return undefined;
  const bytes = await snapshot.bytes(path);
  if (bytes === undefined) return { path, ...SILENT, ...NAMES_NOTHING, clock: CHANGED };
  const text = bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
  return toldBy(path, text);
}

const CHANGED: ClockUse = {
  kind: 'used',
  what: 'another content than was built: it changed meanwhile',
  line: 1,
  instead: 'nothing: the next run will do',
};

/** `undefined`: nothing that counts. */
function toldBy(path: string, text: string): Told | undefined {
  const kind = CODE.test(path) ? 'code' : isMSBuild(text) ? 'msbuild' : 'other';
  const naming = namingOf(path, { text, kind });
  if (kind === 'code') return { path, ...SILENT, ...probesOfCode(text), ...naming, clock: clockInCode(text) };
  if (kind === 'other') return naming === NAMES_NOTHING ? undefined : { path, ...SILENT, ...naming };
  const more = { reachesOut: reachesOut(text), skipsPrograms: skipsPrograms(text) };
  return { path, ...probesOf(text), ...naming, clock: clockInMSBuild(text), ...more };
}

const SILENT = {
  ...{ names: [], everyName: false, reachesOut: false, skipsPrograms: false },
  clock: { kind: 'none' },
} as const;
