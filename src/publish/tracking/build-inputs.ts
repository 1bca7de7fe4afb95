import { posix } from 'node:path';
import pMap from 'p-map';
import { parentOf } from '#base/files/paths.ts';
import { withoutSpans } from '#base/spans.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import { type InputSet, NO_INPUTS, sortedSet, unionOf } from './input-set.ts';
import { countedVariables, NAMES_NOTHING, type Naming, namingOf, reasonsOf } from './naming.ts';
import { type ClockRead, clockInCode, clockInMSBuild, clockInRunCode } from './nondeterminism.ts';
import { finest, type Period } from './period.ts';
import {
  isMSBuild,
  type ProbedNames,
  probedNamesOf,
  probedNamesOfCode,
  reachesOut,
  skipsPrograms,
} from './probed-names.ts';
import type { AccessedFiles } from './track-access.ts';
import { importsOfProto, pathsWrittenIn } from './written-paths.ts';

/** What a build depended on. */
export interface BuildInputs {
  readonly shape: InputSet;
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
/** Text templates: the task that reads one also runs it. */
const TEMPLATE = /\.(?:tt|ttinclude)$/i;

/**
 * What was used, and what the texts of the project files among it add: names that are looked for, the clock.
 */
export async function buildInputsOf(
  used: AccessedFiles,
  source: {
    /** Of the copy; its bytes are read in the checkout, which the build could not change. */
    readonly snapshot: Snapshot;
    /** What was used could not be observed: everything counts. */
    readonly whole: boolean;
    /** What was compiled runs, too, as in tests. */
    readonly runsCode: boolean;
  },
): Promise<BuildInputs> {
  const { snapshot, whole, runsCode } = source;
  const everything = [...snapshot.entries.values()].filter(({ kind }) => kind !== 'folder').map(({ path }) => path);
  const answers = await pMap(whole ? everything : used.files, (path) => tell(path, snapshot), {
    concurrency: 8,
  });
  const plain = answers.filter((each) => each !== undefined);
  const generators = new Set(
    codeOfGenerators(
      plain.filter((each) => each.isGenerator).map(({ path }) => path),
      plain.map(({ path }) => path),
    ),
  );
  const told = await pMap(plain, (each) => (generators.has(each.path) ? asRun(each, snapshot) : each));
  const seen = whole ? { ...NO_INPUTS, whole, history: used.history } : { ...NO_INPUTS, ...used };
  const { counted, named } = countedVariables(told, { history: seen.history, runsCode, generators });
  const shape = unionOf(seen, {
    ...NO_INPUTS,
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

interface Told extends ProbedNames, Naming {
  readonly path: string;
  readonly clock: ClockRead;
  readonly reachesOut: boolean;
  readonly skipsPrograms: boolean;
  readonly isGenerator: boolean;
}

/** Code that the compiler runs may read the clock. */
async function asRun(told: Told, snapshot: Snapshot): Promise<Told> {
  const text = (await snapshot.bytes(told.path))?.toString('utf8');
  return text === undefined || told.clock.kind !== 'none' ? told : { ...told, clock: clockInRunCode(text) };
}

/** What one text tells; `undefined` for what is no text that could. */
async function tell(path: string, snapshot: Snapshot): Promise<Told | undefined> {
  const entry = snapshot.entries.get(path);
  if (entry?.kind !== 'file' || entry.size === 0 || entry.size > TEXT_MAX) return undefined;
  const bytes = await snapshot.bytes(path);
  if (bytes === undefined) return { path, ...SILENT, ...NAMES_NOTHING, clock: CHANGED };
  const text = bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
  return toldBy(path, { text, snapshot });
}

const CHANGED: ClockRead = {
  kind: 'used',
  what: 'another content than was built: it changed meanwhile',
  line: 1,
  instead: 'nothing: the next run will do',
};

/** `undefined`: nothing that counts. */
function toldBy(
  path: string,
  { text, snapshot }: { readonly text: string; readonly snapshot: Snapshot },
): Told | undefined {
  const kind = CODE.test(path) ? 'code' : isMSBuild(text) ? 'msbuild' : 'other';
  const naming = namingOf(path, { text, kind });
  if (kind === 'code')
    return {
      path,
      ...SILENT,
      ...probedNamesOfCode(text),
      ...naming,
      clock: clockInCode(text),
      isGenerator: isGenerator(text),
    };
  if (kind === 'other') {
    const names = /\.proto$/i.test(path) ? importsOfProto(text) : [];
    const clock = TEMPLATE.test(path) ? clockInRunCode(text) : SILENT.clock;
    const isSilent = naming === NAMES_NOTHING && names.length === 0 && clock.kind === 'none';
    return isSilent ? undefined : { path, ...SILENT, ...naming, names, clock };
  }
  const more = { reachesOut: reachesOut(text), skipsPrograms: skipsPrograms(text) };
  const { names, everyName } = probedNamesOf(text);
  const missing = missingPaths(path, { text, snapshot });
  return { path, ...SILENT, names: [...names, ...missing], everyName, ...naming, clock: clockInMSBuild(text), ...more };
}

/** Missing files that a project file names, from the root on; of a path that MSBuild puts together, its end. */
function missingPaths(
  file: string,
  { text, snapshot }: { readonly text: string; readonly snapshot: Snapshot },
): readonly string[] {
  const plain = withoutSpans(text, { open: '<!--', close: '-->' });
  return pathsWrittenIn(plain).flatMap(({ path, isWhole }) => {
    // Paths in an imported file are relative to the project, which may be in any folder.
    const isKnown = isWhole && /proj$/i.test(file);
    const whole = posix.join(parentOf(file), path);
    if (isKnown) return whole.startsWith('..') || snapshot.entries.has(whole) ? [] : [`/${whole}`];
    const end = path.replace(/^(?:\.\.\/)+/, '');
    return hasEnd(snapshot, end) ? [] : [end];
  });
}

/** Whether a path of the source ends with this: then it is most likely the same file. */
function hasEnd(snapshot: Snapshot, end: string): boolean {
  const byName = BY_NAME.get(snapshot) ?? Map.groupBy(snapshot.entries.keys(), (path) => posix.basename(path));
  BY_NAME.set(snapshot, byName);
  return byName.get(posix.basename(end))?.some((path) => `/${path}`.endsWith(`/${end}`)) === true;
}

const BY_NAME = new WeakMap<Snapshot, ReadonlyMap<string, readonly string[]>>();

const SILENT = {
  ...{ names: [], everyName: false, reachesOut: false, skipsPrograms: false, isGenerator: false },
  clock: { kind: 'none' },
} as const;

const GENERATOR = /\bI(?:Incremental|Source)Generator\b/;

/** Whether code belongs to a source generator, which the compiler runs. */
function isGenerator(code: string): boolean {
  return GENERATOR.test(code);
}

/**
 * The files of the projects that have generators: each may run while another project is compiled.
 * @param generators paths of code that {@link isGenerator}.
 * @param files all that a build read, code among it.
 */
function codeOfGenerators(generators: readonly string[], files: readonly string[]): readonly string[] {
  if (generators.length === 0) return [];
  const projects = new Set(files.filter((path) => /proj$/i.test(path)).map(parentOf));
  const folders = new Set(generators.map((path) => projectFolder(path, projects)));
  return files.filter((path) => /\.(?:cs|vb)$/i.test(path) && isBelow(path, folders));
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  return [...folders].some((folder) => folder === '' || path.startsWith(`${folder}/`));
}

/** The nearest folder around a file with a project in it; its own where there is none. */
function projectFolder(path: string, projects: ReadonlySet<string>): string {
  for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder)) if (projects.has(folder)) return folder;
  return projects.has('') ? '' : parentOf(path);
}
