import type { Descriptor } from './descriptor.ts';
import { Hasher } from './digest.ts';

/** Passes bytes on while counting and hashing them. @throws Error at the end, or as soon as there are too many. */
export async function* verified(chunks: AsyncIterable<Uint8Array>, wanted: Descriptor): AsyncGenerator<Uint8Array> {
  const hasher = new Hasher();
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.byteLength;
    if (read > wanted.size) throw new Error(`${wanted.digest} has more than its ${wanted.size} bytes`);
    hasher.update(chunk);
    yield chunk;
  }
  const { digest, size } = hasher.finish();
  if (size !== wanted.size) throw new Error(`${wanted.digest} has ${size} bytes instead of ${wanted.size}`);
  if (digest !== wanted.digest) throw new Error(`the bytes of ${wanted.digest} have the digest ${digest}`);
}
