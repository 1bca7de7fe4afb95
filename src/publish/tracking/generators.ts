import { parentOf } from '#base/files/parent-of.ts';

const GENERATOR = /\bI(?:Incremental|Source)Generator\b/;

/** Whether code belongs to a source generator, which the compiler runs. */
export function isGenerator(code: string): boolean {
  return GENERATOR.test(code);
}

/**
 * The files of the projects that have generators: each may run while another project is compiled.
 * @param generators paths of code that {@link isGenerator}.
 * @param files all that a build read, code among it.
 */
export function codeOfGenerators(generators: readonly string[], files: readonly string[]): readonly string[] {
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
