import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, type Headers, pack as packTree } from 'tar-fs';
import { messageOf } from '#base/action-error.ts';
import { type ArchiveLimits, bounded, checkSize, entryCounter, LARGE_ARCHIVE, limitsOn } from '#base/archive/limits.ts';
import { readableOf, tarOfEntries } from '#base/archive/pack.ts';
import { outputError } from '#oci/layer/output-error.ts';
import type { WorkFile } from '#publish/nuget/nuget-files.ts';
import type { FileOwner } from '#publish/source/owner.ts';

/**
 * Packs the content of a folder as a tar in which everything belongs to `owner`. Leaves out pipes and sockets, which .NET
 * may leave behind.
 */
export function packFolder(folder: string, owner: FileOwner): Readable {
  return readableOf(
    packTree(folder, { strict: false, map: (header) => ({ ...header, ...owner, uname: '', gname: '' }) }),
  );
}

/** Packs one file under another name, which every user may read and execute. */
export function packFile(
  path: string,
  { name, owner }: { readonly name: string; readonly owner: FileOwner },
): Readable {
  return readableOf(
    packTree(dirname(path), {
      entries: [basename(path)],
      map: (header) => ({ ...header, ...owner, name, mode: 0o755, uname: '', gname: '' }),
    }),
  );
}

/** Packs empty folders, by their absolute paths in the container. */
export function packFolders(
  paths: readonly string[],
  { owner, mode }: { readonly owner: FileOwner; readonly mode: number },
): Readable {
  const type = 'directory' as const;
  return tarOfEntries(paths.map((path) => ({ header: { name: `${path.slice(1)}/`, type, mode, ...owner } })));
}

/** Packs files that only `owner` may read. */
export function packFiles(files: readonly WorkFile[], owner: FileOwner): Readable {
  return tarOfEntries(files.map(({ path, text }) => ({ header: { name: path, mode: 0o600, ...owner }, text })));
}

/**
 * Unpacks a folder from an engine into the folder `to`. The entries begin with the folder's name.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID naming a link that leads out of it, ARCHIVE_REFUSED if a limit is exceeded.
 */
export async function unpackFolder(
  tar: Readable,
  target: {
    readonly to: string;
    /** Keeps existing files, because packages never change. */
    readonly keepExisting: boolean;
    readonly limits?: ArchiveLimits;
  },
): Promise<void> {
  const { to, keepExisting } = target;
  await mkdir(to, { recursive: true });
  const limits = await limitsOn(to, target.limits ?? LARGE_ARCHIVE);
  const count = entryCounter(limits);
  const check = (header: Headers | undefined): void => {
    count();
    if (header !== undefined) checkSize(header);
  };
  const ignore = (path: string, header?: Headers): boolean => {
    // tar-fs calls this from a callback, where an error could not be caught.
    attempt(
      () => check(header),
      (error) => reader.destroy(error),
    );
    return keepExisting && existsSync(path) && statSync(path).isFile();
  };
  const reader = extract(to, { ignore, map: withoutFirstFolder });
  try {
    await pipeline(Readable.from(bounded(tar, limits), { objectMode: false }), reader);
  } catch (error) {
    const refused = REFUSED.exec(messageOf(error))?.[0];
    throw refused === undefined ? error : outputError(to, refused);
  }
}

function attempt(work: () => void, failed: (error: Error) => void): void {
  try {
    work();
  } catch (error) {
    failed(error instanceof Error ? error : new Error(String(error)));
  }
}

/** Messages of tar-fs for links that lead out of the folder, and for pipes and devices. */
const REFUSED = /^.* is not a valid (?:sym|hard)link$|^unsupported type for .*$/s;

/**
 * Removes the first folder from names, and from targets of hard links, which are paths in the archive. Targets of symbolic
 * links are not.
 */
function withoutFirstFolder(header: Headers): Headers {
  const rest = (name: string): string => name.split('/').slice(1).join('/') || '.';
  const target = header.type === 'link' && 'linkname' in header ? header.linkname : undefined;
  const link = typeof target === 'string' ? { linkname: rest(target) } : {};
  return { ...header, ...link, name: rest(header.name) };
}
