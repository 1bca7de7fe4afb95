import type { FileHandle } from 'node:fs/promises';

/** Part of a file; empty or short where the file has no such place: offset and length are mostly its own word. */
export async function readAt(
  file: FileHandle,
  at: { readonly offset: number; readonly length: number },
): Promise<Buffer> {
  const { size } = await file.stat();
  const length = Math.max(0, Math.min(at.length, size - at.offset));
  if (at.offset < 0 || length === 0) return Buffer.alloc(0);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at.offset);
  return buffer.subarray(0, bytesRead);
}
