import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { type ClockUse, clockInCode, clockInMSBuild } from './clock.ts';
import { countedVariables, NAMES_NOTHING, type Naming, namingOf, reasonsOf } from './naming.ts';
import type { Used } from './observe.ts';
import { isMSBuild, type Probes, probesOf, reachesOut, skipsPrograms } from './probes.ts';
import { NOTHING, type Shape, sortedSet, unionOf, withAncestors } from './shape.ts';
import { contentName, type Snapshot } from './snapshot.ts';

/** What a build depended on. */
export interface Closure {
  readonly shape: Shape;
  /** Where it depends on what no file tells: a file, and what in it. */
  readonly clock?: { readonly file: string; readonly what: string };
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

/** In bytes; no project file is larger. */
const TEXT_MAX = 1024 * 1024;
const CODE = /\.(?:cs|fs|vb)$/i;

/**
 * What was used, and what the texts of the project files among it add: names that are looked for, the clock.
 */
export async function closureOf(
  used: Used,
  source: {
    /** Where the texts are read: the checkout, which the build could not change. */
    readonly root: string;
    readonly snapshot: Snapshot;
    /** What was used could not be observed: everything counts. */
    readonly whole: boolean;
    /** What was compiled runs, too. */
    readonly runsCode: boolean;
  },
): Promise<Closure> {
  const { root, snapshot, whole, runsCode } = source;
  const everything = [...snapshot.entries.values()].filter(({ kind }) => kind !== 'folder').map(({ path }) => path);
  const answers = await pMap(whole ? everything : used.files, (path) => tell(root, { path, snapshot }), {
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
    year: told.some(({ clock }) => clock.kind === 'year'),
  });
  const use = told.find(({ clock }) => clock.kind === 'used');
  return {
    shape: withAncestors(shape),
    ...(use?.clock.kind === 'used' ? { clock: { file: use.path, what: use.clock.what } } : {}),
    reachesOut: told.some(({ reachesOut }) => reachesOut),
    skipsPrograms: told.some(({ skipsPrograms }) => skipsPrograms),
    named,
    ...reasonsOf(told),
  };
}

interface Told extends Probes, Naming {
  readonly path: string;
  readonly clock: ClockUse;
  readonly reachesOut: boolean;
  readonly skipsPrograms: boolean;
}

/** What one text tells; `undefined` for what is no text that could. */
async function tell(
  root: string,
  { path, snapshot }: { readonly path: string; readonly snapshot: Snapshot },
): Promise<Told | undefined> {
  const entry = snapshot.entries.get(path);
  if (entry?.kind !== 'file' || entry.size === 0 || entry.size > TEXT_MAX) return undefined;
  const bytes = await readFile(join(root, path)).catch(() => Buffer.alloc(0));
  const built = (await snapshot.read([path])).get(path) ?? '';
  const text = bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
  const told = toldBy(path, text);
  if (told === undefined) return undefined;
  const clock: ClockUse = { kind: 'used', what: 'another content than was built: it changed meanwhile' };
  return built.endsWith(contentName(bytes)) ? told : { ...told, clock };
}

/** `undefined`: nothing that counts. */
function toldBy(path: string, text: string): Told | undefined {
  const isCode = CODE.test(path);
  const kind = isCode ? 'code' : isMSBuild(text) ? 'msbuild' : 'other';
  const naming = namingOf(path, { text, kind });
  if (kind === 'code') return { path, ...SILENT, ...naming, clock: clockInCode(text) };
  if (kind === 'other') return naming === NAMES_NOTHING ? undefined : { path, ...SILENT, ...naming };
  const more = { reachesOut: reachesOut(text), skipsPrograms: skipsPrograms(text) };
  return { path, ...probesOf(text), ...naming, clock: clockInMSBuild(text), ...more };
}

const SILENT = {
  ...{ names: [], everyName: false, reachesOut: false, skipsPrograms: false },
  clock: { kind: 'none' },
} as const;
