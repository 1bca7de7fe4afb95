import { randomUUID } from 'node:crypto';
import {
  constants,
  createWriteStream,
  lstatSync,
  lutimesSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createFolder, errorCodeOf, holdFolder, PathRefused } from './held-folder.ts';
import { isWithin, parentOf, pathFrom } from './paths.ts';
import { readBytes } from './read-small-file.ts';
import type { Met } from './walk.ts';

/*
 * Everything that reads or writes below a folder whose content somebody else controls: a copy of the source while and
 * after it is built, a build's output, packages, an export's place in the checkout. No function here follows a link.
 */

/** What lies at a path: `undefined` where nothing does, or a folder above it is missing. @throws PathRefused */
export function kindAt(root: string, path: string): Met['kind'] | undefined {
  try {
    using folder = holdFolder(root, parentOf(path));
    const stats = lstatSync(folder.at(posix.basename(path)));
    if (stats.isFile()) return 'file';
    if (stats.isDirectory()) return 'folder';
    return stats.isSymbolicLink() ? 'link' : 'other';
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Opens a regular file to read it. Nothing blocks: a pipe, a device or a socket is refused.
 * @throws PathRefused; a system error such as ENOENT.
 */
export async function openFile(root: string, path: string): Promise<FileHandle> {
  using folder = holdFolder(root, parentOf(path));
  const entry = folder.at(posix.basename(path));
  refuse(path, lstatSync(entry));
  const file = await open(entry, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    // What was looked at may be another one by now.
    refuse(path, await file.stat());
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/**
 * The same, where links count as what they lead to as long as that lies below the root.
 * @throws PathRefused, also where a link leads out of the root or nowhere.
 */
export async function openInside(root: string, path: string): Promise<FileHandle> {
  try {
    return await openFile(root, path);
  } catch (error) {
    if (!(error instanceof PathRefused) || error.is !== 'a link') throw error;
    const [top, real] = await Promise.all([realpath(root), realpath(join(root, path)).catch(() => '')]);
    if (!isWithin(real, top)) throw error;
    return await openFile(top, pathFrom(top, real));
  }
}

function refuse(path: string, stats: { isFile(): boolean; isSymbolicLink(): boolean }): void {
  if (stats.isSymbolicLink()) throw new PathRefused(path, 'a link');
  if (!stats.isFile()) throw new PathRefused(path, 'not a file');
}

/**
 * The content of a regular file.
 * @param max in bytes.
 * @throws PathRefused, also where it is larger; a system error such as ENOENT.
 */
export async function readFile(root: string, { path, max }: Wanted): Promise<Buffer> {
  await using file = await openFile(root, path);
  return await contentOf(file, { path, max });
}

/** The same of what {@link openInside} opens. */
export async function readInside(root: string, { path, max }: Wanted): Promise<Buffer> {
  await using file = await openInside(root, path);
  return await contentOf(file, { path, max });
}

interface Wanted {
  readonly path: string;
  readonly max: number;
}

async function contentOf(file: FileHandle, { path, max }: Wanted): Promise<Buffer> {
  const { size } = await file.stat();
  if (size > max) throw new PathRefused(path, 'too large');
  return await readBytes(file, size);
}

/** Writes a file in the place of whatever is there, folders above it where they are missing. @throws PathRefused */
export function writeFile(
  root: string,
  { path, content, mode = 0o644 }: { readonly path: string; readonly content: string; readonly mode?: number },
): void {
  using folder = createFolder(root, parentOf(path));
  const entry = folder.at(posix.basename(path));
  rmSync(entry, { force: true });
  // With `wx` nothing is followed, whatever somebody puts there meanwhile.
  writeFileSync(entry, content, { mode, flag: 'wx' });
}

/**
 * Writes a file in the place of whatever file or link is there; it appears under its name only when it is whole. Folders
 * above it are made where they are missing.
 * @param time of its last change, in seconds since 1970. Absent: now.
 * @throws PathRefused where a folder on the way is a link.
 */
export async function writeStream(
  root: string,
  file: {
    readonly path: string;
    readonly chunks: AsyncIterable<Uint8Array>;
    readonly mode?: number;
    readonly time?: number;
  },
): Promise<void> {
  const { path, chunks, mode = 0o644, time } = file;
  using folder = createFolder(root, parentOf(path));
  const draft = folder.at(`.${randomUUID()}.tmp`);
  try {
    await pipeline(chunks, createWriteStream(draft, { flags: 'wx', mode }));
    if (time !== undefined) lutimesSync(draft, time, time);
    renameSync(draft, folder.at(posix.basename(path)));
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a file or a link, if there is one. @throws PathRefused where a folder above it is a link. */
export function removeFile(root: string, path: string): void {
  try {
    using folder = holdFolder(root, parentOf(path));
    unlinkSync(folder.at(posix.basename(path)));
  } catch (error) {
    if (errorCodeOf(error) !== 'ENOENT') throw error;
  }
}

/**
 * Moves an entry of ours to a path below a root, folders above it where they are missing.
 * @param from absolute, and ours.
 * @throws PathRefused where a folder on the way is a link.
 */
export function moveTo(root: string, { from, path }: { readonly from: string; readonly path: string }): void {
  using folder = createFolder(root, parentOf(path));
  renameSync(from, folder.at(posix.basename(path)));
}

/** Moves an entry from below a root to a place of ours. @param to absolute. @throws PathRefused */
export function moveFrom(root: string, { path, to }: { readonly path: string; readonly to: string }): void {
  using folder = holdFolder(root, parentOf(path));
  renameSync(folder.at(posix.basename(path)), to);
}
