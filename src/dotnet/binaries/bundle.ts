import type { FileHandle } from 'node:fs/promises';
import { type FileSource, openSource } from '#oci/layer/file-within.ts';
import { readAt } from './read-at.ts';

/**
 * Part of every host that may contain a bundle. The eight bytes before it are the offset of the bundle's header
 * (dotnet/runtime, bundle_marker.cpp).
 */
const SIGNATURE = Buffer.from('8b1202b96a612038727b930214d7a03213f5b9e6efae3318ee3b2dce24b36aae', 'hex');
const CHUNK = 1024 * 1024;
/** Size of a header with its identifier, and the limit for the configuration, in bytes. */
const HEAD = 512;
const LONGEST = 1024 * 1024;

/**
 * Returns the runtimeconfig.json inside a single-file application (dotnet/designs, "bundler.md", header of version 2
 * and later), or `undefined` for any other file, including natively compiled applications.
 */
export async function readBundledConfig(source: FileSource): Promise<string | undefined> {
  const file = await openSource(source);
  try {
    const header = await findHeader(file);
    return header === undefined ? undefined : await readConfig(file, header);
  } finally {
    await file.close();
  }
}

/** Chunks overlap, because a signature may be split between two of them. */
async function findHeader(file: FileHandle): Promise<number | undefined> {
  const buffer = Buffer.alloc(CHUNK);
  const step = CHUNK - SIGNATURE.length - 8;
  for (let position = 0; ; position += step) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, position);
    const at = buffer.subarray(0, bytesRead).indexOf(SIGNATURE);
    const header = at < 8 ? 0 : Number(buffer.readBigInt64LE(at - 8));
    if (header > 0) return header;
    if (bytesRead < CHUNK) return undefined;
  }
}

async function readConfig(file: FileHandle, header: number): Promise<string | undefined> {
  const head = await readAt(file, { offset: header, length: HEAD });
  const idLength = head[12] ?? 0;
  // After the identifier come offset and size of deps.json, then those of runtimeconfig.json.
  const at = 13 + idLength + 16;
  if (at + 16 > head.length || idLength > 127 || head.readUInt32LE(0) < 2) return undefined;
  const offset = Number(head.readBigInt64LE(at));
  const length = Number(head.readBigInt64LE(at + 8));
  return length > LONGEST ? undefined : (await readAt(file, { offset, length })).toString('utf8');
}
