import { createHash, type Hash, hash } from 'node:crypto';
import { ActionError } from '#base/action-error.ts';

/** A content address, `sha256:` and 64 hexadecimal digits (OCI image-spec, descriptor.md "Digests"). */
export type Digest = `sha256:${string}`;

const PATTERN = /^sha256:[0-9a-f]{64}$/;

export function isDigest(text: string): text is Digest {
  return PATTERN.test(text);
}

/** @throws ActionError IMAGE_INVALID when `text` is not a valid sha256 digest; other algorithms are not in use by any registry. */
export function parseDigest(text: string): Digest {
  if (isDigest(text)) return text;
  throw new ActionError({
    code: 'IMAGE_INVALID',
    doing: 'reading a digest',
    got: `"${text}" is not a valid sha256 digest`,
  });
}

/** The digest of bytes that are at hand. */
export function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${hash('sha256', bytes, 'hex')}`;
}

/** The 64 digits alone, as an OCI layout names its blobs. */
export function hexOf(digest: Digest): string {
  return digest.slice('sha256:'.length);
}

/** Counts and hashes bytes that pass, so that digest and size are results of writing and cannot disagree with it. */
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
