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
  /** Absolute; everything of ours lies below {@link OWN_FOLDER} in it. */
  readonly folder: string;
  readonly clock: Clock;
  readonly limits: PruneLimits;
}

/** In the folder that a workflow names. */
export const OWN_FOLDER = 'containerize-dotnet';

/**
 * A folder on a disk that stays: `<scope>/<key>@<SHA-256 of the archive>.tar.gz`. An archive is written aside and renamed,
 * so that it is whole under its name, also where two jobs keep the same entry at once.
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
      // The time of the last use, by which entries are pruned; the other one tells which is the newest.
      const now = setting.clock() / 1000;
      await utimes(found.path, now, found.made / 1000).catch(() => undefined);
      return { kind: 'found', entry: found.entry };
    }
  }
  const because = broken ? 'what was kept was broken, and is removed' : 'no earlier run kept it';
  return { kind: 'missing', because };
}

interface Archive {
  /** Absolute. */
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
  // Another job may have pruned it since.
  const stats = isDigest(digest) ? await stat(path).catch(() => undefined) : undefined;
  return stats && isDigest(digest) ? { path, key, digest, size: stats.size, made: stats.mtimeMs } : undefined;
}

/** What may be taken, the best first: in the order of the wishes, and of a moving name the newest. */
function pick(
  archives: readonly Archive[],
  wanted: readonly EntryName[],
): readonly (Archive & { readonly entry: EntryName })[] {
  const newestFirst = archives.toSorted((a, b) => b.made - a.made);
  return wanted.flatMap((entry) =>
    newestFirst.filter(({ key }) => entryOfKey(key, [entry]) !== undefined).map((archive) => ({ ...archive, entry })),
  );
}

/** Whether it was whole; what was not is removed, with what came out of it. */
async function unpack(
  archive: Archive & { readonly entry: EntryName },
  to: Pick<BackendRestore, 'folder' | 'signal'>,
): Promise<boolean> {
  const { folder, signal } = to;
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
  if (isThere && entry.moving !== true) return { kind: 'refused', because: 'another run was first' };
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
