import type { Stats } from 'node:fs';
import pMap from 'p-map';
import { LARGE_ARCHIVE } from '#base/archive/limits.ts';
import { Hasher } from '#oci/digest.ts';
import type { LayerFile } from './entry.ts';
import { fileChunks } from './file-chunks.ts';
import { type FileSource, openSource } from './file-within.ts';
import { outputError } from './output-error.ts';

const AT_ONCE = 4;
/** In bytes, of all files together: a hole takes no room on the disk, and hours to go through. */
const MOST = LARGE_ARCHIVE.bytes;
const OWNER_MAY_EXECUTE = 0o100;

/** A file below a folder; `executable` where it is known to be so whatever its mode says. */
interface WantedFile {
  readonly path: string;
  readonly executable?: true;
}

/**
 * Hashes files of a folder. A symbolic link counts as the file it points to, as the SDK's own containers have it, if that
 * lies in the folder too.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID for any other link, and where they are larger than any image.
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

/** Hashes one file that will be called `path` in its layer. */
export async function measureFile(source: FileSource, path: string): Promise<LayerFile> {
  const { mode } = await statOf(source);
  return await hashed(source, { path, mode });
}

async function hashed(
  source: FileSource,
  { path, mode }: { readonly path: string; readonly mode: number },
): Promise<LayerFile> {
  const hasher = new Hasher();
  let first: boolean | undefined;
  for await (const chunk of fileChunks(source)) {
    first ??= isLfsPointer(chunk);
    hasher.update(chunk);
  }
  const measured = { path, source, executable: (mode & OWNER_MAY_EXECUTE) !== 0, ...hasher.finish() };
  return first === true && measured.size < LARGEST_POINTER ? { ...measured, pointer: true } : measured;
}

async function statOf(source: FileSource): Promise<Stats> {
  await using file = await openSource(source);
  return await file.stat();
}

/** In bytes; Git LFS writes no larger ones, and reads none (git-lfs, docs/spec.md). */
const LARGEST_POINTER = 1024;

/** The first line of a pointer, of today and of before the specification had its name (git-lfs, lfs/pointer.go). */
const BEGINNINGS = [
  ...['version https://git-lfs.github.com/spec/', 'version https://hawser.github.com/spec/'],
  'version http://git-media.io/v/',
].map((text) => Buffer.from(text));

/** Whether a file that begins like this is a pointer of Git LFS, if it is small enough for one. */
export function isLfsPointer(beginning: Uint8Array): boolean {
  return BEGINNINGS.some((text) => text.equals(beginning.subarray(0, text.length)));
}
