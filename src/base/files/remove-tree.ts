import { randomUUID } from 'node:crypto';
import { chmodSync, type Dirent, lstatSync, readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { posix } from 'node:path';
import { errorCodeOf, type HeldFolder, holdFolder } from './held-folder.ts';
import { parentOf } from './paths.ts';
import { pacer, unlessRefused } from './walk.ts';

/** How many nested folders stay open while what is below them is removed. */
const DEPTH = 100;

/**
 * Removes what is at a path below a root, and everything in it. Links are removed themselves and never followed. A
 * build may leave folders that even their owner may not list or write to: their modes are changed first. It may also
 * leave a tree of any depth: folders that are too deep are moved up and removed there.
 * @throws a system error if something cannot be removed.
 */
export async function removeBelow(root: string, path: string): Promise<void> {
  using folder = unlessRefused(() => holdFolder(root, parentOf(path)));
  if (folder === undefined) return;
  const name = Buffer.from(posix.basename(path));
  if (isUnlinked(folder.at(name))) return;
  {
    using top = folder.enter(name);
    const to = { top, movedUp: true, depth: 0, rest: pacer() };
    while (to.movedUp) {
      to.movedUp = false;
      await removeContent(top, to);
    }
  }
  rmdirSync(folder.at(name));
}

interface Removal {
  /** The folder that is removed; folders that are too deep are moved into it. */
  readonly top: HeldFolder;
  movedUp: boolean;
  depth: number;
  readonly rest: () => Promise<void> | undefined;
}

/** Names are bytes, because not all are UTF-8. */
async function removeContent(folder: HeldFolder, removal: Removal): Promise<void> {
  for (const { name } of openedUp(folder)) {
    await removal.rest();
    if (isUnlinked(folder.at(name))) continue;
    if (removal.depth === DEPTH) moveUp(folder, { name, removal });
    else await removeFolder(folder, { name, removal });
  }
}

async function removeFolder(
  folder: HeldFolder,
  { name, removal }: { readonly name: Buffer; readonly removal: Removal },
): Promise<void> {
  {
    using below = folder.enter(name);
    removal.depth += 1;
    await removeContent(below, removal);
    removal.depth -= 1;
  }
  rmdirSync(folder.at(name));
}

/** A folder that moves must be writable for its owner, because its parent entry changes. */
function moveUp(folder: HeldFolder, { name, removal }: { readonly name: Buffer; readonly removal: Removal }): void {
  using below = folder.enter(name);
  openUp(below);
  renameSync(folder.at(name), removal.top.at(randomUUID()));
  removal.movedUp = true;
}

/** Returns whether the entry was unlinked or does not exist; false for a folder. */
function isUnlinked(path: Buffer): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'ENOENT') return true;
    // POSIX specifies EPERM for a folder, Linux returns EISDIR.
    if (code === 'EISDIR' || (code === 'EPERM' && lstatSync(path).isDirectory())) return false;
    throw error;
  }
}

function openedUp(folder: HeldFolder): readonly Dirent<Buffer>[] {
  openUp(folder);
  return readdirSync(folder.self, { withFileTypes: true, encoding: 'buffer' });
}

function openUp(folder: HeldFolder): void {
  try {
    chmodSync(folder.self, 0o700);
  } catch {
    // It belongs to another user, but its permissions may allow access anyway.
  }
}
