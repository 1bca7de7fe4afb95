import { createHash, type Hash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { openFile } from '#base/files/beneath.ts';
import { pathFrom } from '#base/files/paths.ts';

const WITH_DEPENDENCIES =
  /\.(?:cs|fs|vb)proj$|\.props$|\.targets$|^packages\.lock\.json$|^global\.json$|^nuget\.config$|^dotnet-tools\.json$|^paket\.(?:lock|dependencies)$/i;
const SKIPPED = new Set(['.git', 'bin', 'obj', 'node_modules', 'artifacts', '.vs']);

/**
 * Returns a hash of the names and contents of all files that can change which packages a restore downloads, for all
 * projects of the repository: 64 hexadecimal digits.
 */
export async function hashDependencyFiles(root: string): Promise<string> {
  const paths = (await listFiles(root)).sort();
  const names = paths.map((path) => pathFrom(root, path));
  const contents = await pMap(names, (path) => readSmall(root, path), { concurrency: 16 });
  const hash = createHash('sha256');
  for (const [index, name] of names.entries()) {
    hash.update(`${name}\0`);
    const content = contents[index];
    if (content !== undefined) hash.update(content);
    else await updateWith(hash, { root, path: name });
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** In bytes. Larger files are hashed in pieces. */
const SMALL = 1024 * 1024;

async function readSmall(root: string, path: string): Promise<Buffer | undefined> {
  await using file = await openFile(root, path);
  return (await file.stat()).size > SMALL ? undefined : await file.readFile();
}

async function updateWith(hash: Hash, { root, path }: { readonly root: string; readonly path: string }): Promise<void> {
  await using file = await openFile(root, path);
  for await (const chunk of file.createReadStream({ autoClose: false })) hash.update(chunk);
}

async function listFiles(folder: string): Promise<string[]> {
  // The restore cannot read this folder either (for example a database's folder in the checkout).
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const own = entries.filter((entry) => entry.isFile() && WITH_DEPENDENCIES.test(entry.name));
  const folders = entries.filter((entry) => entry.isDirectory() && !SKIPPED.has(entry.name));
  const below = await Promise.all(folders.map(({ name }) => listFiles(join(folder, name))));
  return own.map(({ name }) => join(folder, name)).concat(...below);
}
