import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#base/effects.ts';
import { type Digest, hexOf, isDigest } from '#oci/digest.ts';
import { ARCHIVE_TYPE, archiveChunks, isOfTheDisk, packInto, unpackInto } from './archive.ts';
import type { Backend, BackendRestore, BackendRestored, BackendSave, BackendSaved } from './backend.ts';
import type { EntryName } from './cache.ts';
import { entryOfKey, keyOf } from './entry-key.ts';
import { archiveLimitsOf } from './limits.ts';
import { type PruneLimits, prune } from './prune.ts';

interface FolderBackend {
  /** Absolute path. All files of this action are below {@link OWN_FOLDER} in it. */
  readonly folder: string;
  readonly clock: Clock;
  readonly limits: PruneLimits;
}

/** Subfolder of the folder that the workflow names. */
export const OWN_FOLDER = 'containerize-dotnet';

/**
 * Stores entries in a folder on a persistent disk, as `<scope>/<key>@<SHA-256 of the archive>.tar.gz`. Writes an
 * archive to a temporary file and renames it, so a file with this name is always complete, even if two jobs save the
 * same entry at once.
 */
export function folderBackend(setting: FolderBackend): Backend {
  const own = { ...setting, folder: join(setting.folder, OWN_FOLDER) };
  return {
    name: `the folder ${setting.folder}`,
    restore: (request) => restore(own, request),
    save: (request) => save(own, request),
  };
}

async function restore(setting: FolderBackend, request: BackendRestore): Promise<BackendRestored> {
  const { wanted, folder, scopes, signal } = request;
  let broken = false;
  for (const scope of scopes) {
    for (const found of pick(await list(join(setting.folder, scope)), wanted)) {
      const isWhole = await unpack(found, { folder, signal });
      if (!isWhole) {
        broken = true;
        continue;
      }
      // The access time is the time of the last use, which prune.ts reads. The modification time shows which entry is
      // the newest.
      const now = setting.clock() / 1000;
      await utimes(found.path, now, found.made / 1000).catch(() => undefined);
      return { kind: 'found', entry: found.entry };
    }
  }
  const because = broken ? 'the saved entry was broken and has been removed' : 'no earlier run saved it';
  return { kind: 'missing', because };
}

interface Archive {
  /** Absolute path. */
  readonly path: string;
  readonly key: string;
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly made: number;
}

const ENDING = '.tar.gz';

async function list(folder: string): Promise<readonly Archive[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const archives = await Promise.all(names.map((name) => describe(join(folder, name), name)));
  return archives.filter((archive) => archive !== undefined);
}

async function describe(path: string, name: string): Promise<Archive | undefined> {
  const [, key = '', hex = ''] = /^([\w-]+)@([0-9a-f]{64})\.tar\.gz$/.exec(name) ?? [];
  const digest = `sha256:${hex}`;
  // Another job may have removed it in the meantime.
  const stats = isDigest(digest) ? await stat(path).catch(() => undefined) : undefined;
  return stats && isDigest(digest) ? { path, key, digest, size: stats.size, made: stats.mtimeMs } : undefined;
}

/** Returns the usable files, best first: in the order of `wanted`, and the newest first for a floating name. */
function pick(
  archives: readonly Archive[],
  wanted: readonly EntryName[],
): readonly (Archive & { readonly entry: EntryName })[] {
  const newestFirst = archives.toSorted((a, b) => b.made - a.made);
  return wanted.flatMap((entry) =>
    newestFirst.filter(({ key }) => entryOfKey(key, [entry]) !== undefined).map((archive) => ({ ...archive, entry })),
  );
}

/** Returns whether the archive was complete. Removes a broken archive and anything unpacked from it. */
async function unpack(
  archive: Archive & { readonly entry: EntryName },
  { folder, signal }: Pick<BackendRestore, 'folder' | 'signal'>,
): Promise<boolean> {
  const aside = `${folder}.${randomUUID()}`;
  const { path, digest, size } = archive;
  try {
    const descriptor = { mediaType: ARCHIVE_TYPE, digest, size };
    const limits = archiveLimitsOf(archive.entry.kind);
    await unpackInto(aside, { chunks: archiveChunks(path), descriptor, limits, signal });
    signal.throwIfAborted();
    await rename(aside, folder);
    return true;
  } catch (error) {
    signal.throwIfAborted();
    if (isOfTheDisk(error)) throw error;
    await rm(path, { force: true });
    return false;
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function save(setting: FolderBackend, { entry, folder, scope, signal }: BackendSave): Promise<BackendSaved> {
  const place = join(setting.folder, scope);
  const isThere = pick(await list(place), [entry]).length > 0;
  if (isThere && entry.moving !== true) return { kind: 'refused', because: 'another run saved it first' };
  await mkdir(place, { recursive: true });
  const aside = join(place, `.${randomUUID()}`);
  try {
    const { digest } = await packInto(aside, { folder, signal });
    signal.throwIfAborted();
    const path = join(place, `${keyOf(entry, randomUUID())}@${hexOf(digest)}${ENDING}`);
    const now = setting.clock() / 1000;
    await utimes(aside, now, now);
    await rename(aside, path);
    await prune(setting.folder, { ...setting, keep: path });
    return { kind: 'saved' };
  } finally {
    await rm(aside, { force: true });
  }
}
