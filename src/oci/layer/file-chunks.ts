import { type FileSource, openSource } from './file-within.ts';

const SIZE = 256 * 1024;

/**
 * Reads the bytes of a file through one reused buffer: a chunk is valid until the next one is requested. Reading a
 * gigabyte into new buffers would leave a gigabyte of garbage, of which a hundred megabytes stay resident.
 */
export async function* fileChunks(source: FileSource): AsyncGenerator<Uint8Array> {
  await using file = await openSource(source);
  const buffer = Buffer.allocUnsafeSlow(SIZE);
  for (;;) {
    const { bytesRead } = await file.read(buffer, 0, SIZE);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}
