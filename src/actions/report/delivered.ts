import prettyBytes from 'pretty-bytes';
import { totalSize } from '#oci/descriptor.ts';
import type { Digest } from '#oci/digest.ts';
import type { Image, ImageSet, Layer } from '#oci/image.ts';
import { describePlatform } from '#oci/platform.ts';

/** `Index sha256:… of linux/amd64, linux/arm64`; nothing for a single image, whose own line says it all. */
export function describeSet({ top, images }: ImageSet): readonly string[] {
  if (images.length === 1) return [];
  return [`Index ${top.descriptor.digest} of ${images.map(({ platform }) => describePlatform(platform)).join(', ')}`];
}

/**
 * `Image sha256:… (linux/amd64): 94.3 MB, 6 base layers and 284 kB in 3 application layers`; sizes as in a registry.
 */
export function describeImage({ manifest, layers, platform }: Image): string {
  const own = layers.filter(({ kind }) => kind !== 'base');
  const size = (some: readonly Layer[]): string => prettyBytes(totalSize(some));
  const base = layers.length - own.length;
  return `Image ${manifest.descriptor.digest} (${describePlatform(platform)}): ${size(layers)}, ${base} base layers and ${size(own)} in ${own.length} application layers`;
}

/** A blob and how it was delivered; the shape of `oci/registry/push-blob.ts`. */
interface BlobRow {
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  readonly kind: string;
  readonly action: 'sent' | 'mounted' | 'present';
  readonly because: string;
}

/** The result of a delivery to one place; the shape of `images/deliver/deliver.ts`. */
export interface DeliveredRow {
  readonly target: string;
  readonly blobs: readonly BlobRow[];
  readonly bytesSent: number;
  readonly because: string;
  /** Decisions about floating tags. */
  readonly rulings?: readonly RulingRow[];
}

/** Whether a floating tag was written; the shape of `oci/registry/tag-state.ts`. */
interface RulingRow {
  /** With registry, repository and tag. */
  readonly name: string;
  readonly value: boolean;
  readonly because: string;
}

/** Returns log lines: one for the place, one for each blob, and one for each floating tag. */
export function describeDelivered(delivered: DeliveredRow): readonly string[] {
  const { target, blobs, bytesSent, because, rulings = [] } = delivered;
  return [
    `${target}: ${prettyBytes(bytesSent)} sent, ${countOf(blobs)} (${because})`,
    ...blobs.map(describeBlob),
    ...rulings.map(describeRuling),
  ];
}

/** `ghcr.io/o/app:latest stays: it names 2.0.0, and 1.9.5 is lower`. */
export function describeRuling({ name, value, because }: RulingRow): string {
  return `${name} ${value ? 'moves' : 'stays'}: ${because}`;
}

/** Returns the same for the summary. */
export function rulingRows(
  delivered: readonly DeliveredRow[],
): readonly { readonly what: string; readonly value: string; readonly because: string }[] {
  const rulings = delivered.flatMap((each) => each.rulings ?? []);
  return rulings.map(({ name, value, because }) => ({ what: name, value: value ? 'moves' : 'stays', because }));
}

function describeBlob({ action, kind, size, digest, because }: BlobRow): string {
  return `  ${action.padEnd(7)}  ${kind.padEnd(18)}  ${prettyBytes(size).padStart(9)}  ${digest.slice(0, 19)}  (${because})`;
}

/** `3 sent, 4 mounted, 1 already there`. */
export function countOf(blobs: readonly BlobRow[]): string {
  const count = (action: BlobRow['action']): number => blobs.filter((blob) => blob.action === action).length;
  return `${count('sent')} sent, ${count('mounted')} mounted, ${count('present')} already there`;
}
