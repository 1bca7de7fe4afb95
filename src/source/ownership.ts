import { lchownSync, lstatSync, readdirSync } from 'node:fs';
import { type HeldFolder, holdFolder } from '#base/held-folder.ts';
import { pacer } from '#base/walk.ts';
import type { Owner } from './owner.ts';

/** Gives a folder of ours, and everything in it, to `owner`. */
export async function giveTo(owner: Owner, folder: string): Promise<void> {
  await giveBelow(owner, { root: folder, folder: '' });
}

/**
 * The same for a folder below a root. Nothing happens to what belongs to `owner` already. Links are given away themselves
 * and never followed: an earlier build may have left some that lead to the runner's own files, and a container that has the
 * folder mounted may replace any folder by one.
 * @throws PathRefused where the folder lies behind a link.
 */
export async function giveBelow(
  owner: Owner,
  { root, folder }: { readonly root: string; readonly folder: string },
): Promise<void> {
  using top = holdFolder(root, folder);
  give(top.at('.'), owner);
  await giveContent(top, { owner, rest: pacer() });
}

async function giveContent(
  folder: HeldFolder,
  to: { readonly owner: Owner; readonly rest: () => Promise<void> | undefined },
): Promise<void> {
  for (const entry of readdirSync(folder.at('.'), { withFileTypes: true, encoding: 'buffer' })) {
    await to.rest();
    if (entry.isDirectory()) {
      using below = folder.enter(entry.name);
      give(below.at('.'), to.owner);
      await giveContent(below, to);
    } else {
      give(folder.at(entry.name), to.owner);
    }
  }
}

function give(path: string | Buffer, { uid, gid }: Owner): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats !== undefined && (stats.uid !== uid || stats.gid !== gid)) lchownSync(path, uid, gid);
}
