import { lchownSync, lstatSync, readdirSync } from 'node:fs';
import { errorCodeOf, type HeldFolder, holdFolder } from '#base/files/held-folder.ts';
import { LONGEST_PATH, pacer, unlessRefused } from '#base/files/walk.ts';
import type { FileOwner } from './owner.ts';

/** Changes the owner of a folder of the action, and of everything in it. */
export async function giveTo(owner: FileOwner, folder: string): Promise<void> {
  await giveBelow(owner, { root: folder, folder: '' });
}

/**
 * Does the same for a folder below a root, if it exists. Skips what belongs to `owner` already. Changes links themselves
 * and never follows them: an earlier build may have left links to the runner's own files, and a container that has the
 * folder mounted may replace any folder with a link. If something disappears in the meantime, another step removed it.
 */
export async function giveBelow(
  owner: FileOwner,
  { root, folder }: { readonly root: string; readonly folder: string },
): Promise<void> {
  using top = unlessRefused(() => holdFolder(root, folder));
  if (top !== undefined) await giveAll(top, { owner, rest: pacer() });
}

async function giveAll(
  folder: HeldFolder,
  change: { readonly owner: FileOwner; readonly rest: () => Promise<void> | undefined },
): Promise<void> {
  // `folder.self` is a link of /proc, whose own owner would be changed.
  give(folder.at('.'), change.owner);
  if (folder.path.length > LONGEST_PATH) return;
  const entries = readdirSync(folder.self, { withFileTypes: true, encoding: 'buffer' });
  for (const entry of entries) {
    await change.rest();
    if (entry.isDirectory()) {
      using below = unlessRefused(() => folder.enter(entry.name));
      if (below !== undefined) await giveAll(below, change);
    } else {
      give(folder.at(entry.name), change.owner);
    }
  }
}

function give(path: string | Buffer, { uid, gid }: FileOwner): void {
  try {
    const stats = lstatSync(path);
    if (stats.uid !== uid || stats.gid !== gid) lchownSync(path, uid, gid);
  } catch (error) {
    if (errorCodeOf(error) !== 'ENOENT') throw error;
  }
}
