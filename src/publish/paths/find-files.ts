import { readFile } from '#base/files/beneath.ts';
import { walk } from '#base/files/walk.ts';

/** Folders that are skipped. They contain no files of .NET projects, but may have more files than everything else. */
const SKIPPED = new Set(['.git', 'node_modules']);

/** In bytes. Restores of hundreds of projects leave files of at most a tenth of it. */
const LARGEST = 64 * 1024 * 1024;
/** In bytes, for all files with the name together. A build can leave any number of large sparse files. */
const MOST = 256 * 1024 * 1024;

/** A file in a copy of a source, with its text. */
interface FoundFile {
  /** Relative to the copy. */
  readonly path: string;
  readonly text: string;
}

/**
 * Reads all files with a name in a copy of a source, including those that a build made. Call it only when nothing runs in
 * the copy. Skips what is not a regular file, and files that exceed a size limit, alone or together.
 */
export async function findFiles(source: string, name: string): Promise<readonly FoundFile[]> {
  const found: string[] = [];
  for await (const met of walk(source, { enter: ({ name: folder }) => !SKIPPED.has(folder) })) {
    if (met.kind === 'file' && met.name === name) found.push(met.path);
  }
  const files: FoundFile[] = [];
  let left = MOST;
  for (const path of found) {
    const bytes = await readFile(source, { path, max: Math.min(LARGEST, left) }).catch(() => undefined);
    if (bytes === undefined) continue;
    left -= bytes.length;
    files.push({ path, text: bytes.toString('utf8') });
  }
  return files;
}
