import { readdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { isWithin, pathFrom } from '#base/files/paths.ts';
import { defined } from '#base/objects.ts';
import { obstacleTo } from './deployable.ts';
import { type ProjectFacts, type ProjectPlace, readProjectFacts } from './facts.ts';
import { isFileBased, saysFileBased } from './file-based.ts';
import { msbuildReader } from './msbuild-files.ts';
import { readTextIfThere } from './read-text.ts';
import { kindOfPath, PROJECT, searchProjects } from './search.ts';
import { chooseSolution, isSolution, projectsOfSolution, readSolution, unbuiltOf, wholeSolution } from './solution.ts';

/** Where to look for projects. */
interface ProjectSearch extends Omit<ProjectPlace, 'read'> {
  /** Absolute path that {@link lines} are relative to. */
  readonly workspace: string;
  /** Projects, solutions, folders or C# files without a project. */
  readonly lines: readonly string[];
  /**
   * How a folder is searched. `near`: its own projects, or else those of its solution, or else those a few levels
   * below. `all`: every project below it.
   */
  readonly scope: 'near' | 'all';
  /** Returns whether a path below the root is excluded from the build. Absent: none is. */
  readonly excluded?: (path: string) => boolean;
}

/** The projects that the lines refer to, each with the reason why it becomes an image or not. */
export interface FoundProjects {
  /** At least one. */
  readonly deployable: readonly Choice<ProjectFacts>[];
  readonly others: readonly Choice<ProjectFacts>[];
}

/** Number of levels that `near` searches below a folder. */
const DEPTH = 5;
/** More levels than any repository has. */
const ALL = 100;

/**
 * Finds the projects that the lines refer to, without duplicates. A project that a line names itself is always
 * deployable. Otherwise tests, libraries and desktop programs are not.
 * @throws ActionError PROJECT_NOT_FOUND if a line leads to nothing, or to nothing deployable; PROJECT_AMBIGUOUS for a
 * folder with several solutions
 */
export async function findProjects(search: ProjectSearch): Promise<FoundProjects> {
  const lines = await Promise.all(search.lines.map(async (line) => ({ line, found: await findOfLine(line, search) })));
  const isNamed = (each: Choice<ProjectFacts>): boolean => each.from === 'input project';
  const judged = lines.map(({ line, found }) => {
    const all = found.projects.map((each) => ({ each, obstacle: isNamed(each) ? undefined : obstacleTo(each.value) }));
    const deployable = all.filter(({ obstacle }) => obstacle === undefined).map(({ each }) => each);
    if (search.scope === 'near' && deployable.length === 0) throw noneIn(found.where, { line, others: found.projects });
    const others = all.flatMap(({ each, obstacle }) =>
      obstacle === undefined ? [] : [{ ...each, because: obstacle }],
    );
    return { deployable: deployable.map((each) => counted(each, { found, count: deployable.length })), others };
  });
  const deployable = once(judged.flatMap((each) => each.deployable));
  const others = once(judged.flatMap((each) => each.others)).filter(({ value }) => !has(deployable, value));
  if (deployable.length === 0) throw noneIn('', { line: search.lines.join(', '), others });
  return { deployable: sorted(search, deployable), others: sorted(search, others) };
}

/**
 * Returns all projects that the lines refer to, without duplicates and sorted by path.
 * @throws ActionError PROJECT_NOT_FOUND, PROJECT_AMBIGUOUS
 */
export async function findOfLines(search: Omit<ProjectSearch, 'scope'>): Promise<readonly Choice<ProjectFacts>[]> {
  const found = await Promise.all(search.lines.map((line) => findOfLine(line, { ...search, scope: 'all' })));
  return byPath(once(found.flatMap(({ projects }) => projects)));
}

interface FoundOfLine {
  readonly projects: readonly Choice<ProjectFacts>[];
  /** Subject of a sentence. Empty for a project that was named. */
  readonly where: string;
}

async function findOfLine(line: string, search: ProjectSearch): Promise<FoundOfLine> {
  const { root, workspace } = search;
  const path = resolve(workspace, line);
  if (!isWithin(path, root)) throw notFound(line, { got: `it is outside of the repository ${root}` });
  const kind = await kindOfPath(path);
  if (kind === undefined) throw notFound(line, { got: 'there is no such file or folder' });
  const place = { ...search, read: msbuildReader(root) };
  const facts = (file: string): Promise<ProjectFacts> => readProjectFacts(pathFrom(root, file), place);
  if (kind === 'file' && (PROJECT.test(path) || isFileBased(path))) {
    return {
      projects: [{ value: await facts(path), because: 'the input project names it', from: 'input project' }],
      where: '',
    };
  }
  const candidates = await candidatesOf(path, { ...search, kind });
  const files = candidates.files.filter((file) => !isExcluded(pathFrom(root, file), search));
  await demandAll(files, { root, line });
  const { where, solution, unbuilt = [] } = candidates;
  const because = kind === 'folder' && search.scope === 'all' ? 'found below the folder' : `${line} lists it`;
  const found = await Promise.all(
    files.map(async (file): Promise<Choice<ProjectFacts>> => {
      const isUnbuilt = unbuilt.includes(file);
      const value = { ...(await facts(file)), ...(isUnbuilt ? { isUnbuilt } : {}), ...defined({ solution }) };
      return { value, because, from: value.path };
    }),
  );
  // A script next to applications is not an application, but alone it is.
  const isAlone =
    kind === 'folder' && search.scope === 'near' && !found.some(({ value }) => obstacleTo(value) === undefined);
  const programs = isAlone ? await programsIn(root, path) : [];
  if (programs.length === 0) return { projects: found, where };
  const values = await Promise.all(programs.map(facts));
  return { projects: values.map((value) => ({ value, because, from: value.path })), where: 'the folder' };
}

interface Candidates {
  readonly files: readonly string[];
  readonly where: string;
  /** Path of the solution that lists them, below the root. */
  readonly solution?: string;
  /** Those that the solution does not build. */
  readonly unbuilt?: readonly string[];
}

async function candidatesOf(
  path: string,
  place: Pick<ProjectSearch, 'root' | 'scope' | 'globals'> & { readonly kind: 'file' | 'folder' },
): Promise<Candidates> {
  const { kind, root, scope } = place;
  if (kind === 'file') {
    if (!isSolution(path)) throw notFound(path, { got: 'it is neither a project nor a solution' });
    return await candidatesIn(path, place);
  }
  if (scope === 'all') return { files: await searchProjects(path, ALL), where: 'the folder' };
  const names = await readdir(path);
  const own = names.filter((name) => PROJECT.test(name));
  if (own.length > 0) return { files: own.map((name) => join(path, name)), where: 'the folder' };
  const solution = await chooseSolution(path, { root, names: names.filter(isSolution) });
  if (solution !== undefined) return candidatesOf(join(path, solution), { ...place, kind: 'file' });
  return { files: await searchProjects(path, DEPTH), where: 'the folders below' };
}

async function candidatesIn(
  path: string,
  { root, globals }: Pick<ProjectSearch, 'root' | 'globals'>,
): Promise<Candidates> {
  const text = await readSolution(root, path);
  const files = projectsOfSolution(path, text);
  const whole = wholeSolution(path, text);
  const all = whole === path ? text : await readTextIfThere(root, whole);
  const unbuilt =
    all === undefined ? [] : unbuiltOf(whole, { text: all, configuration: globals['Configuration'] ?? 'Release' });
  const solution = isWithin(whole, root) ? pathFrom(root, whole) : undefined;
  return { files, where: 'the solution', unbuilt, ...defined({ solution }) };
}

/** Returns the C# files that declare themselves programs. Others are ignored. */
async function programsIn(root: string, folder: string): Promise<readonly string[]> {
  const paths = (await readdir(folder)).filter(isFileBased).map((name) => join(folder, name));
  const texts = await Promise.all(paths.map((path) => readTextIfThere(root, path)));
  return paths.filter((_, index) => saysFileBased(texts[index] ?? ''));
}

/** A solution may list a project that is not checked out. */
async function demandAll(
  files: readonly string[],
  place: { readonly root: string; readonly line: string },
): Promise<void> {
  const kinds = await Promise.all(files.map(kindOfPath));
  const missing = files.filter((_file, index) => kinds[index] !== 'file').map((file) => relative(place.root, file));
  if (missing.length > 0)
    throw notFound(place.line, { got: `it lists files that do not exist: ${missing.join(', ')}` });
}

/** `a/b/c.csproj` is excluded if `a`, `a/b` or the file itself is. */
function isExcluded(path: string, { excluded = () => false }: ProjectSearch): boolean {
  const parts = path.split('/');
  return parts.some((_, index) => excluded(parts.slice(0, index + 1).join('/')));
}

function counted(
  each: Choice<ProjectFacts>,
  line: { readonly found: FoundOfLine; readonly count: number },
): Choice<ProjectFacts> {
  if (each.from === 'input project') return each;
  return { ...each, because: `${line.count === 1 ? 'the only' : 'a'} deployable project in ${line.found.where}` };
}

function once(found: readonly Choice<ProjectFacts>[]): readonly Choice<ProjectFacts>[] {
  return found.filter(({ value }, index) => found.findIndex((other) => other.value.path === value.path) === index);
}

function has(found: readonly Choice<ProjectFacts>[], { path }: ProjectFacts): boolean {
  return found.some(({ value }) => value.path === path);
}

/**
 * Legs of a matrix need a fixed order, independent of the file system. Images of one step keep the order of the lines.
 */
function sorted({ scope }: ProjectSearch, found: readonly Choice<ProjectFacts>[]): readonly Choice<ProjectFacts>[] {
  return scope === 'all' ? byPath(found) : found;
}

function byPath(found: readonly Choice<ProjectFacts>[]): readonly Choice<ProjectFacts>[] {
  return found.toSorted((a, b) => (a.value.path < b.value.path ? -1 : 1));
}

function noneIn(
  where: string,
  search: { readonly line: string; readonly others: readonly Choice<ProjectFacts>[] },
): ActionError {
  const others = search.others.map(({ value }) => `${value.path} (${obstacleTo(value) ?? ''})`).join(', ');
  const holds = where === '' ? 'there is no .NET application' : `${where} contains no .NET application`;
  const got = `${holds}${others === '' ? '' : `, only ${others}`}`;
  return notFound(search.line, others === '' ? { got } : { got, hint: NAMING });
}

const NAMING =
  'The input project takes a project file, a solution, a folder or a C# file that needs no project, relative to the checkout.';

/** Returns the error for an input project that leads to nothing. */
function notFound(
  input: string,
  { got, hint = `${NAMING} Did actions/checkout run?` }: { readonly got: string; readonly hint?: string },
): ActionError {
  return new ActionError({
    code: 'PROJECT_NOT_FOUND',
    doing: `looking for the project "${input}"`,
    got,
    hint,
  });
}
