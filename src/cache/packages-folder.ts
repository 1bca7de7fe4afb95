import { copyFile, link, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
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

/** In renames, so both lie on one file system; `from` is gone then. */
export async function moveContent(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await pMap(await readdir(from), (name) => rename(join(from, name), join(to, name)), { concurrency: AT_ONCE });
  await rm(from, { recursive: true });
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
