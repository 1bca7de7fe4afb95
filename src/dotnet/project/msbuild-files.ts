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

/** A file in its place. */
export interface FollowedFile extends MSBuildFile {
  /** Whether MSBuild reads it in any case: no condition stands before it but whether it is there. */
  readonly isSure: boolean;
}

/** The files of a project, as far as their texts lead to one another. */
export interface ProjectFiles {
  /** What stands above the project, itself with its imports, what comes last; an imported one before the one that imports. */
  readonly files: readonly FollowedFile[];
  /** What they hold, in the order of MSBuild. */
  readonly steps: readonly Step[];
}

interface Reading {
  readonly root: string;
  readonly read: ReadMSBuildFile;
}

/** The files of a project (absolute) that apply to it. None where it cannot be read; only those below `root`. */
export async function readMSBuildFiles(
  project: string,
  at: Reading & { readonly globals?: Properties },
): Promise<readonly MSBuildFile[]> {
  const { files, steps } = await followImports(project, at);
  const { left } = judge(steps, { ...ON_LINUX, ...at.globals });
  return files.filter(({ path }) => !left.has(path));
}

/** The same with all that may apply. */
export async function followImports(project: string, at: Reading): Promise<ProjectFiles> {
  const { root, read } = at;
  const own = await read(project);
  if (own === undefined) return { files: [], steps: [] };
  const above = ancestorsOf(root, dirname(project));
  const [props, packages, user, targets] = await Promise.all([
    readNearest('Directory.Build.props', { above, read }),
    readNearest('Directory.Packages.props', { above, read }),
    readAll([`${project}.user`], read),
    readNearest('Directory.Build.targets', { above, read }),
  ]);
  const following: Following = { ...at, project, files: [], seen: new Map() };
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
  /** The conditions under which each file is imported, by path. */
  readonly seen: Map<string, readonly string[]>;
}

interface Under {
  readonly following: Following;
  /** Of the imports that lead here. */
  readonly conditions: readonly string[];
  readonly isSure: boolean;
}

/** The steps of a file and of those that it imports, each of which counts once. */
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

/** MSBuild imports the nearest one, the first here; a further one only where an import of a nearer one names it. */
async function readNearest(
  name: string,
  at: { readonly above: readonly string[]; readonly read: ReadMSBuildFile },
): Promise<readonly MSBuildFile[]> {
  const found = await readAll(
    at.above.map((folder) => join(folder, name)),
    at.read,
  );
  const last = found.findIndex(({ xml }) => !xml.imports.some(({ project }) => project.includes(name)));
  return found.slice(0, last < 0 ? found.length : last + 1);
}

interface Followed {
  readonly paths: readonly string[];
  readonly conditions: readonly string[];
  readonly isFollowed: boolean;
}

/** Where MSBuild and its SDKs have files of their own, which set nothing that a repository chose. */
const OF_MSBUILD = /^\$\((?:MSBuild(?:Extensions|Tools|Bin)Path|VSToolsPath|MSBuildSDKsPath|NetCoreTargetingPack)/i;
const ABOVE =
  /^\$\(\[MSBuild\]::GetPathOfFileAbove\(\s*['"]?([\w.-]+)['"]?\s*(?:,\s*['"]?\$\(MSBuildThisFileDirectory\)([./\\]*)['"]?\s*)?\)\)$/i;

/** Where an import leads; `undefined`: nowhere in a repository on Linux. */
async function follow(
  { project: written, conditions: all }: XmlImport,
  of: Reading & { readonly file: MSBuildFile; readonly project: string },
): Promise<Followed | undefined> {
  const { root, file } = of;
  const text = written.trim();
  if (OF_MSBUILD.test(text) || all.some((condition) => isOfOtherSystem(condition))) return undefined;
  const conditions = all.filter((condition) => !asksWhetherThere(condition, text));
  const [, name, up = ''] = ABOVE.exec(text) ?? [];
  if (name !== undefined) {
    const start = resolve(dirname(file.path), up.replaceAll('\\', '/') || '.');
    const places = start === root || start.startsWith(`${root}${sep}`) ? ancestorsOf(root, start) : [];
    const found = await readAll(
      places.map((folder) => join(folder, name)),
      of.read,
    );
    return { paths: found.slice(0, 1).map(({ path }) => path), conditions, isFollowed: true };
  }
  const paths = pathsOfImport(text, { file, values: () => ({}), project: of.project });
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

/** `Exists('x.props')` or `'$(…)' != ''` before an import of just that. */
function asksWhetherThere(condition: string, imported: string): boolean {
  const bare = (text: string): string => text.replace(/['"\s()]/g, '').replaceAll('\\', '/');
  return bare(condition).replace(/^Exists|!=/i, '') === bare(imported);
}

/** The values of the properties of all files. */
export function propertyValues(files: readonly MSBuildFile[], globals: Properties): Properties {
  const all = files.flatMap(({ xml }) => xml.properties);
  const given = withProperNames(globals);
  return { ...evaluate(all, { ...ON_LINUX, ...given }), ...given };
}

/** Where paths in a file lead to, absolute; without those that only MSBuild can tell. */
export function pathsOfImport(
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
  const isKnown = [...text.matchAll(/\$\(([A-Za-z_]\w*)\)/g)].every(([, name = '']) =>
    Object.hasOwn(known, properName(name)),
  );
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
