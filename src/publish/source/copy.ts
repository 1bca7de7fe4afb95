import { closeSync, constants, fchmodSync, fchownSync, futimesSync, openSync, readSync, writeSync } from 'node:fs';
import { chmod, chown, copyFile, lchown, mkdir, readlink, symlink, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { ActionError, messageOf } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import { errorCodeOf } from '#base/files/held-folder.ts';
import { pacer } from '#base/files/walk.ts';
import type { SourceEntry } from './list.ts';
import { UNREADABLE } from './list.ts';
import type { FileOwner } from './owner.ts';
import { contentName } from './snapshot.ts';

/** In bytes. A larger copy gets a hint. */
const LARGE = 1_000_000_000;
/** In bytes. A larger file is copied by the kernel, on other threads, and is hashed later. */
const SMALL_MAX = 4 * 1024 * 1024;
const CONCURRENCY = 32;

/**
 * The modification time, in seconds since 1970, of every file that has not changed since an earlier build. It is older than
 * any file that MSBuild makes of it.
 */
export const UNCHANGED_MTIME = 946_684_800;

/**
 * The access time of a file that was not read since it was copied, in seconds since 1970. It is older than any
 * modification, so that `relatime` updates it at the first read.
 */
export const NEVER_READ = 1;
interface CopyTask {
  readonly from: string;
  /** An empty folder, or one that does not exist yet. */
  readonly to: string;
  readonly entries: readonly SourceEntry[];
  /** The owner of the copies, if they must be given away. */
  readonly owner: FileOwner | undefined;
  readonly log: Log;
}

interface CopiedSource {
  /** All that could be read. */
  readonly entries: readonly SourceEntry[];
  /** The content of small files, as {@link contentName} describes it, by path. */
  readonly contents: ReadonlyMap<string, string>;
}

/**
 * Copies the listed entries: links as links, and only the modes that git knows (0644 or 0755), so that a build sees the
 * same on every runner. All files get the time {@link UNCHANGED_MTIME} and were {@link NEVER_READ}. The original is only
 * read, and small files are hashed as they are read.
 */
export async function copySource(task: CopyTask): Promise<CopiedSource> {
  const { entries, to, owner, log } = task;
  await mkdir(to, { recursive: true });
  const [folders, files, others] = sorted(entries);
  for (const entry of folders) await makeFolder(join(to, entry.path), owner);
  const contents = new Map<string, string>();
  const small = await copySmall(files, { ...task, contents });
  const rest = await pMap(others, async (entry) => ((await copyEntry(entry, task)) ? [entry] : []), {
    concurrency: CONCURRENCY,
  });
  if (owner !== undefined) await chown(to, owner.uid, owner.gid);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  log.debug(`copied ${entries.length} entries, ${total} bytes of source`);
  if (total > LARGE) log.notice(sizeHint(entries, total));
  return { entries: [...folders, ...small, ...rest.flat()], contents };
}

/** Returns folders, small files, and links and large files. */
function sorted(entries: readonly SourceEntry[]): readonly [SourceEntry[], SourceEntry[], SourceEntry[]] {
  const groups: readonly [SourceEntry[], SourceEntry[], SourceEntry[]] = [[], [], []];
  for (const entry of entries) {
    if (entry.kind === 'folder') groups[0].push(entry);
    else if (entry.kind === 'file' && entry.size <= SMALL_MAX) groups[1].push(entry);
    else groups[2].push(entry);
  }
  return groups;
}

async function makeFolder(path: string, owner: FileOwner | undefined): Promise<void> {
  await mkdir(path);
  await chmod(path, 0o755);
  if (owner !== undefined) await chown(path, owner.uid, owner.gid);
}

/** Synchronous: for thousands of small files, requests to other threads take longer than the work. */
async function copySmall(
  files: readonly SourceEntry[],
  task: CopyTask & { readonly contents: Map<string, string> },
): Promise<readonly SourceEntry[]> {
  const buffer = Buffer.allocUnsafeSlow(SMALL_MAX + 1);
  const rest = pacer();
  const copied: SourceEntry[] = [];
  for (const entry of files) {
    const pause = rest();
    if (pause !== undefined) await pause;
    const bytes = readOrReport(entry, { task, buffer });
    if (bytes === undefined) continue;
    if (bytes.length > SMALL_MAX) {
      // It grew since it was listed.
      if (await copyEntry(entry, task)) copied.push(entry);
      continue;
    }
    try {
      write(entry, { bytes, task });
    } catch (error) {
      throw copyError(error, task.to);
    }
    task.contents.set(entry.path, contentName(bytes));
    copied.push(entry);
  }
  return copied;
}

function readOrReport(
  entry: SourceEntry,
  { task, buffer }: { readonly task: CopyTask; readonly buffer: Buffer },
): Buffer | undefined {
  try {
    return read(`${task.from}/${entry.path}`, buffer);
  } catch (error) {
    reportUnreadable(entry, { task, error });
    return undefined;
  }
}

function read(path: string, buffer: Buffer): Buffer {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    let length = 0;
    for (let more = -1; more !== 0 && length < buffer.length; length += more) {
      more = readSync(file, buffer, length, buffer.length - length, null);
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function write(entry: SourceEntry, { bytes, task }: { readonly bytes: Buffer; readonly task: CopyTask }): void {
  const file = openSync(`${task.to}/${entry.path}`, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fchmodSync(file, modeOf(entry));
    if (task.owner !== undefined) fchownSync(file, task.owner.uid, task.owner.gid);
    futimesSync(file, NEVER_READ, UNCHANGED_MTIME);
  } finally {
    closeSync(file);
  }
}

function modeOf({ mode }: SourceEntry): number {
  return (mode & 0o100) === 0 ? 0o644 : 0o755;
}

async function copyEntry(entry: SourceEntry, task: CopyTask): Promise<boolean> {
  const { from, to, owner } = task;
  const target = join(to, entry.path);
  try {
    if (entry.kind === 'link') await symlink(await readlink(join(from, entry.path), { encoding: 'buffer' }), target);
    else {
      await copyFile(join(from, entry.path), target);
      await chmod(target, modeOf(entry));
      await utimes(target, NEVER_READ, UNCHANGED_MTIME);
    }
  } catch (error) {
    reportUnreadable(entry, { task, error });
    return false;
  }
  if (owner !== undefined) await lchown(target, owner.uid, owner.gid);
  return true;
}

/**
 * Reports a file that belongs to another user, or that disappeared in the meantime.
 * @throws ActionError SETUP_FAILED for any other error
 */
function reportUnreadable(
  { path }: SourceEntry,
  { task, error }: { readonly task: CopyTask; readonly error: unknown },
): void {
  if (!UNREADABLE.includes(errorCodeOf(error))) throw copyError(error, task.to);
  task.log.warning(`${path} cannot be read and is not part of the build: ${messageOf(error)}`);
}

function copyError(cause: unknown, folder: string): ActionError {
  const hint = `Free some space in ${dirname(folder)}, or use \`exclude\` to leave out what the build does not read.`;
  return new ActionError({ code: 'SETUP_FAILED', doing: 'copying the source', got: messageOf(cause), hint, cause });
}

/** Returns a hint that names the folders that make a copy large. */
export function sizeHint(entries: readonly SourceEntry[], total: number): string {
  const sizes = new Map<string, number>();
  for (const { path, size } of entries) {
    const top = path.includes('/') ? `${path.slice(0, path.indexOf('/'))}/` : path;
    sizes.set(top, (sizes.get(top) ?? 0) + size);
  }
  const largest = [...sizes].sort(([, left], [, right]) => right - left).slice(0, 3);
  const named = largest.map(([name, size]) => `${name} ${gigabytes(size)}`).join(', ');
  return `The copy of the source is ${gigabytes(total)} (${named}). Use \`exclude\` to leave out what the build does not read.`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
