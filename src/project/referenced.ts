import { once, onceEach } from '#base/once.ts';
import type { Properties } from './evaluate.ts';
import type { ProjectPlace } from './facts.ts';
import { type MSBuildFile, msbuildReader, readMSBuildFiles, valuesOf } from './msbuild-files.ts';

/** A project with the files that may apply to it; none where it cannot be read. */
export interface ReadProject {
  readonly files: readonly MSBuildFile[];
  /** What the properties of all files come to. */
  readonly values: () => Properties;
}

/** Projects (absolute), each of which is read once, whoever asks for it. */
export type ProjectReader = (path: string) => Promise<ReadProject>;

export function projectReader({ root, globals, read = msbuildReader(root) }: ProjectPlace): ProjectReader {
  return onceEach(async (path) => {
    const files = await readMSBuildFiles(path, { root, read });
    return { files, values: once(() => valuesOf(files, globals)) };
  });
}

/** What a visit of a project gives, and which projects come after it. */
export interface Visit<T> {
  readonly value: T;
  readonly next: readonly string[];
}

/**
 * Visits projects and all that they reference, each once.
 * @returns what the visits gave, that of the nearest projects first.
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
