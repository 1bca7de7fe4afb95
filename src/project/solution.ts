import { dirname, join } from 'node:path';
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
