import { readFile } from '#base/files/beneath.ts';
import { walk } from '#base/files/walk.ts';

/** Nothing of a .NET project lies there, and some have more files than all else. */
const PASSED_OVER = new Set(['.git', 'node_modules']);

/** In bytes; the largest that restores of hundreds of projects leave are a tenth of it. */
const LARGEST = 64 * 1024 * 1024;
/** In bytes, of all files of a name together: a build can leave any number of large ones, which may be nothing but holes. */
const MOST = 256 * 1024 * 1024;

/** A file in a copy of a source, and its text. */
interface FoundFile {
  /** Relative to the copy. */
  readonly path: string;
  readonly text: string;
}

/**
 * All files of a name in a copy of a source in which nothing runs any more, what a build made in it among them. What is
 * not a regular file, or too large, alone or with those before it, is passed over.
 */
export async function findFiles(source: string, name: string): Promise<readonly FoundFile[]> {
  const found: string[] = [];
  for await (const met of walk(source, { enter: ({ name: folder }) => !PASSED_OVER.has(folder) })) {
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
