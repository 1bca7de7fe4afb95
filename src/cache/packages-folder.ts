import { copyFile, link, lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import pMap from 'p-map';
import type { PackagePath } from './packages.ts';

const AT_ONCE = 32;

/**
 * The packages of NuGet's folder (`id/version/…`) with the bytes of their archives. NuGet writes `.nupkg.metadata` last and
 * trusts a folder that has it; one without it is no package yet.
 */
export async function readPackages(folder: string): Promise<ReadonlyMap<PackagePath, number>> {
  const sizes = await pMap(await list(folder), async (path) => [path, await sizeOf(folder, path)] as const, {
    concurrency: AT_ONCE,
  });
  return new Map(sizes.flatMap(([path, size]) => (size === undefined ? [] : [[path, size]])));
}

/** Removes what was not unpacked to its end, as far as we may: NuGet then fetches it again. */
export async function removeBroken(folder: string): Promise<void> {
  const remove = async (path: PackagePath): Promise<void> => {
    if ((await sizeOf(folder, path)) !== undefined) return;
    await rm(join(folder, path), { recursive: true, force: true }).catch(() => undefined);
  };
  await pMap(await list(folder), remove, { concurrency: AT_ONCE });
}

async function list(folder: string): Promise<readonly PackagePath[]> {
  const versions = async (id: string) => (await foldersIn(join(folder, id))).map((version) => `${id}/${version}`);
  return (await pMap(await foldersIn(folder), versions, { concurrency: AT_ONCE })).flat();
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
}

async function sizeOf(folder: string, path: PackagePath): Promise<number | undefined> {
  const own = join(folder, path);
  const metadata = await stat(join(own, '.nupkg.metadata')).catch(() => undefined);
  if (metadata === undefined || metadata.size === 0) return undefined;
  return (await stat(join(own, `${path.replace('/', '.')}.nupkg`)).catch(() => undefined))?.size ?? 0;
}

/**
 * Moves packages into a folder that others may be using: in renames, so both lie on one file system, each version whole
 * or not at all, and none in the place of one that is there. `from` is gone then.
 */
export async function addPackages(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await pMap(await foldersIn(from), (id) => addPackage(join(from, id), join(to, id)), { concurrency: AT_ONCE });
  await rm(from, { recursive: true });
}

async function addPackage(from: string, to: string): Promise<void> {
  if (await isMoved(from, to)) return;
  // What a build left there may be a link to anywhere.
  if (!(await lstat(to)).isDirectory()) return;
  for (const version of await foldersIn(from)) await isMoved(join(from, version), join(to, version));
}

/** A folder takes the place of nothing, or of an empty folder (rename(2)). */
async function isMoved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR') return false;
    throw error;
  }
}

/** Gives a new folder the same files, without their bytes where the file system allows that. */
export async function linkPackages(
  paths: readonly PackagePath[],
  between: { readonly from: string; readonly to: string },
): Promise<void> {
  const { from, to } = between;
  const files = await pMap(paths, (path) => filesBelow(join(from, path)), { concurrency: AT_ONCE });
  const all = files.flat().map((file) => ({ file, target: join(to, relative(from, file)) }));
  const folders = new Set(all.map(({ target }) => dirname(target)));
  await pMap(folders, (folder) => mkdir(folder, { recursive: true }), { concurrency: AT_ONCE });
  await pMap(all, ({ file, target }) => link(file, target).catch(() => copyFile(file, target)), {
    concurrency: AT_ONCE,
  });
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
