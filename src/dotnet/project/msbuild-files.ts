import { dirname, join, resolve, sep } from 'node:path';
import { onceEach } from '#base/once.ts';
import { ancestorsOf } from './ancestors.ts';
import { evaluate, expand, holds, judge, ON_LINUX, type Step } from './evaluate.ts';
import type { ProjectXml, XmlImport } from './project-xml.ts';
import type { Properties } from './property-names.ts';
import { properName, withProperNames } from './property-names.ts';
import { readText } from './read-text.ts';
import { parseProjectXml } from './xml.ts';

/** A file that MSBuild reads for a project. */
export interface MSBuildFile {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  readonly xml: ProjectXml;
}

export type ReadMSBuildFile = (path: string) => Promise<MSBuildFile | undefined>;

/** Reads files above several projects only once, and only files below the root. */
export function msbuildReader(root: string): ReadMSBuildFile {
  return onceEach((path) => readIfXml(root, path));
}

/** A file, and how it was reached. */
export interface FollowedFile extends MSBuildFile {
  /** Whether MSBuild reads it in any case: the only condition on its import is that it exists. */
  readonly isSure: boolean;
}

/** The files of a project, followed through their imports. */
export interface ProjectFiles {
  /**
   * The files above the project, the project with its imports, then the files that come last. An imported file comes
   * before its importer.
   */
  readonly files: readonly FollowedFile[];
  /** Their content, in MSBuild's order of evaluation. */
  readonly steps: readonly Step[];
}

interface Reading {
  readonly root: string;
  readonly read: ReadMSBuildFile;
}

/** Returns the files that apply to a project (absolute path). Empty if it cannot be read. Only files below `root`. */
export async function readMSBuildFiles(
  project: string,
  reading: Reading & { readonly globals?: Properties },
): Promise<readonly MSBuildFile[]> {
  const { files, steps } = await followImports(project, reading);
  const { left } = judge(steps, { ...ON_LINUX, ...reading.globals });
  return files.filter(({ path }) => !left.has(path));
}

/** Returns all files that may apply. */
export async function followImports(project: string, reading: Reading): Promise<ProjectFiles> {
  const { root, read } = reading;
  const own = await read(project);
  if (own === undefined) return { files: [], steps: [] };
  const above = ancestorsOf(root, dirname(project));
  const [props, packages, user, targets] = await Promise.all([
    readNearest('Directory.Build.props', { above, read }),
    readNearest('Directory.Packages.props', { above, read }),
    readAll([`${project}.user`], read),
    readNearest('Directory.Build.targets', { above, read }),
  ]);
  const following: Following = { ...reading, project, files: [], seen: new Map() };
  const steps: Step[] = [];
  for (const [first, ...further] of [props, packages, [own], user, targets]) {
    if (first === undefined) continue;
    const found = await stepsOf(first, { following, conditions: [], isSure: true });
    for (const file of further) {
      if (!following.seen.has(file.path))
        steps.push(...(await stepsOf(file, { following, conditions: [], isSure: false })));
    }
    steps.push(...found);
  }
  return { files: following.files, steps };
}

interface Following extends Reading {
  readonly project: string;
  readonly files: FollowedFile[];
  /** Conditions of the imports of each file, by path. */
  readonly seen: Map<string, readonly string[]>;
}

interface Under {
  readonly following: Following;
  /** Conditions of the imports that lead here. */
  readonly conditions: readonly string[];
  readonly isSure: boolean;
}

/** Returns the steps of a file and its imports. Each file counts once. */
async function stepsOf(file: MSBuildFile, { following, conditions, isSure }: Under): Promise<readonly Step[]> {
  const { files, seen } = following;
  seen.set(file.path, conditions);
  const properties = file.xml.properties.map((each) => ({ ...each, conditions: [...conditions, ...each.conditions] }));
  const parts: { readonly at: number; readonly steps: readonly Step[] }[] = properties.map((each) => ({
    at: each.at ?? 0,
    steps: [each],
  }));
  for (const written of file.xml.imports) {
    const found = await follow(written, { ...following, file });
    if (found === undefined) continue;
    const under = [...conditions, ...found.conditions];
    const step = { ...written, conditions: under, file: file.path, leadsTo: found.paths };
    const again = found.paths.some((path) => (seen.get(path) ?? []).length > 0);
    const steps: Step[] = [{ ...step, isFollowed: found.isFollowed && !again }];
    for (const path of found.paths) {
      const next = seen.has(path) ? undefined : await following.read(path);
      const sure = isSure && found.conditions.length === 0;
      if (next !== undefined) steps.push(...(await stepsOf(next, { following, conditions: under, isSure: sure })));
    }
    parts.push({ at: written.at, steps });
  }
  files.push({ ...file, isSure });
  return parts.toSorted((one, other) => one.at - other.at).flatMap(({ steps }) => steps);
}

