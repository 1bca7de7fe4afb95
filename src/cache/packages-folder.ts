import { createWriteStream, linkSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pMap from 'p-map';
import { openFile } from '#base/beneath.ts';
import { removeBelow } from '#base/remove-tree.ts';
import { type Met, statsAt, unlessRefused, walk } from '#base/walk.ts';
import type { PackagePath } from './packages.ts';

const AT_ONCE = 32;

/**
 * The packages of NuGet's folder (`id/version/…`) with the bytes of their archives. NuGet writes `.nupkg.metadata` last and
 * trusts a folder that has it; one without it is no package yet. A container of another step may write there: no link is
 * followed.
 */
export async function readPackages(folder: string): Promise<ReadonlyMap<PackagePath, number>> {
  const found = new Map<PackagePath, number>();
  for await (const met of versionsIn(folder)) {
    const size = sizeOf(met);
    if (size !== undefined) found.set(met.path, size);
  }
  return found;
}

/** Removes what was not unpacked to its end, as far as we may: NuGet then fetches it again. */
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

/** Of the archive, in bytes; `undefined` where the package is not whole. */
function sizeOf({ folder, name, path }: Met): number | undefined {
  using own = unlessRefused(() => folder.enter(name));
  const metadata = statsAt({ folder: own, name: '.nupkg.metadata' });
  if (metadata === undefined || metadata.size === 0 || !metadata.isFile()) return undefined;
  return statsAt({ folder: own, name: `${path.replace('/', '.')}.nupkg` })?.size ?? 0;
}

/** In renames, so both lie on one file system; `from` is gone then. */
export async function moveContent(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await pMap(await readdir(from), (name) => rename(join(from, name), join(to, name)), { concurrency: AT_ONCE });
  await rm(from, { recursive: true });
}

/** Gives a new folder of ours the same files, without their bytes where the file system allows that. */
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
    // Another file system, or one of another owner.
    return false;
  }
}

async function copy(from: string, of: { readonly path: string; readonly target: string }): Promise<void> {
  await using file = await openFile(from, of.path);
  await pipeline(file.createReadStream({ autoClose: false }), createWriteStream(of.target, { flags: 'wx' }));
}
