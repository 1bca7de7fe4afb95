import { createWriteStream, linkSync, readdirSync, renameSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openFile } from '#base/files/beneath.ts';
import { errorCodeOf, type HeldFolder, holdRoot } from '#base/files/held-folder.ts';
import { removeBelow } from '#base/files/remove-tree.ts';
import { type Met, pacer, statsAt, unlessRefused, walk } from '#base/files/walk.ts';
import type { PackagePath } from './packages.ts';

/**
 * Returns the packages of NuGet's folder (`id/version/…`) with the sizes of their archives in bytes. NuGet writes
 * `.nupkg.metadata` last and trusts a folder that has it; without it, the package is incomplete. A container of another
 * step may write to this folder, so links are not followed.
 */
export async function readPackages(folder: string): Promise<ReadonlyMap<PackagePath, number>> {
  const found = new Map<PackagePath, number>();
  for await (const met of versionsIn(folder)) {
    const size = sizeOf(met);
    if (size !== undefined) found.set(met.path, size);
  }
  return found;
}

/** Removes packages that were not fully unpacked, if permissions allow it. NuGet then downloads them again. */
export async function removeBroken(folder: string): Promise<void> {
  for await (const met of versionsIn(folder)) {
    if (sizeOf(met) === undefined) await removeBelow(folder, met.path).catch(() => undefined);
  }
}

async function* versionsIn(folder: string): AsyncGenerator<Met> {
  for await (const met of walk(folder, { enter: isId })) if (met.kind === 'folder' && !isId(met)) yield met;
}

function isId({ path, name }: Met): boolean {
  return path === name && !name.startsWith('.');
}

/** Returns the size of the archive in bytes, or `undefined` if the package is incomplete. */
function sizeOf({ folder, name, path }: Met): number | undefined {
  using own = unlessRefused(() => folder.enter(name));
  const metadata = statsAt({ folder: own, name: '.nupkg.metadata' });
  if (metadata === undefined || metadata.size === 0 || !metadata.isFile()) return undefined;
  return statsAt({ folder: own, name: `${path.replace('/', '.')}.nupkg` })?.size ?? 0;
}

/**
 * Moves packages into a folder that others may be using. Renames, so both folders must be on one file system. A version
 * is moved as a whole and never replaces an existing one. Removes `from` at the end.
 */
export async function addPackages(source: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  using into = holdRoot(target);
  const rest = pacer();
  for (const id of foldersIn(source)) {
    addPackage(id, { from: source, into });
    await rest();
  }
  await rm(source, { recursive: true });
}

function addPackage(id: string, { from, into }: { readonly from: string; readonly into: HeldFolder }): void {
  if (isMoved(join(from, id), into.at(id))) return;
  // A build may have left a link to anywhere here.
  using own = unlessRefused(() => into.enter(id));
  if (own === undefined) return;
  for (const version of foldersIn(join(from, id))) isMoved(join(from, id, version), own.at(version));
}

/** A folder may replace only an empty folder or nothing (rename(2)). */
function isMoved(source: string, target: string): boolean {
  try {
    renameSync(source, target);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(errorCodeOf(error))) return false;
    throw error;
  }
}

function foldersIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
}

/** Fills a new folder with the same files, as hard links if the file system allows it. */
export async function linkPackages(
  paths: readonly PackagePath[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const made = new Set<string>();
  for (const below of paths) {
    for await (const met of walk(from, { below })) {
      if (met.kind !== 'file') continue;
      const target = join(to, met.path);
      const parent = dirname(target);
      if (!made.has(parent)) await mkdir(parent, { recursive: true });
      made.add(parent);
      if (!isLinked(met, target)) await copy(from, { path: met.path, target });
    }
  }
}

function isLinked({ folder, name }: Met, target: string): boolean {
  try {
    linkSync(folder.at(name), target);
    return true;
  } catch {
    // It is on another file system, or has another owner.
    return false;
  }
}

async function copy(
  source: string,
  { path, target }: { readonly path: string; readonly target: string },
): Promise<void> {
  await using file = await openFile(source, path);
  await pipeline(file.createReadStream({ autoClose: false }), createWriteStream(target, { flags: 'wx' }));
}
