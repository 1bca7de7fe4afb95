import { ActionError } from '#base/action-error.ts';
import type { Descriptor } from './descriptor.ts';
import { type Digest, digestOf } from './digest.ts';

/** Bytes whose digest is known before they are read. */
export interface Blob {
  readonly descriptor: Descriptor;
  /** Each call reads from the beginning. */
  open(): AsyncIterable<Uint8Array>;
}

/** A place that has blobs: a registry's repository or an OCI layout. */
export interface BlobSource {
  /** @throws ActionError if the place does not have it. */
  open(descriptor: Descriptor): AsyncIterable<Uint8Array>;
}

/** A JSON document that is encoded once: digest and size are those of the bytes that are sent. */
export interface JsonBlob<T> extends Blob {
  readonly bytes: Uint8Array;
  readonly value: T;
}

export function encodeJson<T>(mediaType: string, value: T): JsonBlob<T> {
  return fromBytes({ mediaType, bytes: new TextEncoder().encode(JSON.stringify(value)), value });
}

/** Returns a document from elsewhere whose bytes must not change. */
export function fromBytes<T>(parts: { mediaType: string; bytes: Uint8Array; value: T }): JsonBlob<T> {
  const { mediaType, bytes, value } = parts;
  const digest: Digest = digestOf(bytes);
  return {
    bytes,
    value,
    descriptor: { mediaType, digest, size: bytes.byteLength },
    async *open() {
      yield bytes;
    },
  };
}

/** Returns each digest once, in the order of first use. */
export function distinctBlobs<T extends Pick<Blob, 'descriptor'>>(blobs: readonly T[]): readonly T[] {
  return [...new Map(blobs.map((blob) => [blob.descriptor.digest, blob])).values()];
}

/**
 * Reads all of a small blob; up to a limit, if another program made it. @throws ActionError IMAGE_INVALID for more
 * bytes than that
 */
export async function readAll(
  chunks: AsyncIterable<Uint8Array>,
  limit = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.byteLength;
    if (read > limit) {
      const got = `it has more than ${limit / 1024 / 1024} MiB`;
      throw new ActionError({ code: 'IMAGE_INVALID', doing: 'reading a small part of an image', got });
    }
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
