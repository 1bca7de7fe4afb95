import { resolve } from 'node:path';
import { isWithin, pathFrom } from '#base/files/paths.ts';
import { once, onceEach } from '#base/once.ts';
import type { ProjectPlace } from './facts.ts';
import { type MSBuildFile, msbuildReader, pathsOfImport, propertyValues, readMSBuildFiles } from './msbuild-files.ts';
import type { Properties } from './property-names.ts';

/** A project with the files that may apply to it. Empty if it cannot be read. */
interface ReadProject {
  readonly files: readonly MSBuildFile[];
  /** Properties of all files. */
  readonly values: () => Properties;
}

/** Reads projects (absolute paths), each only once. */
export type ProjectReader = (path: string) => Promise<ReadProject>;

export function projectReader({ root, globals, read = msbuildReader(root) }: ProjectPlace): ProjectReader {
  return onceEach(async (path) => {
    const files = await readMSBuildFiles(path, { root, read });
    return { files, values: once(() => propertyValues(files, globals)) };
  });
}

/**
 * Returns the path of the first file of a project, of its imports or of the projects that it references, whose text
 * matches; relative to the root.
 */
export async function findInProjects(
  project: string,
  { pattern, ...place }: ReferencePlace & { readonly pattern: RegExp },
): Promise<string | undefined> {
  const visit = ({ files }: ReadProject): string | undefined => files.find(({ text }) => pattern.test(text))?.path;
  const file = (await visitProjects(project, { ...place, visit })).find((path) => path !== undefined);
  return file === undefined ? undefined : pathFrom(place.root, file);
}

interface ReferencePlace extends Pick<ProjectPlace, 'root'> {
  readonly readProject: ProjectReader;
}

/**
 * Visits a project and all projects below the root that it references, each once.
 * @returns the results of the visits, nearest projects first
 */
export async function visitProjects<T>(
  project: string,
  { root, readProject, visit }: ReferencePlace & { readonly visit: (read: ReadProject) => T },
): Promise<readonly T[]> {
  return await followReferences([resolve(root, project)], async (path) => {
    const read = await readProject(path);
    const references = read.files.flatMap((file) =>
      file.xml.projectReferences.flatMap((target) => pathsOfImport(target, { file, values: read.values })),
    );
    return { value: visit(read), next: references.filter((target) => isWithin(target, root)) };
  });
}

/** Result of the visit of a project, and the projects to visit next. */
interface Visit<T> {
  readonly value: T;
  readonly next: readonly string[];
}

/**
 * Visits projects and everything that they reference, each once.
 * @returns the results of the visits, nearest projects first
 */
export async function followReferences<T>(
  projects: readonly string[],
  visit: (path: string) => Promise<Visit<T>>,
): Promise<readonly T[]> {
  const seen = new Set<string>();
  const given: T[] = [];
  for (let level = projects; level.length > 0; ) {
    const paths = [...new Set(level)].filter((path) => !seen.has(path));
    for (const path of paths) seen.add(path);
    const visits = await Promise.all(paths.map(visit));
    given.push(...visits.map(({ value }) => value));
    level = visits.flatMap(({ next }) => next);
  }
  return given;
}
