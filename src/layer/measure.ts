import pMap from 'p-map';
import { Hasher } from '#oci/digest.ts';
import type { LayerFile } from './entry.ts';
import { fileChunks } from './file-chunks.ts';
import { type FileSource, openSource } from './file-within.ts';

const AT_ONCE = 4;
const OWNER_MAY_EXECUTE = 0o100;

/** A file below a folder; `executable` where it is known to be so whatever its mode says. */
export interface WantedFile {
  readonly path: string;
  readonly executable?: true;
}

/**
 * Hashes files of a folder. A symbolic link counts as the file it points to, as the SDK's own containers have it, if that
 * lies in the folder too.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID for any other link.
 */
export async function measureFiles(directory: string, files: readonly WantedFile[]): Promise<readonly LayerFile[]> {
  return pMap(files, (file) => measureWanted(directory, file), { concurrency: AT_ONCE });
}

async function measureWanted(directory: string, { path, executable }: WantedFile): Promise<LayerFile> {
  const measured = await measureFile({ directory, path }, path);
  return executable === undefined ? measured : { ...measured, executable };
}

/** Hashes one file that will be called `path` in its layer. */
export async function measureFile(source: FileSource, path: string): Promise<LayerFile> {
  const mode = await modeOf(source);
  const hasher = new Hasher();
  for await (const chunk of fileChunks(source)) hasher.update(chunk);
  return { path, source, executable: (mode & OWNER_MAY_EXECUTE) !== 0, ...hasher.finish() };
}

async function modeOf(source: FileSource): Promise<number> {
  await using file = await openSource(source);
  return (await file.stat()).mode;
}
