import { isUtf8 } from 'node:buffer';
import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs';
import { access, constants, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import { parentOf, pathFrom } from '#base/files/paths.ts';
import { pacer } from '#base/files/walk.ts';
import { ARTIFACTS, isIntermediate, isOfMSBuild, projectsWithArtifacts } from './msbuild-output.ts';
import type { Tracked } from './tracked.ts';

export interface SourceEntry {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link';
  readonly mode: number;
  /** In bytes; 0 for folders and links. */
  readonly size: number;
  /** The target of a link, as it is written. */
  readonly target?: string;
}

interface SourceRules {
  readonly excluded: (path: string) => boolean;
  /** Absolute paths of the action's own folders, which may be in the checkout. */
  readonly ownPaths: readonly string[];
  /** The runner's credentials files, by their paths in the checkout. */
  readonly credentials: ReadonlySet<string>;
}

/**
 * Lists what a build may need of a checkout, folders first: everything that exists (tracked, untracked, ignored) except
 * `.git`, excluded paths, credentials of the runner, and what MSBuild made on this machine. That is untracked files in a
 * `bin` or `obj` next to a project file, in any other folder of intermediate files, and in the output folders next to it.
 */
export async function listSource(
  root: string,
  using: {
    readonly rules: SourceRules;
    /** Called only where MSBuild or a job may have left files, which a fresh checkout does not have. */
    readonly tracked: () => Promise<Tracked | undefined>;
    readonly log: Log;
  },
): Promise<readonly SourceEntry[]> {
  const { rules, tracked, log } = using;
  const credentials: string[] = [];
  const left = new Set<string>();
  const own = new Set(rules.ownPaths.map((path) => pathFrom(root, path)));
  const walk: Walk = { root, rules, log, tracked, own, credentials, left };
  const entries: SourceEntry[] = [];
  const folders: Folder[] = [{ path: '', isOutput: false }];
  const rest = pacer();
  // Breadth first: an array grows while it is iterated.
  for (const folder of folders) {
    await rest();
    folders.push(...(await listFolder(folder, { walk, entries })));
  }
  if (credentials.length > 0)
    log.info(`Left out of the build, because they are credentials of the runner: ${credentials.join(', ')}`);
  return withoutEmptied(entries, left);
}

/** Removes folders from which everything was left out, as a fresh clone does not have them. */
function withoutEmptied(entries: readonly SourceEntry[], left: ReadonlySet<string>): readonly SourceEntry[] {
  if (left.size === 0) return entries;
  const filled = new Set<string>();
  const kept: SourceEntry[] = [];
  const emptied = new Set(left);
  // The content of a folder comes after it.
  for (const entry of entries.toReversed()) {
    const { path } = entry;
    if (entry.kind === 'folder' && emptied.has(path) && !filled.has(path)) emptied.add(parentOf(path));
    else {
      filled.add(parentOf(path));
      kept.push(entry);
    }
  }
  return kept.reverse();
}

interface Walk {
  readonly root: string;
  readonly rules: SourceRules;
  readonly log: Log;
  readonly tracked: () => Promise<Tracked | undefined>;
  /** Paths of the action's own folders in the checkout. */
  readonly own: ReadonlySet<string>;
  /** Credentials files that were found. */
  readonly credentials: string[];
  /** Folders from which output of MSBuild was left out. */
  readonly left: Set<string>;
}

interface Folder {
  readonly path: string;
  /** True for an output folder of MSBuild, in which only tracked files are listed. */
  readonly isOutput: boolean;
  /** Names of output folders in it. */
  readonly outputs?: ReadonlySet<string>;
}

/** Adds the entries of a folder, and returns the folders in it. */
async function listFolder(
  folder: Folder,
  { walk, entries }: { readonly walk: Walk; readonly entries: SourceEntry[] },
): Promise<readonly Folder[]> {
  const found = readEntries(folder, walk);
  const outputs = await outputsIn(folder, { found, walk });
  const folders: Folder[] = [];
  for (const { name, kind } of found) {
    const path = pathIn(folder, name);
    const isOutput = folder.isOutput || outputs.isOutput({ name, kind });
    if ((isOutput || mayBeLeftOut({ name, path }, walk)) && !(await isWanted({ name, path }, { isOutput, walk }))) {
      if (isOutput) walk.left.add(folder.path);
      continue;
    }
    const stats = statsOf(path, walk);
    if (stats === undefined) continue;
    if (kind === 'file' && (stats.mode & 0o004) === 0 && !(await isReadable(path, walk))) continue;
    const size = kind === 'file' ? stats.size : 0;
    const entry = { path, kind, mode: stats.mode & 0o7777, size };
    entries.push(kind === 'link' ? { ...entry, target: await readlink(join(walk.root, path)) } : entry);
    const inside = ARTIFACTS.includes(name) && outputs.projects.size > 0 ? { outputs: outputs.projects } : {};
    if (kind === 'folder') folders.push({ path, isOutput, ...inside });
  }
  return folders;
}

function pathIn({ path }: Pick<Folder, 'path'>, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}

/** Returns which entries of a folder are output of MSBuild, and the projects that have outputs below it. */
async function outputsIn(
  { path, outputs: given }: Folder,
  { found, walk }: { readonly found: readonly Found[]; readonly walk: Walk },
): Promise<{ isOutput(entry: Found): boolean; readonly projects: ReadonlySet<string> }> {
  const hasProject = found.some(({ name, kind }) => kind === 'file' && /\.[a-z]+proj$/i.test(name));
  if (isIntermediate(found)) {
    const hasSources = path === '' || hasProject || (await walk.tracked())?.folders.has(path) === true;
    return { isOutput: (entry) => !hasSources || isOfMSBuild(entry), projects: NONE };
  }
  const projects = hasProject ? NONE : await projectsWithArtifacts(join(walk.root, path), found);
  const isOutput = (name: string): boolean => given?.has(name) === true || (hasProject && /^(bin|obj)$/.test(name));
  return { isOutput: ({ name, kind }) => kind === 'folder' && isOutput(name), projects };
}

const NONE: ReadonlySet<string> = new Set();

/** Synchronous: for cached metadata this is ten times faster than a request to another thread. */
function statsOf(path: string, walk: Walk): Stats | undefined {
  try {
    return lstatSync(`${walk.root}/${path}`);
  } catch (error) {
    return skip(path, { walk, error });
  }
}

/** Checked here, so that cache keys and builds see the same files. */
async function isReadable(path: string, walk: Walk): Promise<boolean> {
  return access(join(walk.root, path), constants.R_OK).then(
    () => true,
    (error: unknown) => skip(path, { walk, error }) ?? false,
  );
}

type Found = Pick<SourceEntry, 'kind'> & { readonly name: string };

/** Reads files, folders and links. Skips names that are not UTF-8, because later steps cannot spell them. */
function readEntries(folder: Folder, walk: Walk): readonly Found[] {
  const at = join(walk.root, folder.path);
  try {
    const entries = readdirSync(at, { withFileTypes: true });
    const unclear = entries.some(({ name }) => name.includes(REPLACEMENT)) ? misspelt(at) : NONE;
    const found: Found[] = [];
    for (const entry of entries) {
      const { name } = entry;
      const kind = kindOf(entry);
      if (unclear.has(name)) skip(pathIn(folder, name), { walk, error: 'its name is not UTF-8' });
      else if (kind !== undefined) found.push({ name, kind });
    }
    return found;
  } catch (error) {
    if (folder.path === '') throw error;
    return skip(folder.path, { walk, error }) ?? [];
  }
}

/** What a decoder writes for bytes that are not UTF-8. A name may also contain it. */
const REPLACEMENT = '\ufffd';

/** Returns names that are not UTF-8, as they are decoded. */
function misspelt(folder: string): ReadonlySet<string> {
  const names = readdirSync(folder, { encoding: 'buffer' }).filter((name) => !isUtf8(name));
  return new Set(names.map((name) => name.toString('utf8')));
}

function kindOf(entry: Dirent): SourceEntry['kind'] | undefined {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : undefined;
}

function skip(path: string, { walk, error }: { readonly walk: Walk; readonly error: unknown }): undefined {
  walk.log.warning(`${path} cannot be read and is not part of the build: ${messageOf(error)}`);
}

interface Place {
  readonly name: string;
  readonly path: string;
}

/** Whether a look at the rules is needed. Most entries need none. */
function mayBeLeftOut({ name, path }: Place, { rules, own }: Walk): boolean {
  if (name.startsWith('g') ? GOOGLE.test(name) : name === '.git') return true;
  return own.has(path) || rules.credentials.has(path) || rules.excluded(path);
}

/** Credentials that google-github-actions/auth writes into the workspace. */
const GOOGLE = /^gha-creds-.*\.json$/;

async function isWanted(
  { name, path }: Place,
  { isOutput, walk }: { readonly isOutput: boolean; readonly walk: Walk },
): Promise<boolean> {
  const { rules, own, credentials } = walk;
  if (name === '.git' || rules.excluded(path) || own.has(path)) return false;
  const isCredential = rules.credentials.has(path);
  const tracked = isOutput || (!isCredential && GOOGLE.test(name)) ? await walk.tracked() : undefined;
  const isTracked = tracked !== undefined && (tracked.files.has(path) || tracked.folders.has(path));
  if (isCredential || (!isTracked && GOOGLE.test(name))) {
    credentials.push(path);
    return false;
  }
  return !isOutput || isTracked;
}

/** Error codes for a file that belongs to another user, or that disappeared in the meantime. */
export const UNREADABLE: readonly string[] = ['EACCES', 'EPERM', 'ENOENT'];
