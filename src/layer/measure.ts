import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { Hasher } from '#oci/digest.ts';
import type { LayerFile } from './entry.ts';
import { fileChunks } from './file-chunks.ts';

const AT_ONCE = 4;
const OWNER_MAY_EXECUTE = 0o100;

/** Hashes files of a folder. A symbolic link counts as the file it points to, as the SDK's own containers have it. */
export async function measureFiles(directory: string, paths: readonly string[]): Promise<readonly LayerFile[]> {
  return pMap(paths, (path) => measureFile(join(directory, path), path), { concurrency: AT_ONCE });
}

/** Hashes one file that will be called `path` in its layer. */
export async function measureFile(source: string, path: string): Promise<LayerFile> {
  const { mode } = await stat(source);
  const hasher = new Hasher();
  for await (const chunk of fileChunks(source)) hasher.update(chunk);
  return { path, source, executable: (mode & OWNER_MAY_EXECUTE) !== 0, ...hasher.finish() };
}
