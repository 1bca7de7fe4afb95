import type { Digest } from '#oci/digest.ts';
import type { FileSource } from './file-within.ts';

/** A file for a layer. */
export interface LayerFile {
  /** Path below the layer's root, with `/`. */
  readonly path: string;
  /** Where its bytes are on the runner. */
  readonly source: FileSource;
  readonly size: number;
  readonly executable: boolean;
  readonly digest: Digest;
  /** In hexadecimal digits; SPDX requires it. */
  readonly sha1: string;
  /** Whether it is a Git LFS pointer instead of the file itself. */
  readonly pointer?: true;
}

interface Header {
  readonly path: string;
  readonly mode: number;
  /** Absent: 0 and 0, root. */
  readonly owner?: { readonly uid: number; readonly gid: number };
  /** Seconds since 1970. */
  readonly mtime: number;
  /** Records of its PAX header in addition to those that its name and size need. */
  readonly records?: Readonly<Record<string, string>>;
}

/** One header of a tar with its content. */
export type TarEntry =
  | (Header & { readonly kind: 'directory' })
  | (Header & { readonly kind: 'file'; readonly size: number; readonly source: FileSource });

/** 2000-01-01T00:00:00Z in seconds: the time of every directory and the start of {@link contentTime}. */
export const EPOCH = 946_684_800;

/**
 * Returns a file's time as a function of its content: 2000-01-01 plus 28 bits of its SHA-256 in seconds (until mid
 * 2008). The same bytes always have the same time, and changed bytes have another one. Web servers make `ETag` and
 * `Last-Modified` from time and length, so with one fixed time browsers would keep a stale file of equal length.
 */
export function contentTime(digest: Digest): number {
  return EPOCH + (Number.parseInt(digest.slice('sha256:'.length, 'sha256:'.length + 7), 16) & 0x0fff_ffff);
}

/**
 * Returns the entries of a layer: below `root` (`app`, `srv/web`, empty for the root itself), sorted bytewise, every
 * parent once and before its children, modes 0644 or 0755. The caller must not pass two files with the same path.
 */
export function layerEntries(root: string, files: readonly LayerFile[]): readonly TarEntry[] {
  const entries = new Map<string, TarEntry>();
  for (const file of files) {
    const path = root === '' ? file.path : `${root}/${file.path}`;
    for (const folder of parentsOf(path)) {
      const parent = `${folder}/`;
      if (isStandardFolder(folder)) continue;
      entries.set(parent, { kind: 'directory', path: parent, mode: 0o755, mtime: EPOCH });
    }
    if (entries.has(path)) throw new Error(`two files have the path ${path}`);
    entries.set(path, fileEntry(file, path));
  }
  return sortedBytewise(entries.values());
}

/** Returns the entry of a file that has the name `path` in its layer. */
export function fileEntry({ source, size, digest, executable }: LayerFile, path: string): TarEntry {
  return { kind: 'file', path, mode: executable ? 0o755 : 0o644, mtime: contentTime(digest), size, source };
}

export function sortedBytewise(entries: Iterable<TarEntry>): readonly TarEntry[] {
  return [...entries].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

/**
 * Folders that every base image has, with their own owners, modes (`/tmp`) and links (`/lib`, `/var/lock`, on some
 * `/etc/ssl/certs`): an entry in a layer would replace them. Any other parent gets an entry, because engines create
 * missing ones with modes that keep the user out.
 */
const STANDARD: ReadonlySet<string> = new Set([
  'bin',
  'dev',
  'etc',
  'etc/ssl',
  'etc/ssl/certs',
  'home',
  'home/app',
  'lib',
  'lib64',
  'proc',
  'root',
  'run',
  'run/lock',
  'sbin',
  'sys',
  'tmp',
  'usr',
  'usr/bin',
  'usr/lib',
  'usr/share',
  'var',
  'var/lib',
  'var/local',
  'var/lock',
  'var/mail',
  'var/run',
  'var/tmp',
]);

/** Folders that almost every base image has, owned by root, 0755. */
const USUAL: ReadonlySet<string> = new Set([
  'boot',
  'media',
  'mnt',
  'opt',
  'srv',
  'usr/games',
  'usr/include',
  'usr/libexec',
  'usr/local',
  'usr/local/bin',
  'usr/local/etc',
  'usr/local/lib',
  'usr/local/sbin',
  'usr/local/share',
  'usr/local/share/ca-certificates',
  'usr/sbin',
  'usr/share/ca-certificates',
  'usr/share/dotnet',
  'var/cache',
  'var/log',
  'var/spool',
]);

/** Returns whether a folder is most likely in the base: a file in it must not change the folder's owner. */
export function isUsualFolder(folder: string): boolean {
  return STANDARD.has(folder) || USUAL.has(folder);
}

/** Returns whether every base has a folder, given without a slash at either end. */
export function isStandardFolder(folder: string): boolean {
  return STANDARD.has(folder);
}

/** Returns every folder above a path, the outermost first, without a slash at the end. */
export function parentsOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
}
