import { randomUUID } from 'node:crypto';
import { chmodSync, type Dirent, lstatSync, readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs';
import { posix } from 'node:path';
import { errorCodeOf, type HeldFolder, holdFolder } from './held-folder.ts';
import { parentOf } from './paths.ts';
import { pacer, unlessRefused } from './walk.ts';

/** Folders in one another, each of which stays open while what is below it is removed. */
const DEPTH = 100;

/**
 * Removes what lies at a path below a root, and everything in it. Links are removed themselves and never followed. A build
 * may leave folders that not even their owner may list or write to: they are opened up first. It may also leave a tree of
 * any depth: what is too deep is moved up, and removed from there.
 * @throws a system error where something cannot be removed.
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
  /** The folder that is removed, which gets what lies too deep. */
  readonly top: HeldFolder;
  movedUp: boolean;
  depth: number;
  readonly rest: () => Promise<void> | undefined;
}

/** Names are bytes: not every one is UTF-8. */
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

/** A folder that moves must be open to its owner: its way up changes. */
function moveUp(folder: HeldFolder, { name, removal }: { readonly name: Buffer; readonly removal: Removal }): void {
  using below = folder.enter(name);
  openUp(below);
  renameSync(folder.at(name), removal.top.at(randomUUID()));
  removal.movedUp = true;
}

/** Whether nothing is there any more: it was no folder. */
function isUnlinked(path: Buffer): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'ENOENT') return true;
    // POSIX says EPERM for a folder, Linux EISDIR.
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
    // It belongs to another user, whose folders may be open to us all the same.
  }
}
