import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import pMap from 'p-map';
import { readFile as readBeneath } from '#base/files/beneath.ts';
import { parentOf } from '#base/files/paths.ts';
import { fileChunks } from '#oci/layer/file-chunks.ts';
import type { SourceEntry } from './list.ts';
import { UNREADABLE } from './list.ts';

/** A source at one point in time: its entries and, on demand, the content of its files. */
export interface Snapshot {
  readonly entries: ReadonlyMap<string, SourceEntry>;
  /** Returns the direct entries of a folder; `undefined` if there is no such folder. */
  children(folder: string): readonly SourceEntry[] | undefined;
  /** Returns a fingerprint of kind, mode and content for each path that exists. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * Returns the bytes of a file that is small enough to hold in memory; `undefined` if they have changed since the
   * snapshot.
   */
  bytes(path: string): Promise<Buffer | undefined>;
}

/** A copy of a source that a build may change, with its original. */
interface Copy {
  readonly root: string;
  /** The checkout, from which bytes are read because no build can change it. */
  readonly original: string;
  /** What was learned of the content of files while they were copied, as {@link contentName} describes it, by path. */
  readonly contents: ReadonlyMap<string, string>;
}

/** In hexadecimal digits. */
const LENGTH = 32;
const AT_ONCE = 8;
/** In bytes. Larger files are not read synchronously, because that would block everything else. */
const SMALL_MAX = 128 * 1024;
/** In bytes. Larger files are hashed in chunks. */
const WHOLE_MAX = 4 * 1024 * 1024;

/**
 * Takes a snapshot that reads lazily, each file once.
 * @param source the folder of the source, or a copy with its original.
 */
export function takeSnapshot(source: string | Copy, listed: readonly SourceEntry[]): Snapshot {
  const { root, original, contents } =
    typeof source === 'string' ? { root: source, original: source, contents: NOTHING_READ } : source;
  const entries = new Map(listed.map((entry) => [entry.path, entry]));
  const folders = childrenOf(listed);
  const known = new Map<string, string>();
  const read = async (paths: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const unread: SourceEntry[] = [];
    for (const path of paths) {
      const entry = entries.get(path);
      if (entry === undefined || known.has(path)) continue;
      const value = fingerprint(entry, { entries, contents });
      if (value === undefined) unread.push(entry);
      else known.set(path, value);
    }
    const readOne = async (entry: SourceEntry): Promise<void> => {
      const content = await contentHash(`${root}/${entry.path}`, entry.size).catch(unlessUnreadable);
      if (content !== undefined) known.set(entry.path, `${describeEntry(entry)}${content.slice(0, LENGTH)}`);
    };
    await pMap(unread, readOne, { concurrency: AT_ONCE });
    return new Map(paths.flatMap((path) => (known.has(path) ? [[path, known.get(path) ?? '']] : [])));
  };
  const bytes = async (path: string): Promise<Buffer | undefined> => {
    const entry = entries.get(path);
    // A link in a commit may lead to a file of the runner, or to one that never ends.
    if (entry?.kind !== 'file') return undefined;
    const value = (await read([path])).get(path) ?? '';
    const found = await readBeneath(original, { path, max: entry.size }).catch(() => undefined);
    return found !== undefined && value.endsWith(contentName(found)) ? found : undefined;
  };
  return { entries, children: (folder) => folders.get(folder), read, bytes };
}

const NOTHING_READ: ReadonlyMap<string, string> = new Map();

/** Returns 128 bits of a SHA-256, in hexadecimal. */
export function shortHash(text: string): string {
  return hash('sha256', text, 'hex').slice(0, LENGTH);
}

/** Describes an entry without its content: a letter for kind and mode, and a link's target. */
export function describeEntry(entry: SourceEntry): string {
  if (entry.kind === 'folder') return 'd';
  if (entry.kind === 'link') return `l${entry.target ?? ''}`;
  return `${(entry.mode & 0o100) === 0 ? 'f' : 'x'}${entry.size === 0 ? '0' : ''}`;
}

/** @returns undefined for a file that must be read. */
function fingerprint(
  entry: SourceEntry,
  { entries, contents }: Pick<Snapshot, 'entries'> & Pick<Copy, 'contents'>,
): string | undefined {
  if (entry.kind === 'folder') return 'd';
  if (entry.kind === 'link') return `l${shortHash(entry.target ?? '')}${leadsToEntry(entry, entries) ? '' : '?'}`;
  const content = contents.get(entry.path);
  return content === undefined ? undefined : `${describeEntry(entry)}${content}`;
}

/** Returns the last part of the fingerprint of a file with these bytes. */
export function contentName(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex').slice(0, LENGTH);
}

/** Whether a link leads to an entry. A missing target leaves no access time, so its appearance must change the fingerprint. */
function leadsToEntry({ path, target = '' }: SourceEntry, entries: ReadonlyMap<string, SourceEntry>): boolean {
  return entries.has(posix.join(parentOf(path), target).replace(/\/$/, ''));
}

/** Ignores files that cannot be read, which are not part of a build either (copy.ts). */
function unlessUnreadable(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && UNREADABLE.includes(String(error.code)))) throw error;
}

async function contentHash(path: string, size: number): Promise<string> {
  // For a file in the page cache, a synchronous read is ten times faster than a request to another thread.
  if (size <= SMALL_MAX) return hash('sha256', readFileSync(path), 'hex');
  if (size <= WHOLE_MAX) return hash('sha256', await readFile(path), 'hex');
  const hasher = createHash('sha256');
  for await (const chunk of fileChunks(path)) hasher.update(chunk);
  return hasher.digest('hex');
}

function childrenOf(listed: readonly SourceEntry[]): ReadonlyMap<string, readonly SourceEntry[]> {
  const folders = new Map<string, SourceEntry[]>([['', []]]);
  for (const entry of listed) if (entry.kind === 'folder') folders.set(entry.path, []);
  for (const entry of listed) folders.get(parentOf(entry.path))?.push(entry);
  return folders;
}
