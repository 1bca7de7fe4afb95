import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import pMap from 'p-map';

const WITH_DEPENDENCIES =
  /\.(?:cs|fs|vb)proj$|\.props$|\.targets$|^packages\.lock\.json$|^global\.json$|^nuget\.config$/i;
const SKIPPED = new Set(['.git', 'bin', 'obj', 'node_modules', 'artifacts', '.vs']);

/**
 * A hash over the names and contents of all files that can change which packages a restore fetches, of all projects of the
 * repository: 64 hexadecimal digits.
 */
export async function hashDependencyFiles(root: string): Promise<string> {
  const paths = (await listFiles(root)).sort();
  const contents = await pMap(paths, (path) => readFile(path), { concurrency: 16 });
  const hash = createHash('sha256');
  for (const [index, path] of paths.entries()) {
    hash
      .update(`${relative(root, path)}\0`)
      .update(contents[index] ?? '')
      .update('\0');
  }
  return hash.digest('hex');
}

async function listFiles(folder: string): Promise<string[]> {
  // What we may not read (a database's folder in the checkout) cannot be read by the restore either.
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const own = entries.filter((entry) => entry.isFile() && WITH_DEPENDENCIES.test(entry.name));
  const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name));
  const below = await Promise.all(folders.map(({ name }) => listFiles(join(folder, name))));
  return own.map(({ name }) => join(folder, name)).concat(...below);
}
