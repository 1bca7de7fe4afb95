import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export const PROJECT = /\.(?:cs|fs|vb)proj$/i;
const SKIPPED = new Set(['.git', 'bin', 'obj', 'node_modules', 'artifacts']);

/**
 * Returns the absolute paths of the project files in a folder and up to `depth` levels below, sorted by name. Does not
 * follow links to folders.
 */
export async function searchProjects(folder: string, depth: number): Promise<readonly string[]> {
  // Folders that cannot be read are skipped.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const own = entries
    .filter((entry) => entry.isFile() && PROJECT.test(entry.name))
    .map(({ name }) => join(folder, name));
  const folders = depth === 0 ? [] : entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name));
  const below = await Promise.all(folders.map(({ name }) => searchProjects(join(folder, name), depth - 1)));
  return [...own, ...below.flat()].sort();
}

/** Returns `undefined` if the path does not exist. */
export async function kindOfPath(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
