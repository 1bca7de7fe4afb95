import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { type ProjectFacts, type ProjectPlace, readProjectFacts } from './facts.ts';
import { isFileBased, saysFileBased } from './file-based.ts';
import { readTextIfThere } from './read-text.ts';
import { isSolution, projectsOfSolution, readSolution } from './solution.ts';

const PROJECT = /\.(?:cs|fs|vb)proj$/i;
const SKIPPED = new Set(['.git', 'bin', 'obj', 'node_modules', 'artifacts']);
const DEPTH = 5;
/** Deeper than any repository; links to folders are not followed. */
const ALL = 100;

/**
 * Finds the deployable projects that `inputs` (projects, solutions or folders) mean, each once.
 * @throws ActionError PROJECT_NOT_FOUND
 */
export async function findProjects(place: ProjectSearch): Promise<readonly Choice<ProjectFacts>[]> {
  const found = (await Promise.all(place.inputs.map((input) => findDeployable(place, input)))).flat();
  const paths = found.map(({ value }) => value.path);
  return found.filter(({ value }, at) => paths.indexOf(value.path) === at);
}

export interface ProjectSearch extends ProjectPlace {
  /** Absolute; what `inputs` are relative to. */
  readonly workspace: string;
  readonly inputs: readonly string[];
}

async function findDeployable(place: ProjectSearch, input: string): Promise<readonly Choice<ProjectFacts>[]> {
  const path = resolve(place.workspace, input);
  const inside = relative(place.root, path);
  if (inside.startsWith('..')) throw notFound(input, `it is outside of the repository ${place.root}`);
  const kind = await kindOfPath(path);
  if (kind === undefined) throw notFound(input, 'there is no such file or folder');
  const facts = (file: string): Promise<ProjectFacts> => readProjectFacts(slashed(relative(place.root, file)), place);
  if (kind === 'file' && (PROJECT.test(path) || isFileBased(path))) {
    return [{ value: await facts(path), because: 'named by the input project', from: 'input project' }];
  }
  const { files, where } = await candidatesOf(path, { kind, root: place.root });
  await demandAll(files, { root: place.root, input });
  const found = await Promise.all(files.map(facts));
  // A script beside applications is no application; alone it is.
  const programs = kind === 'folder' && !found.some(isDeployable) ? await programsIn(place.root, path) : [];
  if (programs.length === 0) return chooseProjects(found, { input, where });
  return chooseProjects(await Promise.all(programs.map(facts)), { input, where: 'the folder' });
}

/** C# files that say that they need no project; one that only might is not guessed. */
async function programsIn(root: string, folder: string): Promise<readonly string[]> {
  const paths = (await readdir(folder)).filter(isFileBased).map((name) => join(folder, name));
  const texts = await Promise.all(paths.map((path) => readTextIfThere(root, path)));
  return paths.filter((_, at) => saysFileBased(texts[at] ?? ''));
}

/** A solution may name a project that is not checked out. */
async function demandAll(
  files: readonly string[],
  place: { readonly root: string; readonly input: string },
): Promise<void> {
  const kinds = await Promise.all(files.map(kindOfPath));
  const missing = files.filter((_file, at) => kinds[at] !== 'file').map((file) => relative(place.root, file));
  if (missing.length > 0) throw notFound(place.input, `it names what does not exist: ${missing.join(', ')}`);
}

interface Candidates {
  readonly files: readonly string[];
  readonly where: string;
}

async function candidatesOf(
  path: string,
  at: { readonly kind: 'file' | 'folder'; readonly root: string },
): Promise<Candidates> {
  const { kind, root } = at;
  if (kind === 'file') {
    if (!isSolution(path)) throw notFound(path, 'it is neither a project nor a solution');
    return { files: projectsOfSolution(path, await readSolution(root, path)), where: 'the solution' };
  }
  const names = await readdir(path);
  const own = names.filter((name) => PROJECT.test(name));
  if (own.length > 0) return { files: own.map((name) => join(path, name)), where: 'the folder' };
  const solution = names.find(isSolution);
  if (solution !== undefined) return candidatesOf(join(path, solution), { kind: 'file', root });
  return { files: await search(path, DEPTH), where: 'the folders below' };
}

function isDeployable({ kind }: ProjectFacts): boolean {
  return kind !== 'library' && kind !== 'test';
}

function chooseProjects(
  projects: readonly ProjectFacts[],
  asked: { readonly input: string; readonly where: string },
): readonly Choice<ProjectFacts>[] {
  const deployable = projects.filter(isDeployable);
  if (deployable.length === 0) {
    const others =
      projects.length === 0 ? '' : `, only libraries and tests: ${projects.map(({ path }) => path).join(', ')}`;
    throw notFound(asked.input, `${asked.where} holds no .NET application${others}`);
  }
  const because = `${deployable.length === 1 ? 'the only' : 'a'} deployable project in ${asked.where}`;
  return deployable.map((value) => ({ value, because, from: value.path }));
}

/** The project files below a folder, absolute, by name. */
export function searchProjects(folder: string): Promise<readonly string[]> {
  return search(folder, ALL);
}

async function search(folder: string, depth: number): Promise<readonly string[]> {
  // What we may not read is no place for a project.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const own = entries
    .filter((entry) => entry.isFile() && PROJECT.test(entry.name))
    .map(({ name }) => join(folder, name));
  const folders = depth === 0 ? [] : entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name));
  const below = await Promise.all(folders.map(({ name }) => search(join(folder, name), depth - 1)));
  return [...own, ...below.flat()].sort();
}

/** Undefined where nothing is. */
export async function kindOfPath(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

/** The failure to find what the input project names. */
export function notFound(input: string, got: string): ActionError {
  return new ActionError({
    code: 'PROJECT_NOT_FOUND',
    doing: `looking for the project «${input}»`,
    got,
    hint: 'The input project takes a project file, a solution, a folder or a C# file that needs no project, relative to the checkout. Did actions/checkout run?',
  });
}
