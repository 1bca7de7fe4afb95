import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Nothing of a .NET project lies there, and some have more files than all else. */
const PASSED_OVER = new Set(['.git', 'node_modules']);

/** Paths of all files of a name in a copy of a source, what a build made in it among them. */
export async function findFiles(source: string, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [''];
  for (const folder of folders) {
    for (const entry of await readdir(join(source, folder), { withFileTypes: true }).catch(() => [])) {
      if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) folders.push(join(folder, entry.name));
      if (entry.isFile() && entry.name === name) found.push(join(folder, entry.name));
    }
  }
  return found;
}
