import { createHash, type Hash, hash } from 'node:crypto';
import { ActionError } from '#base/action-error.ts';

/** A content address, `sha256:` and 64 hexadecimal digits (OCI image-spec, descriptor.md "Digests"). */
export type Digest = `sha256:${string}`;

const PATTERN = /^sha256:[0-9a-f]{64}$/;

export function isDigest(text: string): text is Digest {
  return PATTERN.test(text);
}

/** @throws ActionError IMAGE_INVALID if `text` is not a valid sha256 digest; no registry uses other algorithms. */
export function parseDigest(text: string): Digest {
  if (isDigest(text)) return text;
  throw new ActionError({
    code: 'IMAGE_INVALID',
    doing: 'reading a digest',
    got: `"${text}" is not a valid sha256 digest`,
  });
}

/** Returns the digest of bytes in memory. */
export function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${hash('sha256', bytes, 'hex')}`;
}

/** Returns the 64 digits, which name the blob in an OCI layout. */
export function hexOf(digest: Digest): string {
  return digest.slice('sha256:'.length);
}

/** Counts and hashes bytes while they are written, so that digest and size always match what was written. */
export class Hasher {
  readonly #hash: Hash = createHash('sha256');
  #size = 0;

  update(chunk: Uint8Array): void {
    this.#hash.update(chunk);
    this.#size += chunk.byteLength;
  }

  /** May be called once. */
  finish(): { readonly digest: Digest; readonly size: number } {
    return { digest: `sha256:${this.#hash.digest('hex')}`, size: this.#size };
  }
}
