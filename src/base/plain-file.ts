import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/**
 * The content of a plain file that somebody else may have written: a link is not followed, and what is no file, or larger
 * than `max` bytes, is not read. `undefined` where there is nothing.
 * @throws Error saying what is there instead.
 */
export async function readPlainFile(path: string, max: number): Promise<Buffer | undefined> {
  // Without O_NONBLOCK a pipe would wait for somebody who writes into it.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  const file = await open(path, flags).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error.code === 'ELOOP' ? new Error(`${path} is a link`) : error;
  });
  if (file === undefined) return undefined;
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw new Error(`${path} is not a plain file`);
    if (stats.size > max) throw new Error(`${path} is larger than ${max} bytes`);
    const bytes = Buffer.alloc(stats.size);
    const { bytesRead } = await file.read(bytes, 0, stats.size, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