/** MSBuild imports only the nearest one. Others count only if a nearer one imports them. */
async function readNearest(
  name: string,
  place: { readonly above: readonly string[]; readonly read: ReadMSBuildFile },
): Promise<readonly MSBuildFile[]> {
  const found = await readAll(
    place.above.map((folder) => join(folder, name)),
    place.read,
  );
  const last = found.findIndex(({ xml }) => !xml.imports.some(({ project }) => project.includes(name)));
  return found.slice(0, last < 0 ? found.length : last + 1);
}

interface Followed {
  readonly paths: readonly string[];
  readonly conditions: readonly string[];
  readonly isFollowed: boolean;
}

/** Folders of MSBuild and its SDKs. Files there contain no choices of the repository. */
const OF_MSBUILD = /^\$\((?:MSBuild(?:Extensions|Tools|Bin)Path|VSToolsPath|MSBuildSDKsPath|NetCoreTargetingPack)/i;
const ABOVE =
  /^\$\(\[MSBuild\]::GetPathOfFileAbove\(\s*['"]?([\w.-]+)['"]?\s*(?:,\s*['"]?\$\(MSBuildThisFileDirectory\)([./\\]*)['"]?\s*)?\)\)$/i;

/** Resolves an import. Returns `undefined` if it leads nowhere in a repository on Linux. */
async function follow(
  { project: written, conditions: all }: XmlImport,
  reading: Reading & { readonly file: MSBuildFile; readonly project: string },
): Promise<Followed | undefined> {
  const { root, file } = reading;
  const text = written.trim();
  if (OF_MSBUILD.test(text) || all.some((condition) => isOfOtherSystem(condition))) return undefined;
  const conditions = all.filter((condition) => !asksWhetherThere(condition, text));
  const [, name, up = ''] = ABOVE.exec(text) ?? [];
  if (name !== undefined) {
    const start = resolve(dirname(file.path), up.replaceAll('\\', '/') || '.');
    const places = start === root || start.startsWith(`${root}${sep}`) ? ancestorsOf(root, start) : [];
    const found = await readAll(
      places.map((folder) => join(folder, name)),
      reading.read,
    );
    return { paths: found.slice(0, 1).map(({ path }) => path), conditions, isFollowed: true };
  }
  const paths = pathsOfImport(text, { file, values: () => ({}), project: reading.project });
  const parts = text.split(';').filter((part) => part.trim() !== '');
  return {
    paths: paths.filter((path) => path.startsWith(`${root}${sep}`)),
    conditions,
    isFollowed: paths.length === parts.length,
  };
}

function isOfOtherSystem(condition: string): boolean {
  return holds(condition, { OS: 'Unix' }) === false && !/\$\((?!OS\))/i.test(condition);
}

/** `Exists('x.props')` or `'$(…)' != ''` as the condition of an import of that same file. */
function asksWhetherThere(condition: string, imported: string): boolean {
  const bare = (text: string): string => text.replace(/['"\s()]/g, '').replaceAll('\\', '/');
  return bare(condition).replace(/^Exists|!=/i, '') === bare(imported);
}

/** Returns the properties of all files. */
export function propertyValues(files: readonly MSBuildFile[], globals: Properties): Properties {
  const all = files.flatMap(({ xml }) => xml.properties);
  const given = withProperNames(globals);
  return { ...evaluate(all, { ...ON_LINUX, ...given }), ...given };
}

/** Returns the absolute paths that a file refers to, without those that only MSBuild can resolve. */
export function pathsOfImport(
  written: string,
  place: {
    readonly file: Pick<MSBuildFile, 'path'>;
    readonly values: () => Properties;
    /** The project that the file is read for. Absent: the file itself. */
    readonly project?: string;
  },
): readonly string[] {
  const folder = `${dirname(place.file.path)}/`;
  const own = {
    MSBuildThisFileDirectory: folder,
    MSBuildProjectDirectory: `${dirname(place.project ?? place.file.path)}/`,
  };
  const plain = written.includes('$(') ? withKnown(written, { ...place.values(), ...own }) : written;
  const paths = plain.split(';').map((path) => path.trim().replaceAll('\\', '/'));
  return paths.filter((path) => path !== '' && !/[$*?%@]/.test(path)).map((path) => resolve(folder, path));
}

/** Unknown names stay unchanged, because a path without them would be a different path. */
function withKnown(text: string, known: Properties): string {
  const isKnown = [...text.matchAll(/\$\(([A-Za-z_]\w*)\)/g)].every(([, name = '']) =>
    Object.hasOwn(known, properName(name)),
  );
  return isKnown ? expand(text, known) : text;
}

async function readAll(paths: readonly string[], read: ReadMSBuildFile): Promise<readonly MSBuildFile[]> {
  const files = await Promise.all(paths.map(read));
  return files.filter((file) => file !== undefined);
}

/** Ignores files that cannot be read or are not XML. MSBuild reports them if they matter. */
async function readIfXml(root: string, path: string): Promise<MSBuildFile | undefined> {
  try {
    const text = await readText(root, path);
    return { path, text, xml: parseProjectXml(text, path) };
  } catch {
    return undefined;
  }
}
