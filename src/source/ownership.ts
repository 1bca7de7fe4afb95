import { lchown, lstat, readdir } from 'node:fs/promises';
import pMap from 'p-map';
import type { Owner } from './owner.ts';

/**
 * Gives a folder and everything in it to `owner`; nothing happens to what belongs to it already. Links are given away
 * themselves and never followed: an earlier build may have left some that lead to the runner's own files. What goes away
 * meanwhile is somebody else's: a step beside this one may restore packages into the same folder.
 */
export async function giveTo(owner: Owner, folder: string): Promise<void> {
  const folders = [Buffer.from(folder)];
  for (const each of folders) {
    const entries = await readdir(each, { withFileTypes: true, encoding: 'buffer' }).catch(() => undefined);
    if (entries === undefined) continue;
    await give(each, owner);
    const below = entries.map((entry) => ({ entry, path: Buffer.concat([each, Buffer.from('/'), entry.name]) }));
    folders.push(...below.filter(({ entry }) => entry.isDirectory()).map(({ path }) => path));
    await pMap(below, ({ path }) => give(path, owner), { concurrency: 32 });
  }
}

async function give(path: Buffer, { uid, gid }: Owner): Promise<void> {
  try {
    const stats = await lstat(path);
    if (stats.uid !== uid || stats.gid !== gid) await lchown(path, uid, gid);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
