import { dirname, join, relative } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { ActionError, messageOf } from '#base/action-error.ts';
import { parseJson } from '#base/parse-json.ts';
import { readText } from './read-text.ts';
import { asNode, asNodes, type Node, positionOf } from './xml.ts';

const FORMATS = /\.(?:slnx?|slnf)$/i;
const PROJECT = /\.(?:cs|fs|vb)proj$/i;

export function isSolution(path: string): boolean {
  return FORMATS.test(path);
}

/** @throws ActionError PROJECT_UNSUPPORTED if it cannot be read */
export async function readSolution(root: string, path: string): Promise<string> {
  try {
    return await readText(root, path);
  } catch (cause) {
    throw new ActionError({ code: 'PROJECT_UNSUPPORTED', doing: `reading ${path}`, got: messageOf(cause), cause });
  }
}

/**
 * Returns the projects that a solution, an XML solution or a solution filter lists, as paths relative to its folder.
 */
export function projectsOfSolution(path: string, text: string): readonly string[] {
  return listed(path, text)
    .map((project) => project.replaceAll('\\', '/'))
    .filter((project) => PROJECT.test(project))
    .map((project) => join(dirname(path), project));
}

/**
 * Returns the file name of the solution to use for a folder.
 * @throws ActionError PROJECT_AMBIGUOUS if two solutions list different projects; a filter counts only if there is no
 * solution
 */
export async function chooseSolution(
  folder: string,
  solutions: { readonly root: string; readonly names: readonly string[] },
): Promise<string | undefined> {
  const whole = solutions.names.filter((name) => !/\.slnf$/i.test(name)).sort();
  const names = whole.length > 0 ? whole : solutions.names.toSorted();
  const [first, ...others] = names;
  if (first === undefined || others.length === 0) return first;
  const lists = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return JSON.stringify(projectsOfSolution(path, await readSolution(solutions.root, path)).toSorted());
    }),
  );
  if (new Set(lists).size === 1) return first;
  throw new ActionError({
    code: 'PROJECT_AMBIGUOUS',
    doing: `choosing a solution in ${relative(solutions.root, folder) || 'the root of the repository'}`,
    got: `there are ${names.length} solutions, which list different projects: ${names.join(', ')}`,
    hint: 'Name one of them in the input project.',
  });
}

/**
 * Returns the absolute path of the solution that a filter refers to, or the path itself for a solution. It sets
 * MSBuild's SolutionDir.
 */
export function wholeSolution(path: string, text: string): string {
  return /\.slnf$/i.test(path) ? join(dirname(path), parseFilter(path, text).solution) : path;
}

/**
 * Returns the projects that a solution lists but does not build in a configuration, as paths relative to its folder.
 */
export function unbuiltOf(
  path: string,
  solution: { readonly text: string; readonly configuration: string },
): readonly string[] {
  const unbuilt = /\.slnx$/i.test(path)
    ? unbuiltInXml(path, solution)
    : unbuiltInText(solution.text, solution.configuration);
  return unbuilt.map((project) => join(dirname(path), project.replaceAll('\\', '/')));
}

function listed(path: string, text: string): readonly string[] {
  if (path.toLowerCase().endsWith('.slnx')) return projectsInXml(path, text).map((node) => String(node['@Path']));
  if (path.toLowerCase().endsWith('.slnf')) return fromFilter(path, text);
  return projectsInText(text).map(({ project }) => project);
}

function projectsInText(text: string): readonly { readonly project: string; readonly id: string }[] {
  const lines = text.matchAll(/^Project\("[^"]*"\)\s*=\s*"[^"]*",\s*"([^"]+)"(?:,\s*"([^"]+)")?/gm);
  return [...lines].map(([, project = '', id = '']) => ({ project, id: id.toLowerCase() }));
}

/**
 * Returns the projects that have an entry for the solution's configuration, but on no platform the line that enables
 * the build.
 */
function unbuiltInText(text: string, configuration: string): readonly string[] {
  const known = new Set<string>();
  const built = new Set<string>();
  for (const [, id = '', of = '', what = ''] of text.matchAll(
    /^[ \t]*(\{[^}\n]+\})\.([^|\n]+)\|[^\n=]*\.(ActiveCfg|Build\.0)\s*=/gm,
  )) {
    if (of.toLowerCase() === configuration.toLowerCase()) (what === 'Build.0' ? built : known).add(id.toLowerCase());
  }
  return projectsInText(text).flatMap(({ project, id }) => (known.has(id) && !built.has(id) ? [project] : []));
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  captureMetaData: true,
  isArray: (name) => ['Folder', 'Project', 'Build'].includes(name),
});

/** https://learn.microsoft.com/visualstudio/ide/reference/solution-file */
function projectsInXml(path: string, text: string): readonly Node[] {
  const solution = asNode(asNode(parse(path, text))['Solution']);
  const all = [solution, ...asNodes(solution['Folder'])].flatMap((node) => asNodes(node['Project']));
  return all
    .filter((node) => typeof node['@Path'] === 'string')
    .toSorted((one, other) => positionOf(one) - positionOf(other));
}

function parse(path: string, text: string): unknown {
  try {
    return parser.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new ActionError({ code: 'PROJECT_UNSUPPORTED', doing: `reading ${path}`, got: 'it is not valid XML', cause });
  }
}

/**
 * Reads `<Build Project="false" />`, also for one configuration: `Solution="Release|*"`. The last one that matches
 * decides.
 */
function unbuiltInXml(
  path: string,
  { text, configuration }: { readonly text: string; readonly configuration: string },
): readonly string[] {
  const fits = (node: Node): boolean => {
    const [of = '*', platform = '*'] = String(node['@Solution'] ?? '*').split('|');
    return (
      [configuration.toLowerCase(), '*'].includes(of.toLowerCase()) && ['*', 'any cpu'].includes(platform.toLowerCase())
    );
  };
  const isBuilt = (node: Node): boolean =>
    String(asNodes(node['Build']).findLast(fits)?.['@Project'] ?? 'true').toLowerCase() !== 'false';
  return projectsInXml(path, text).flatMap((node) => (isBuilt(node) ? [] : [String(node['@Path'])]));
}

interface Filter {
  /** As written, but with `/`. */
  readonly solution: string;
  readonly projects: readonly string[];
}

/** Paths in a filter are relative to its solution. */
function fromFilter(path: string, text: string): readonly string[] {
  const { solution, projects } = parseFilter(path, text);
  return projects.map((project) => `${dirname(solution)}/${project}`);
}

function parseFilter(path: string, text: string): Filter {
  try {
    const { solution } = parseJson(text.replace(/^\uFEFF/, '')) as {
      solution: { path: string; projects: readonly string[] };
    };
    return { solution: solution.path.replaceAll('\\', '/'), projects: solution.projects.map(String) };
  } catch (cause) {
    throw new ActionError({
      code: 'PROJECT_UNSUPPORTED',
      doing: `reading ${path}`,
      got: 'it is not a solution filter',
      cause,
    });
  }
}
