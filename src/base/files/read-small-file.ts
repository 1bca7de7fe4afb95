import { constants, type FileHandle, open } from 'node:fs/promises';
import { errorCodeOf } from './held-folder.ts';

/**
 * The content of a file that somebody else may have written. A pipe is not waited for.
 * @param max in bytes.
 * @throws Error for what is not a regular file, or too large; a system error such as ENOENT.
 */
export async function readSmallFile(path: string, max: number): Promise<Buffer> {
  await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  return await contentOf(file, { path, max });
}

/** The same where a link is not followed, and `undefined` where nothing is. @throws Error for a link */
export async function readPlainFile(path: string, max: number): Promise<Buffer | undefined> {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  try {
    await using file = await open(path, flags);
    return await contentOf(file, { path, max });
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw code === 'ELOOP' ? new Error(`${path} is a link`) : error;
  }
}

async function contentOf(
  file: FileHandle,
  { path, max }: { readonly path: string; readonly max: number },
): Promise<Buffer> {
  const stats = await file.stat();
  if (!stats.isFile()) throw new Error(`${path} is not a regular file`);
  if (stats.size > max) throw new Error(`${path} has more than ${max} bytes`);
  return await readBytes(file, stats.size);
}

/** The first bytes of a file, as many as there are up to `size`: one read may give fewer. */
export async function readBytes(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; ) {
    const { bytesRead } = await file.read(bytes, at, size - at, at);
    if (bytesRead === 0) return bytes.subarray(0, at);
    at += bytesRead;
  }
  return bytes;
}
