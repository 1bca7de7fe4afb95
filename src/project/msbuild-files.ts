import { dirname, join, resolve, sep } from 'node:path';
import { onceEach } from '#base/once.ts';
import { evaluate, expand, ON_LINUX, type Properties } from './evaluate.ts';
import { ancestorsOf } from './facts.ts';
import { readText } from './read-text.ts';
import { type ProjectXml, parseProjectXml } from './xml.ts';

/** A file that MSBuild reads for a project. */
export interface MSBuildFile {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly xml: ProjectXml;
}

export type ReadMSBuildFile = (path: string) => Promise<MSBuildFile | undefined>;

/** Files above several projects are read once; only those below the root are. */
export function msbuildReader(root: string): ReadMSBuildFile {
  return onceEach((path) => readIfXml(root, path));
}

/**
 * The files of a project (absolute), in the order of MSBuild: what stands above it, itself with its imports, and what
 * comes last. None where it cannot be read; only those below `root`.
 */
export async function readMSBuildFiles(
  project: string,
  { root, read }: { readonly root: string; readonly read: ReadMSBuildFile },
): Promise<readonly MSBuildFile[]> {
  const own = await read(project);
  if (own === undefined) return [];
  const above = ancestorsOf(root, dirname(project));
  const named = (name: string): readonly string[] => above.map((folder) => join(folder, name));
  const props = await readAll([...named('Directory.Build.props')].reverse(), read);
  const targets = await readAll(named('Directory.Build.targets'), read);
  const files = [...props, own, ...targets];
  for (const file of files) {
    const paths = file.xml.imports.flatMap((to) => pathsOf(to, { file, values: () => ({}) }));
    const isNew = (path: string): boolean => !files.some((each) => each.path === path);
    files.push(
      ...(await readAll(
        paths.filter((path) => isNew(path) && path.startsWith(`${root}${sep}`)),
        read,
      )),
    );
  }
  return files;
}

/** What the properties of all files come to. */
export function valuesOf(files: readonly MSBuildFile[], globals: Properties): Properties {
  const all = files.flatMap(({ xml }) => xml.properties);
  return { ...evaluate(all, { ...ON_LINUX, ...globals }), ...globals };
}

/** Where paths in a file lead to, absolute; without those that only MSBuild can tell. */
export function pathsOf(
  written: string,
  at: { readonly file: Pick<MSBuildFile, 'path'>; readonly values: () => Properties },
): readonly string[] {
  const folder = `${dirname(at.file.path)}/`;
  const own = { MSBuildThisFileDirectory: folder, MSBuildProjectDirectory: folder };
  const plain = written.includes('$(') ? expand(written, { ...at.values(), ...own }) : written;
  const paths = plain.split(';').map((path) => path.trim().replaceAll('\\', '/'));
  return paths.filter((path) => path !== '' && !/[$*?%@]/.test(path)).map((path) => resolve(folder, path));
}

async function readAll(paths: readonly string[], read: ReadMSBuildFile): Promise<readonly MSBuildFile[]> {
  const files = await Promise.all(paths.map(read));
  return files.filter((file) => file !== undefined);
}

/** What cannot be read, or is no XML, MSBuild will complain of if it matters. */
async function readIfXml(root: string, path: string): Promise<MSBuildFile | undefined> {
  try {
    const text = await readText(root, path);
    return { path, text, xml: parseProjectXml(text, path) };
  } catch {
    return undefined;
  }
}
