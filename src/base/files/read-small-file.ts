import { constants, type FileHandle, open } from 'node:fs/promises';
import { errorCodeOf } from './held-folder.ts';

/**
 * Reads a file that is not trusted. Does not wait for a pipe.
 * @param max in bytes.
 * @throws Error for what is not a regular file, or is too large; a system error such as ENOENT.
 */
export async function readSmallFile(path: string, max: number): Promise<Buffer> {
  await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  return await contentOf(file, { path, max });
}

/** Does the same without following a link; returns `undefined` if there is nothing. @throws Error for a link */
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

/** Reads the first `size` bytes of a file, or all if it is shorter: a single read may return fewer. */
export async function readBytes(file: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; ) {
    const { bytesRead } = await file.read(bytes, at, size - at, at);
    if (bytesRead === 0) return bytes.subarray(0, at);
    at += bytesRead;
  }
  return bytes;
}
