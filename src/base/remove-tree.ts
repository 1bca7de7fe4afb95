import { chmodSync, type Dirent, lstatSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';
import { posix } from 'node:path';
import { codeOf, type HeldFolder, holdFolder } from './held-folder.ts';
import { parentOf } from './parent-of.ts';
import { pacer, unlessRefused } from './walk.ts';

/**
 * Removes what lies at a path below a root, and everything in it. Links are removed themselves and never followed. A build
 * may leave folders that not even their owner may list or write to: they are opened up first.
 * @throws a system error where something cannot be removed.
 */
export async function removeBelow(root: string, path: string): Promise<void> {
  using folder = unlessRefused(() => holdFolder(root, parentOf(path)));
  if (folder === undefined) return;
  await remove(Buffer.from(posix.basename(path)), { folder, rest: pacer() });
}

interface Place {
  readonly folder: HeldFolder;
  readonly rest: () => Promise<void> | undefined;
}

/** Names are bytes: not every one is UTF-8. */
async function remove(name: Buffer, { folder, rest }: Place): Promise<void> {
  await rest();
  if (isUnlinked(folder.at(name))) return;
  {
    using below = folder.enter(name);
    for (const entry of openedUp(below)) await remove(entry.name, { folder: below, rest });
  }
  rmdirSync(folder.at(name));
}

/** Whether nothing is there any more: it was no folder. */
function isUnlinked(path: Buffer): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return true;
    // POSIX says EPERM for a folder, Linux EISDIR.
    if (code === 'EISDIR' || (code === 'EPERM' && lstatSync(path).isDirectory())) return false;
    throw error;
  }
}

function openedUp(folder: HeldFolder): readonly Dirent<Buffer>[] {
  try {
    chmodSync(folder.self, 0o700);
  } catch {
    // It belongs to another user, whose folders may be open to us all the same.
  }
  return readdirSync(folder.self, { withFileTypes: true, encoding: 'buffer' });
}
