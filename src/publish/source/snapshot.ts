import { createHash, hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import pMap from 'p-map';
import { readFile as readBeneath } from '#base/files/beneath.ts';
import { parentOf } from '#base/files/paths.ts';
import { fileChunks } from '#oci/layer/file-chunks.ts';
import type { SourceEntry } from './list.ts';
import { UNREADABLE } from './list.ts';

/** A source at one moment: what lies in it, and on demand what is in its files. */
export interface Snapshot {
  readonly entries: ReadonlyMap<string, SourceEntry>;
  /** What lies directly in a folder, by name; `undefined` where there is no such folder. */
  children(folder: string): readonly SourceEntry[] | undefined;
  /** A fingerprint of kind, mode and content of each path, as far as it exists. */
  read(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The bytes of a file that is small enough to be held; `undefined` where they are not those of the snapshot any more. */
  bytes(path: string): Promise<Buffer | undefined>;
}

/** A source that a build may change, and where it is from. */
interface Copy {
  readonly root: string;
  /** Where bytes are read: the checkout, which no build can change. */
  readonly original: string;
}

/** In hexadecimal digits. */
const LENGTH = 32;
const AT_ONCE = 8;
/** In bytes; what is larger is not worth stopping everything else for. */
const SMALL_MAX = 128 * 1024;
/** In bytes; what is larger is hashed in pieces. */
const WHOLE_MAX = 4 * 1024 * 1024;

/**
 * Reads lazily, each file once.
 * @param at where it lies.
 */
export function takeSnapshot(at: string | Copy, listed: readonly SourceEntry[]): Snapshot {
  const { root, original } = typeof at === 'string' ? { root: at, original: at } : at;
  const entries = new Map(listed.map((entry) => [entry.path, entry]));
  const folders = childrenOf(listed);
  const known = new Map<string, string>();
  const read = async (paths: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const wanted = paths.filter((path) => entries.has(path) && !known.has(path));
    await pMap(
      wanted,
      async (path) => {
        const entry = entries.get(path);
        const value =
          entry === undefined ? undefined : await fingerprint(root, { entry, entries }).catch(unlessUnreadable);
        if (value !== undefined) known.set(path, value);
      },
      { concurrency: AT_ONCE },
    );
    return new Map(paths.flatMap((path) => (known.has(path) ? [[path, known.get(path) ?? '']] : [])));
  };
  const bytes = async (path: string): Promise<Buffer | undefined> => {
    const entry = entries.get(path);
    // A link of a commit may lead to a file of the runner, or to one that never ends.
    if (entry?.kind !== 'file') return undefined;
    const value = (await read([path])).get(path) ?? '';
    const found = await readBeneath(original, { path, max: entry.size }).catch(() => undefined);
    return found !== undefined && value.endsWith(contentName(found)) ? found : undefined;
  };
  return { entries, children: (folder) => folders.get(folder), read, bytes };
}

/** 128 bits of a SHA-256, in hexadecimal. */
export function shortHash(text: string): string {
  return hash('sha256', text, 'hex').slice(0, LENGTH);
}

/** What an entry is but for its content: a letter for kind and mode, and a link's target. */
export function describeEntry(entry: SourceEntry): string {
  if (entry.kind === 'folder') return 'd';
  if (entry.kind === 'link') return `l${entry.target ?? ''}`;
  return `${(entry.mode & 0o100) === 0 ? 'f' : 'x'}${entry.size === 0 ? '0' : ''}`;
}

async function fingerprint(
  root: string,
  { entry, entries }: { readonly entry: SourceEntry; readonly entries: ReadonlyMap<string, SourceEntry> },
): Promise<string> {
  if (entry.kind === 'folder') return 'd';
  if (entry.kind === 'link') return `l${shortHash(entry.target ?? '')}${leadsToEntry(entry, entries) ? '' : '?'}`;
  return `${describeEntry(entry)}${(await contentHash(join(root, entry.path), entry.size)).slice(0, LENGTH)}`;
}

/** How the fingerprint of a file with these bytes ends. */
function contentName(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex').slice(0, LENGTH);
}

/** What a link leads to leaves no trace when it is not there, and counts from the day it is. */
function leadsToEntry({ path, target = '' }: SourceEntry, entries: ReadonlyMap<string, SourceEntry>): boolean {
  return entries.has(posix.join(parentOf(path), target).replace(/\/$/, ''));
}

/** What we may not read is not part of a build either (copy.ts). */
function unlessUnreadable(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && UNREADABLE.includes(String(error.code)))) throw error;
}

async function contentHash(path: string, size: number): Promise<string> {
  // A file that is in memory anyway is read ten times faster so than by a thread that is asked for it.
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
