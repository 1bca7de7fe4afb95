import { randomUUID } from 'node:crypto';
import {
  constants,
  cpSync,
  createWriteStream,
  lstatSync,
  lutimesSync,
  renameSync,
  rmSync,
  type Stats,
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
 * Reads and writes below a folder whose content is not trusted: a copy of the source while and after it is built, a
 * build's output, packages, an export's place in the checkout. No function here follows a link, except those with
 * "inside" in their names.
 */

/** Returns what is at a path: `undefined` if there is nothing, or a folder above it is missing. @throws PathRefused */
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
 * Opens a regular file for reading. It never blocks: pipes, devices and sockets are rejected.
 * @throws PathRefused; a system error such as ENOENT.
 */
export async function openFile(root: string, path: string): Promise<FileHandle> {
  using folder = holdFolder(root, parentOf(path));
  const entry = folder.at(posix.basename(path));
  refuse(path, lstatSync(entry));
  const file = await open(entry, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    // The file may have been replaced since it was checked.
    refuse(path, await file.stat());
    return file;
  } catch (error) {
    await file.close();
    throw error;
  }
}

/**
 * Does the same, but a link counts as its target if that is below the root.
 * @throws PathRefused, also if a link leads out of the root or has no target.
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
 * Reads the content of a regular file.
 * @param max in bytes.
 * @throws PathRefused, also if it is larger; a system error such as ENOENT.
 * @example
 * const bytes = await readFile('/checkout', { path: 'src/Web/Web.csproj', max: 1024 * 1024 });
 */
export async function readFile(root: string, { path, max }: Wanted): Promise<Buffer> {
  await using file = await openFile(root, path);
  return await contentOf(file, { path, max });
}

/** Does the same for what {@link openInside} opens. */
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

/** Writes a file, replacing whatever is at the path; creates missing folders above it. @throws PathRefused */
export function writeFile(
  root: string,
  { path, content, mode = 0o644 }: { readonly path: string; readonly content: string; readonly mode?: number },
): void {
  using folder = createFolder(root, parentOf(path));
  const entry = folder.at(posix.basename(path));
  rmSync(entry, { force: true });
  // `wx` never follows a link, even if one is put there meanwhile.
  writeFileSync(entry, content, { mode, flag: 'wx' });
}

/**
 * Writes a file, replacing a file or link at the path; it appears under its name only when it is complete. Creates
 * missing folders above it.
 * @param time of its last change, in seconds since 1970. Absent: now.
 * @throws PathRefused if a folder on the way is a link.
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

/** Removes a file or a link, if there is one. @throws PathRefused if a folder above it is a link. */
export function removeFile(root: string, path: string): void {
  try {
    using folder = holdFolder(root, parentOf(path));
    unlinkSync(folder.at(posix.basename(path)));
  } catch (error) {
    if (errorCodeOf(error) !== 'ENOENT') throw error;
  }
}

/**
 * Moves an entry of this action to a path below a root; creates missing folders above it. On another file system it is
 * copied.
 * @param from absolute, in a folder of this action.
 * @throws PathRefused if a folder on the way is a link.
 */
export function moveTo(root: string, { from, path }: { readonly from: string; readonly path: string }): void {
  using folder = createFolder(root, parentOf(path));
  move(from, folder.at(posix.basename(path)));
}

/** Does the same from below a root to a folder of this action. @param to absolute. @throws PathRefused */
export function moveFrom(root: string, { path, to }: { readonly path: string; readonly to: string }): void {
  using folder = holdFolder(root, parentOf(path));
  move(folder.at(posix.basename(path)), to);
}

/** A copy has files, folders and links. The original stays, and is removed with the folder that contains it. */
function move(source: string, target: string): void {
  try {
    renameSync(source, target);
  } catch (error) {
    if (errorCodeOf(error) !== 'EXDEV') throw error;
    cpSync(source, target, { recursive: true, verbatimSymlinks: true, filter: (path) => isPlain(lstatSync(path)) });
  }
}

function isPlain(stats: Stats): boolean {
  return stats.isFile() || stats.isDirectory() || stats.isSymbolicLink();
}
