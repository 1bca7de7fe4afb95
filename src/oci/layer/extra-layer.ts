import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { hexOf } from '#oci/digest.ts';
import type { Layer } from '#oci/image.ts';
import type { System } from '#oci/platform.ts';
import {
  EPOCH,
  fileEntry,
  isStandardFolder,
  type LayerFile,
  parentsOf,
  sortedBytewise,
  type TarEntry,
} from './entry.ts';
import type { OwnedFolder } from './folder-layer.ts';
import { directoryEntry, windowsEntriesOf } from './windows-layer.ts';
import { writeLayer } from './write-layer.ts';

/** A file at any path in an image, with its own owner and mode. */
export interface PlacedFile {
  /** Its path is the path in the image, without a leading slash. */
  readonly file: LayerFile;
  readonly owner: { readonly uid: number; readonly gid: number };
  /** Absent: 0644, or 0755 for an executable. */
  readonly mode?: number;
}

/** The content of the layer of the input `files`. */
export interface ExtraContent {
  readonly files: readonly PlacedFile[];
  /** Folders that the input names. */
  readonly folders: readonly OwnedFolder[];
  /** Folders of the base that may be parents of the others, with their owners and modes; any other parent belongs to root. */
  readonly parents: readonly OwnedFolder[];
}

/**
 * Writes a layer of extra files and folders as a blob in `blobs`. Its bytes depend only on paths, owners, modes and
 * contents. In a Windows layer, every file has the same owner.
 */
export async function extraLayer(
  content: ExtraContent,
  target: { readonly system: System; readonly blobs: string; readonly signal?: AbortSignal | undefined },
): Promise<Layer> {
  const entries = target.system === 'windows' ? windowsEntries(content) : linuxEntries(content);
  const written = await writeLayer({ entries, codec: 'gzip', level: 6, blobs: target.blobs, signal: target.signal });
  const path = join(target.blobs, hexOf(written.descriptor.digest));
  return { kind: 'files', ...written, open: () => createReadStream(path) };
}

function linuxEntries({ files, folders, parents }: ExtraContent): readonly TarEntry[] {
  const known = new Map(parents.map((folder) => [folder.path, folder]));
  const entries = new Map<string, TarEntry>();
  for (const path of [...files.map(({ file }) => file.path), ...folders.map((folder) => folder.path)]) {
    for (const parent of parentsOf(path)) {
      if (!isStandardFolder(parent)) entries.set(parent, folderEntry(known.get(parent) ?? { ...ROOTS, path: parent }));
    }
  }
  for (const folder of folders) entries.set(folder.path, folderEntry(folder));
  for (const { file, owner, mode } of files) {
    const entry = fileEntry(file, file.path);
    entries.set(file.path, { ...entry, owner, mode: mode ?? entry.mode });
  }
  return sortedBytewise(entries.values());
}

const ROOTS = { uid: 0, gid: 0, mode: 0o755 };

function folderEntry({ path, uid, gid, mode }: OwnedFolder): TarEntry {
  return { kind: 'directory', path: `${path}/`, mode, owner: { uid, gid }, mtime: EPOCH };
}

function windowsEntries({ files, folders }: ExtraContent): readonly TarEntry[] {
  const entries = windowsEntriesOf(
    '',
    files.map(({ file }) => file),
  );
  const paths = folders.flatMap(({ path }) => [...parentsOf(path), path]).map((path) => `Files/${path}`);
  const own = paths.map(directoryEntry);
  return sortedBytewise(new Map([...own, ...entries].map((entry) => [entry.path, entry])).values());
}
