import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import pMap from 'p-map';
import { LARGE_ARCHIVE } from '#base/archive/limits.ts';
import { Hasher } from '#oci/digest.ts';
import type { LayerFile } from './entry.ts';
import { fileChunks } from './file-chunks.ts';
import { type FileSource, openSource } from './file-within.ts';
import { outputError } from './output-error.ts';

const AT_ONCE = 4;
/** The limit of all files together, in bytes: a sparse file takes no space on disk, but hours to read. */
const MOST = LARGE_ARCHIVE.bytes;
const OWNER_MAY_EXECUTE = 0o100;

/** A file below a folder; `executable` if it is known to be executable, regardless of its mode. */
interface WantedFile {
  readonly path: string;
  readonly executable?: true;
}

/**
 * Hashes files of a folder. A symbolic link counts as the file that it points to, as in the SDK's own containers, if
 * that is in the folder too.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID for any other link, and if the files are larger than any image.
 */
export async function measureFiles(directory: string, files: readonly WantedFile[]): Promise<readonly LayerFile[]> {
  let left = MOST;
  const measure = async ({ path, executable }: WantedFile): Promise<LayerFile> => {
    const source = { directory, path };
    const { mode, size } = await statOf(source);
    left -= size;
    if (left < 0) throw outputError(directory, `with ${path} it has more than ${MOST} bytes`);
    const measured = await hashed(source, { path, mode });
    return executable === undefined ? measured : { ...measured, executable };
  };
  return pMap(files, measure, { concurrency: AT_ONCE });
}

/** Hashes one file that will have the name `path` in its layer. */
export async function measureFile(source: FileSource, path: string): Promise<LayerFile> {
  const { mode } = await statOf(source);
  return await hashed(source, { path, mode });
}

async function hashed(
  source: FileSource,
  { path, mode }: { readonly path: string; readonly mode: number },
): Promise<LayerFile> {
  const hasher = new Hasher();
  const older = createHash('sha1');
  let first: boolean | undefined;
  for await (const chunk of fileChunks(source)) {
    first ??= isLfsPointer(chunk);
    hasher.update(chunk);
    older.update(chunk);
  }
  const executable = (mode & OWNER_MAY_EXECUTE) !== 0;
  const measured = { path, source, executable, ...hasher.finish(), sha1: older.digest('hex') };
  return first === true && measured.size < LARGEST_POINTER ? { ...measured, pointer: true } : measured;
}

async function statOf(source: FileSource): Promise<Stats> {
  await using file = await openSource(source);
  return await file.stat();
}

/** In bytes; Git LFS neither writes nor reads larger ones (git-lfs, docs/spec.md). */
const LARGEST_POINTER = 1024;

/** The first line of a pointer, now and before the specification had its name (git-lfs, lfs/pointer.go). */
const BEGINNINGS = [
  ...['version https://git-lfs.github.com/spec/', 'version https://hawser.github.com/spec/'],
  'version http://git-media.io/v/',
].map((text) => Buffer.from(text));

/** Returns whether a file that begins like this is a Git LFS pointer, if it is small enough for one. */
export function isLfsPointer(beginning: Uint8Array): boolean {
  return BEGINNINGS.some((text) => text.equals(beginning.subarray(0, text.length)));
}
