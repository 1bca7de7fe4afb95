import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { messageOf } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import type { Git } from '#project/open-git.ts';

export interface SourceEntry {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link';
  readonly mode: number;
  /** In bytes; 0 for what is no file. */
  readonly size: number;
}

export interface SourceRules {
  readonly excluded: (path: string) => boolean;
  /** Absolute paths that are ours and may lie in the checkout. */
  readonly ours: readonly string[];
}

/** What git has in its index, and the folders above it; `undefined` without git. */
interface Tracked {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/**
 * What a build may need of a checkout: everything that exists (tracked, untracked, ignored) but `.git`, what is excluded,
 * and what MSBuild made on this machine (untracked files in a `bin` or `obj` beside a project file), folders first.
 */
export async function listSource(
  root: string,
  using: { readonly rules: SourceRules; readonly git: Git; readonly log: Log },
): Promise<readonly SourceEntry[]> {
  const walk: Walk = { root, rules: using.rules, log: using.log, tracked: await readTracked(using.git) };
  const entries: SourceEntry[] = [];
  let level: readonly Folder[] = [{ path: '', isOutput: false }];
  while (level.length > 0) {
    const found = await Promise.all(level.map((folder) => listFolder(folder, walk)));
    entries.push(...found.flatMap((each) => each.entries));
    level = found.flatMap((each) => each.folders);
  }
  return entries;
}

interface Walk {
  readonly root: string;
  readonly rules: SourceRules;
  readonly log: Log;
  readonly tracked: Tracked | undefined;
}

interface Folder {
  readonly path: string;
  /** It is MSBuild's: only what git tracks counts. */
  readonly isOutput: boolean;
}

async function listFolder(folder: Folder, walk: Walk): Promise<{ entries: SourceEntry[]; folders: Folder[] }> {
  const names = await readdir(join(walk.root, folder.path), { withFileTypes: true }).catch((error: unknown) => {
    if (folder.path === '') throw error;
    walk.log.warning(`${folder.path} cannot be read and is not part of the build: ${messageOf(error)}`);
    return [];
  });
  const hasProject = names.some((entry) => entry.isFile() && /\.[a-z]+proj$/i.test(entry.name));
  const entries: SourceEntry[] = [];
  const folders: Folder[] = [];
  for (const entry of names) {
    const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
    const isOutput = folder.isOutput || (hasProject && entry.isDirectory() && /^(bin|obj)$/.test(entry.name));
    if (!isWanted(path, { isOutput, walk })) continue;
    const kind = entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file';
    if (kind === 'file' && !entry.isFile()) continue;
    const { mode, size } = await lstat(join(walk.root, path));
    entries.push({ path, kind, mode: mode & 0o7777, size: kind === 'file' ? size : 0 });
    if (kind === 'folder') folders.push({ path, isOutput });
  }
  return { entries, folders };
}

function isWanted(path: string, { isOutput, walk }: { readonly isOutput: boolean; readonly walk: Walk }): boolean {
  const { root, rules, tracked } = walk;
  if (basename(path) === '.git' || rules.excluded(path) || rules.ours.includes(join(root, path))) return false;
  return !isOutput || (tracked !== undefined && (tracked.files.has(path) || tracked.folders.has(path)));
}

async function readTracked(git: Git): Promise<Tracked | undefined> {
  const listing = await git.read(['ls-files', '-z']);
  if (listing === undefined) return undefined;
  const files = new Set(listing.split('\0').filter((path) => path !== ''));
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(file); folder !== '.' && !folders.has(folder); folder = dirname(folder)) {
      folders.add(folder);
    }
  }
  return { files, folders };
}
