import type { FileHandle } from 'node:fs/promises';

/**
 * Part of a file; empty or short where the file has no such place: the offset is mostly the file's own word. A caller
 * bounds the length, in bytes, for so much memory is taken.
 */
export async function readAt(
  file: FileHandle,
  { offset, length }: { readonly offset: number; readonly length: number },
): Promise<Buffer> {
  if (!Number.isSafeInteger(offset) || offset < 0 || length <= 0) return Buffer.alloc(0);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
  return buffer.subarray(0, bytesRead);
}
