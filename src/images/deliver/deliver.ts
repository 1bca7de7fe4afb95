import type { Digest } from '#oci/digest.ts';
import type { NamedSet } from '#oci/image.ts';
import type { BlobOutcome } from '#oci/registry/push-blobs.ts';
import type { TagRuling } from '#oci/registry/tag-state.ts';

/** Delivers image sets to places of one kind: registries, the engine, a file. */
export interface Deliver<T extends NamedSet = NamedSet> {
  /** Returns what happened, in the order of the places. */
  deliver(sets: readonly T[]): Promise<readonly Delivered[]>;
}

/** The result of a delivery to one place. */
export interface Delivered {
  /** `ghcr.io/o/app`, `the engine`, `out.tar`; for logs and errors. */
  readonly target: string;
  /** The images that the place has, with their tags. */
  readonly sets: readonly { readonly digest: Digest; readonly tags: readonly string[] }[];
  readonly blobs: readonly BlobOutcome[];
  /** Bytes of blobs that were transferred. */
  readonly bytesSent: number;
  readonly because: string;
  /** Decisions about floating tags; absent: none. */
  readonly rulings?: readonly TagRuling[];
}

/** Returns the number of bytes that were sent. */
export function bytesSentOf(blobs: readonly BlobOutcome[]): number {
  return blobs.reduce((sum, { action, size }) => sum + (action === 'sent' ? size : 0), 0);
}
