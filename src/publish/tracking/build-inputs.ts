import { posix } from 'node:path';
import pMap from 'p-map';
import { parentOf } from '#base/files/paths.ts';
import { groupBy } from '#base/objects.ts';
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

/** The inputs of a build. */
export interface BuildInputs {
  readonly shape: InputSet;
  /** A dependency on something that is in no file, such as the time: the file, and the text in it. */
  readonly clock?: ClockPlace;
  /** A project includes files of other folders by pattern. */
  readonly reachesOut: boolean;
  /**
   * A target of the repository runs only if some files are newer than others. It expects its earlier outputs to exist, and
   * MSBuild does not know its other inputs.
   */
  readonly skipsPrograms: boolean;
  /** Variables of the job that a file names. Another value may set any property. */
  readonly named: readonly string[];
  /** The texts and files that make git's history, or the names of all files, a build input, if known. */
  readonly history?: string;
  readonly programs?: string;
}

/** A text that reads something that cannot be part of a cache key. */
export interface ClockPlace {
  readonly file: string;
  readonly what: string;
  readonly line?: number;
  /** What to write instead. */
  readonly instead?: string;
}

/** In bytes. No project file is larger. */
const TEXT_MAX = 1024 * 1024;
const CODE = /\.(?:cs|fs|vb)$/i;
/** Text templates. The task that reads one also runs it. */
const TEMPLATE = /\.(?:tt|ttinclude)$/i;

/** Returns the files that were used, and the inputs that their texts add: names that are looked for, the clock. */
export async function buildInputsOf(
  used: AccessedFiles,
  source: {
    /** The snapshot of the copy. Bytes are read from the checkout, which the build could not change. */
    readonly snapshot: Snapshot;
    /** Everything is an input, because uses could not be observed. */
    readonly whole: boolean;
    /** The compiled code also runs, as in tests. */
    readonly runsCode: boolean;
  },
): Promise<BuildInputs> {
  const { snapshot, whole, runsCode } = source;
  const everything = [...snapshot.entries.values()].filter(({ kind }) => kind !== 'folder').map(({ path }) => path);
  const answers = await pMap(whole ? everything : used.files, (path) => readInputs(path, snapshot), {
    concurrency: 8,
  });
  const plain = answers.filter((each) => each !== undefined);
  const generators = new Set(
    codeOfGenerators(
      plain.filter((each) => each.isGenerator).map(({ path }) => path),
      plain.map(({ path }) => path),
    ),
  );
  const found = await pMap(plain, (each) => (generators.has(each.path) ? asRun(each, snapshot) : each));
  const seen = whole ? { ...NO_INPUTS, whole, history: used.history } : { ...NO_INPUTS, ...used };
  const { counted, named } = countedVariables(found, { history: seen.history, runsCode, generators });
  const shape = unionOf(seen, {
    ...NO_INPUTS,
    variables: counted,
    names: sortedSet(found.flatMap(({ names }) => names)),
    everyName: found.some(({ everyName }) => everyName),
    everyNameAbove: runsCode || used.files.some((path) => NODE.test(path) && !path.includes('wwwroot/')),
    period: found.reduce<Period>((all, { clock }) => finest(all, clock.kind === 'used' ? 'none' : clock.kind), 'none'),
  });
  const use = found.flatMap(({ path, clock }) => (clock.kind === 'used' ? [{ file: path, ...clock }] : []))[0];
  return {
    shape,
    ...(use === undefined ? {} : { clock: { file: use.file, what: use.what, line: use.line, instead: use.instead } }),
    reachesOut: found.some(({ reachesOut }) => reachesOut),
    skipsPrograms: found.some(({ skipsPrograms }) => skipsPrograms),
    named,
    ...reasonsOf(found),
  };
}

/** Files that show that Node ran there. Node searches the folders above for settings and packages. */
const NODE = /(?:^|\/)package\.json$|\.esproj$/i;

interface FileInputs extends ProbedNames, Naming {
  readonly path: string;
  readonly clock: ClockRead;
  readonly reachesOut: boolean;
  readonly skipsPrograms: boolean;
  readonly isGenerator: boolean;
}

/** Adds the clock that code reads when the compiler runs it. */
async function asRun(found: FileInputs, snapshot: Snapshot): Promise<FileInputs> {
  const text = (await snapshot.bytes(found.path))?.toString('utf8');
  return text === undefined || found.clock.kind !== 'none' ? found : { ...found, clock: clockInRunCode(text) };
}

/** Reads the inputs that one file adds; `undefined` if it adds none. */
async function readInputs(path: string, snapshot: Snapshot): Promise<FileInputs | undefined> {
  const entry = snapshot.entries.get(path);
  if (entry?.kind !== 'file' || entry.size === 0 || entry.size > TEXT_MAX) return undefined;
  const bytes = await snapshot.bytes(path);
  if (bytes === undefined) return { path, ...SILENT, ...NAMES_NOTHING, clock: CHANGED };
  const text = bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8');
  return inputsOfText(path, { text, snapshot });
}

const CHANGED: ClockRead = {
  kind: 'used',
  what: 'other content than was built, because it changed during the build',
  line: 1,
  instead: 'nothing: the next run builds it',
};

/** Reads the inputs that a text adds; `undefined` if it adds none. */
function inputsOfText(
  path: string,
  { text, snapshot }: { readonly text: string; readonly snapshot: Snapshot },
): FileInputs | undefined {
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

/**
 * Returns missing files that a project file names, as paths from the root. For a path that MSBuild composes, it returns the
 * end.
 */
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

/** Whether a path of the source has this end. It is most likely the same file then. */
function hasEnd(snapshot: Snapshot, end: string): boolean {
  const byName = BY_NAME.get(snapshot) ?? groupBy(snapshot.entries.keys(), (path) => posix.basename(path));
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
 * Returns the code files of projects with generators. Each may run while another project is compiled.
 * @param generators paths of code that {@link isGenerator}.
 * @param files all files that a build read, including code.
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

/** Returns the nearest folder above a file that contains a project, or else the file's own folder. */
function projectFolder(path: string, projects: ReadonlySet<string>): string {
  for (let folder = parentOf(path); folder !== ''; folder = parentOf(folder)) if (projects.has(folder)) return folder;
  return projects.has('') ? '' : parentOf(path);
}
