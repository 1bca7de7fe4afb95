import { dirname, join, relative } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { ActionError, messageOf } from '#base/action-error.ts';
import { parseJson } from '#base/parse-json.ts';
import { readText } from './read-text.ts';

const FORMATS = /\.(?:slnx?|slnf)$/i;
const PROJECT = /\.(?:cs|fs|vb)proj$/i;

export function isSolution(path: string): boolean {
  return FORMATS.test(path);
}

/** @throws ActionError PROJECT_UNSUPPORTED where it cannot be read */
export async function readSolution(root: string, path: string): Promise<string> {
  try {
    return await readText(root, path);
  } catch (cause) {
    throw new ActionError({ code: 'PROJECT_UNSUPPORTED', doing: `reading ${path}`, got: messageOf(cause), cause });
  }
}

/** The projects that a solution, an XML solution or a solution filter lists, as paths beside it. */
export function projectsOfSolution(path: string, text: string): readonly string[] {
  return listed(path, text)
    .map((project) => project.replaceAll('\\', '/'))
    .filter((project) => PROJECT.test(project))
    .map((project) => join(dirname(path), project));
}

/**
 * The solution that a folder means, by its name.
 * @throws ActionError PROJECT_AMBIGUOUS where two of them list different projects; a filter counts only alone.
 */
export async function chooseSolution(
  folder: string,
  of: { readonly root: string; readonly names: readonly string[] },
): Promise<string | undefined> {
  const whole = of.names.filter((name) => !/\.slnf$/i.test(name)).sort();
  const names = whole.length > 0 ? whole : of.names.toSorted();
  const [first, ...others] = names;
  if (first === undefined || others.length === 0) return first;
  const lists = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return JSON.stringify(projectsOfSolution(path, await readSolution(of.root, path)).toSorted());
    }),
  );
  if (new Set(lists).size === 1) return first;
  throw new ActionError({
    code: 'PROJECT_AMBIGUOUS',
    doing: `choosing a solution in ${relative(of.root, folder) || 'the root of the repository'}`,
    got: `there are ${names.length}, which list different projects: ${names.join(', ')}`,
    hint: 'Name one of them in the input project.',
  });
}

function listed(path: string, text: string): readonly string[] {
  if (path.toLowerCase().endsWith('.slnx')) return fromXml(text);
  if (path.toLowerCase().endsWith('.slnf')) return fromFilter(path, text);
  return [...text.matchAll(/^Project\("[^"]*"\)\s*=\s*"[^"]*",\s*"([^"]+)"/gm)].map((match) => match[1] ?? '');
}

function fromXml(text: string): readonly string[] {
  const paths: string[] = [];
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    attributeValueProcessor: (name, value) => {
      if (name === 'Path') paths.push(value);
      return value;
    },
  }).parse(text);
  return paths;
}

/** Paths in a filter are relative to the solution it filters. */
function fromFilter(path: string, text: string): readonly string[] {
  try {
    const { solution } = parseJson(text.replace(/^\uFEFF/, '')) as {
      solution: { path: string; projects: readonly string[] };
    };
    const folder = dirname(solution.path.replaceAll('\\', '/'));
    return solution.projects.map((project) => `${folder}/${project}`);
  } catch (cause) {
    throw new ActionError({
      code: 'PROJECT_UNSUPPORTED',
      doing: `reading ${path}`,
      got: 'it is no solution filter',
      cause,
    });
  }
}
