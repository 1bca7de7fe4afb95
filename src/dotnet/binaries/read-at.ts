import type { FileHandle } from 'node:fs/promises';

/**
 * Reads part of a file. The result is shorter or empty if the file ends earlier, because the offset usually comes from
 * the file itself. Callers must limit the length (bytes), which is also the memory use.
 */
export async function readAt(
  file: FileHandle,
  { offset, length }: { readonly offset: number; readonly length: number },
): Promise<Buffer> {
  if (!Number.isSafeInteger(offset) || offset < 0 || length <= 0) return Buffer.alloc(0);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}
