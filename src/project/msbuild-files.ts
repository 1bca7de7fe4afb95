import { dirname, join, resolve, sep } from 'node:path';
import { onceEach } from '#base/once.ts';
import { ancestorsOf } from './ancestors.ts';
import { evaluate, expand, holds, ON_LINUX, type Properties } from './evaluate.ts';
import { readText } from './read-text.ts';
import { type ProjectXml, parseProjectXml, type XmlImport } from './xml.ts';

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

/** The files of a project, as far as their texts lead to one another. */
export interface ProjectFiles {
  /** In the order of MSBuild: what stands above the project, itself with its imports, what comes last. */
  readonly files: readonly MSBuildFile[];
  /** Imports that only MSBuild can follow: the absolute path of the file, and what stands there. */
  readonly unclear: readonly { readonly file: string; readonly project: string }[];
}

interface Reading {
  readonly root: string;
  readonly read: ReadMSBuildFile;
}

/** The files of a project (absolute). None where it cannot be read; only those below `root`. */
export async function readMSBuildFiles(project: string, at: Reading): Promise<readonly MSBuildFile[]> {
  return (await followImports(project, at)).files;
}

/** The same, and the imports that cannot be followed. */
export async function followImports(project: string, at: Reading): Promise<ProjectFiles> {
  const { root, read } = at;
  const own = await read(project);
  if (own === undefined) return { files: [], unclear: [] };
  const above = ancestorsOf(root, dirname(project));
  const [props, packages, user, targets] = await Promise.all([
    readNearest('Directory.Build.props', { above, read }),
    readNearest('Directory.Packages.props', { above, read }),
    readAll([`${project}.user`], read),
    readNearest('Directory.Build.targets', { above, read }),
  ]);
  const files: MSBuildFile[] = [];
  const unclear: ProjectFiles['unclear'][number][] = [];
  const seen = new Set<string>();
  const add = async (file: MSBuildFile): Promise<void> => {
    if (seen.has(file.path)) return;
    seen.add(file.path);
    for (const found of await Promise.all(file.xml.imports.map((each) => follow(each, { ...at, file, project })))) {
      if (found.isUnclear) unclear.push({ file: file.path, project: found.written });
      for (const path of found.paths) {
        const next = await read(path);
        if (next !== undefined) await add(next);
      }
    }
    files.push(file);
  };
  for (const file of [...props, ...packages, own, ...user, ...targets]) await add(file);
  return { files, unclear };
}

/** MSBuild imports the nearest one; a further one only where a nearer one names it. The furthest comes first. */
async function readNearest(
  name: string,
  at: { readonly above: readonly string[]; readonly read: ReadMSBuildFile },
): Promise<readonly MSBuildFile[]> {
  const found = await readAll(
    at.above.map((folder) => join(folder, name)),
    at.read,
  );
  const last = found.findIndex(({ text }) => !text.includes(name));
  return found.slice(0, last < 0 ? found.length : last + 1).reverse();
}

interface Followed {
  readonly written: string;
  readonly paths: readonly string[];
  readonly isUnclear: boolean;
}

/** Where MSBuild and its SDKs have files of their own, which set nothing that a repository chose. */
const OF_MSBUILD = /^\$\((?:MSBuild(?:Extensions|Tools|Bin)Path|VSToolsPath|MSBuildSDKsPath|NetCoreTargetingPack)/i;
const ABOVE =
  /^\$\(\[MSBuild\]::GetPathOfFileAbove\(\s*['"]?([\w.-]+)['"]?\s*(?:,\s*['"]?\$\(MSBuildThisFileDirectory\)([./\\]*)['"]?\s*)?\)\)$/i;

/** An import of what lies above stands, in most repositories, in the files that are found from above. */
async function follow(
  { project: written, conditions }: XmlImport,
  of: Reading & { readonly file: MSBuildFile; readonly project: string },
): Promise<Followed> {
  const { root, file } = of;
  const text = written.trim();
  const none = { written, paths: [], isUnclear: false };
  if (OF_MSBUILD.test(text) || conditions.some((condition) => holds(condition, ON_LINUX) === false)) return none;
  const [, name, up = ''] = ABOVE.exec(text) ?? [];
  if (name !== undefined) {
    const start = resolve(dirname(file.path), up.replaceAll('\\', '/') || '.');
    const places = start === root || start.startsWith(`${root}${sep}`) ? ancestorsOf(root, start) : [];
    const found = await readAll(
      places.map((folder) => join(folder, name)),
      of.read,
    );
    return { written, paths: found.slice(0, 1).map(({ path }) => path), isUnclear: false };
  }
  const paths = pathsOf(text, { file, values: () => ({}), project: of.project });
  const parts = text.split(';').filter((part) => part.trim() !== '');
  return {
    written,
    paths: paths.filter((path) => path.startsWith(`${root}${sep}`)),
    isUnclear: paths.length < parts.length,
  };
}

/** What the properties of all files come to. */
export function valuesOf(files: readonly MSBuildFile[], globals: Properties): Properties {
  const all = files.flatMap(({ xml }) => xml.properties);
  return { ...evaluate(all, { ...ON_LINUX, ...globals }), ...globals };
}

/** Where paths in a file lead to, absolute; without those that only MSBuild can tell. */
export function pathsOf(
  written: string,
  at: {
    readonly file: Pick<MSBuildFile, 'path'>;
    readonly values: () => Properties;
    /** The project that the file is read for; absent: the file itself. */
    readonly project?: string;
  },
): readonly string[] {
  const folder = `${dirname(at.file.path)}/`;
  const own = { MSBuildThisFileDirectory: folder, MSBuildProjectDirectory: `${dirname(at.project ?? at.file.path)}/` };
  const plain = written.includes('$(') ? withKnown(written, { ...at.values(), ...own }) : written;
  const paths = plain.split(';').map((path) => path.trim().replaceAll('\\', '/'));
  return paths.filter((path) => path !== '' && !/[$*?%@]/.test(path)).map((path) => resolve(folder, path));
}

/** A name that is not known stays, as a path without it would be another. */
function withKnown(text: string, known: Properties): string {
  const isKnown = [...text.matchAll(/\$\(([A-Za-z_]\w*)\)/g)].every(([, name = '']) => Object.hasOwn(known, name));
  return isKnown ? expand(text, known) : text;
}

async function readAll(paths: readonly string[], read: ReadMSBuildFile): Promise<readonly MSBuildFile[]> {
  const files = await Promise.all(paths.map(read));
  return files.filter((file) => file !== undefined);
}

/** What cannot be read, or is not XML, MSBuild will complain of if it matters. */
async function readIfXml(root: string, path: string): Promise<MSBuildFile | undefined> {
  try {
    const text = await readText(root, path);
    return { path, text, xml: parseProjectXml(text, path) };
  } catch {
    return undefined;
  }
}
