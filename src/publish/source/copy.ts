import { chmod, chown, copyFile, lchown, mkdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { ActionError, messageOf } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';
import type { SourceEntry } from './list.ts';
import { UNREADABLE } from './list.ts';
import type { FileOwner } from './owner.ts';

/** In bytes. A larger copy gets a hint. */
const LARGE = 1_000_000_000;
const CONCURRENCY = 32;

interface CopyTask {
  readonly from: string;
  /** An empty folder, or one that does not exist yet. */
  readonly to: string;
  readonly entries: readonly SourceEntry[];
  /** The owner of the copies, if they must be given away. */
  readonly owner: FileOwner | undefined;
  readonly log: Log;
}

/**
 * Copies the listed entries: links as links, and only the modes that git knows (0644 or 0755), so that a build sees the
 * same on every runner. The original is only read.
 * @returns the copied entries: all that could be read.
 */
export async function copySource(task: CopyTask): Promise<readonly SourceEntry[]> {
  const { entries, to, owner, log } = task;
  await mkdir(to, { recursive: true });
  for (const entry of entries) if (entry.kind === 'folder') await makeFolder(join(to, entry.path), owner);
  const copied = await pMap(
    entries.filter((entry) => entry.kind !== 'folder'),
    async (entry) => ((await copyEntry(entry, task)) ? [entry] : []),
    { concurrency: CONCURRENCY },
  );
  if (owner !== undefined) await chown(to, owner.uid, owner.gid);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  log.debug(`copied ${entries.length} entries, ${total} bytes of source`);
  if (total > LARGE) log.notice(sizeHint(entries, total));
  return [...entries.filter((entry) => entry.kind === 'folder'), ...copied.flat()];
}

async function makeFolder(path: string, owner: FileOwner | undefined): Promise<void> {
  await mkdir(path);
  await chmod(path, 0o755);
  if (owner !== undefined) await chown(path, owner.uid, owner.gid);
}

async function copyEntry(entry: SourceEntry, { from, to, owner, log }: CopyTask): Promise<boolean> {
  const target = join(to, entry.path);
  try {
    if (entry.kind === 'link') await symlink(await readlink(join(from, entry.path), { encoding: 'buffer' }), target);
    else await copyFile(join(from, entry.path), target);
    const mode = (entry.mode & 0o100) === 0 ? 0o644 : 0o755;
    if (entry.kind === 'file' && entry.mode !== mode) await chmod(target, mode);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && UNREADABLE.includes(String(error.code)))) throw copyError(error);
    log.warning(`${entry.path} cannot be read and is not part of the build: ${error.message}`);
    return false;
  }
  if (owner !== undefined) await lchown(target, owner.uid, owner.gid);
  return true;
}

function copyError(cause: unknown): ActionError {
  const hint =
    'The copy is in RUNNER_TEMP: free some space there, or use `exclude` to leave out what the build does not read.';
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
