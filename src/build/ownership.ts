import { lchown, lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import type { Owner } from './owner.ts';

/** Gives a folder and everything in it to `owner`; nothing happens to what belongs to it already. */
export async function giveTo(owner: Owner, folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true }).catch(() => undefined);
  if (names === undefined) return;
  await pMap(['', ...names], (name) => give(join(folder, name), owner), { concurrency: 32 });
}

async function give(path: string, { uid, gid }: Owner): Promise<void> {
  const stats = await lstat(path);
  if (stats.uid !== uid || stats.gid !== gid) await lchown(path, uid, gid);
}
