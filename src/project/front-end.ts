import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { once } from '#base/once.ts';
import { evaluate, expand, ON_LINUX, type Properties } from './evaluate.ts';
import { ancestorsOf, type ProjectPlace } from './facts.ts';
import { isFileBased } from './file-based.ts';
import { findNodeCommands, NODE_TOOLS } from './node-commands.ts';
import { type ProjectXml, parseProjectXml } from './xml.ts';

/** What of a project wants Node.js while it is published. */
export interface NodeNeed {
  /** The project file, or one that it imports or references, below the repository's root, with `/`. */
  readonly file: string;
  /** The end of a sentence that begins with the file: `runs «npm ci»`. */
  readonly what: string;
  /** Whether a publish without Node must fail, as far as the files tell. */
  readonly sure: boolean;
}

/** Packages that serve a front-end made by Node; a build may well get it from elsewhere. */
const SPA_PACKAGES = /^Microsoft\.AspNetCore\.(?:SpaProxy|SpaServices|NodeServices)(?:\.|$)/i;

/**
 * What of the project wants Node: commands in its file, in those of the projects it references and in what they import
 * from the repository, a JavaScript project (`.esproj`), or the traces of a SPA template. What is sure comes first.
 * @returns undefined where nothing does.
 */
export async function findNodeNeed(project: string, place: ProjectPlace): Promise<NodeNeed | undefined> {
  const { root, globals } = place;
  const read = reader();
  const found: NodeNeed[] = [];
  const seen = new Set<string>();
  for (let level = [resolve(root, project)]; level.length > 0; ) {
    const paths = [...new Set(level)].filter((path) => !seen.has(path) && path.startsWith(`${root}${sep}`));
    for (const path of paths) seen.add(path);
    const projects = await Promise.all(paths.map((path) => readFiles(path, { root, read })));
    level = projects.flatMap((files) => {
      const values = once(() => valuesOf(files, globals));
      const own = files.filter(mayNeedNode);
      found.push(...own.flatMap((file) => needsOf(file, { values: values(), globals, root })));
      return files.flatMap((file) => file.xml.projectReferences.flatMap((to) => pathsOf(to, { file, values })));
    });
  }
  return found.find(({ sure }) => sure) ?? found[0];
}

/** Most project files have none of these words: they need no closer look. */
function mayNeedNode({ path, text }: File): boolean {
  return path.endsWith('.esproj') || (!isFileBased(path) && WORDS.test(text));
}

const WORDS = new RegExp([...NODE_TOOLS, 'spa'].join('|'), 'i');

type Read = (path: string) => Promise<File | undefined>;

/** Files above several projects are read once. */
function reader(): Read {
  const files = new Map<string, Promise<File | undefined>>();
  return (path) => {
    const file = files.get(path) ?? readIfXml(path);
    files.set(path, file);
    return file;
  };
}

interface File {
  /** Absolute. */
  readonly path: string;
  readonly text: string;
  readonly xml: ProjectXml;
}

/** A project, in the order of MSBuild: what stands above it, itself with its imports, and what comes last. */
async function readFiles(
  project: string,
  { root, read }: { readonly root: string; readonly read: Read },
): Promise<readonly File[]> {
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

function needsOf(
  file: File,
  of: { readonly values: Properties; readonly globals: Properties; readonly root: string },
): readonly NodeNeed[] {
  const { values, globals, root } = of;
  const name = relative(root, file.path).split(sep).join('/');
  if (/\.esproj$/i.test(file.path))
    return [{ file: name, what: 'is a JavaScript project, which npm builds', sure: true }];
  const commands = findNodeCommands({ text: file.text, fixed: { ...ON_LINUX, ...globals }, values });
  const spa = file.xml.packages.find((id) => SPA_PACKAGES.test(id));
  const spaRoot = file.xml.properties.find((property) => property.name === 'SpaRoot');
  return [
    ...commands.map(({ command, sure }) => ({ file: name, what: `runs «${command}»`, sure })),
    ...(spaRoot === undefined ? [] : [{ file: name, what: `has a SpaRoot, ${spaRoot.value}`, sure: false }]),
    ...(spa === undefined ? [] : [{ file: name, what: `references ${spa}`, sure: false }]),
  ];
}

function valuesOf(files: readonly File[], globals: Properties): Properties {
  const all = files.flatMap(({ xml }) => xml.properties);
  return { ...evaluate(all, { ...ON_LINUX, ...globals }), ...globals };
}

/** Where paths in a file lead to, absolute; without those that only MSBuild can tell. */
function pathsOf(written: string, at: { readonly file: File; readonly values: () => Properties }): readonly string[] {
  const folder = `${dirname(at.file.path)}/`;
  const own = { MSBuildThisFileDirectory: folder, MSBuildProjectDirectory: folder };
  const plain = written.includes('$(') ? expand(written, { ...at.values(), ...own }) : written;
  const paths = plain.split(';').map((path) => path.trim().replaceAll('\\', '/'));
  return paths.filter((path) => path !== '' && !/[$*?%@]/.test(path)).map((path) => resolve(folder, path));
}

async function readAll(paths: readonly string[], read: Read): Promise<readonly File[]> {
  const files = await Promise.all(paths.map(read));
  return files.filter((file) => file !== undefined);
}

/** What cannot be read, or is no XML, MSBuild will complain of if it matters. */
async function readIfXml(path: string): Promise<File | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    return { path, text, xml: parseProjectXml(text, path) };
  } catch {
    return undefined;
  }
}
