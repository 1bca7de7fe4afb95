import { constants, open } from 'node:fs/promises';

/** A file that somebody else may have written, whole. A pipe is not waited for. @throws Error for one that is none, or too large */
export async function readSmallFile(path: string, limit: number): Promise<Buffer> {
  await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stats = await file.stat();
  if (!stats.isFile()) throw new Error(`${path} is no file`);
  if (stats.size > limit) throw new Error(`${path} has more than ${limit} bytes`);
  const bytes = Buffer.alloc(stats.size);
  const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
  return bytes.subarray(0, bytesRead);
}
