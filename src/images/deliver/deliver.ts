import type { Digest } from '#oci/digest.ts';
import type { NamedSet } from '#oci/image.ts';
import type { BlobOutcome } from '#oci/registry/push-blobs.ts';
import type { TagRuling } from '#oci/registry/tag-state.ts';

/** Brings image sets to places of one kind: registries, the engine, a file. */
export interface Deliver<T extends NamedSet = NamedSet> {
  /** Returns what happened, in the order of the places. */
  deliver(sets: readonly T[]): Promise<readonly Delivered[]>;
}

/** What became of the images in one place. */
export interface Delivered {
  /** `ghcr.io/o/app`, `the engine`, `out.tar`; for logs and errors. */
  readonly target: string;
  /** What can be had there, and under which names. */
  readonly sets: readonly { readonly digest: Digest; readonly tags: readonly string[] }[];
  readonly blobs: readonly BlobOutcome[];
  /** Bytes of blobs that went there. */
  readonly bytesSent: number;
  readonly because: string;
  /** Decisions about tags that follow versions; absent: none. */
  readonly rulings?: readonly TagRuling[];
}

/** The sum of what was sent. */
export function bytesSentOf(blobs: readonly BlobOutcome[]): number {
  return blobs.reduce((sum, { action, size }) => sum + (action === 'sent' ? size : 0), 0);
}
