import { ActionError } from '#base/action-error.ts';
import { isObject } from '#base/objects.ts';
import { type Digest, parseDigest } from './digest.ts';
import type { Platform } from './platform.ts';

/** Identifies bytes by their digest (OCI image-spec, descriptor.md). Unknown fields are kept. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly urls?: readonly string[];
  readonly platform?: Platform;
  /** What an artifact is; only in lists of referrers. */
  readonly artifactType?: string;
}

/**
 * Parses a JSON object with text values, such as labels and annotations. Engines ignore a `null` in it.
 * @throws ActionError IMAGE_INVALID for anything else, which engines do not accept
 */
export function parseTexts(value: unknown, what: string): Readonly<Record<string, string>> {
  const texts = Object.entries(isObject(value) ? value : {}).filter(([, text]) => text !== null);
  const isWrong = !isObject(value) || texts.some(([, text]) => typeof text !== 'string');
  if (isWrong) throw invalid(`its ${what} are not all text`);
  return Object.fromEntries(texts.map(([name, text]) => [name, String(text)]));
}

/** Returns the annotations of a document or descriptor, if there are any. @throws ActionError IMAGE_INVALID */
export function annotationsIn(value: unknown): { readonly annotations?: Readonly<Record<string, string>> } {
  return value === undefined || value === null ? {} : { annotations: parseTexts(value, 'annotations') };
}

/**
 * Checks the required fields of a descriptor and keeps the others unchanged.
 * @throws ActionError IMAGE_INVALID
 */
export function parseDescriptor(value: unknown): Descriptor {
  if (!isObject(value)) throw invalid('a descriptor is not an object');
  const { mediaType, digest, size } = value;
  if (typeof mediaType !== 'string') throw invalid('a descriptor has no mediaType');
  if (typeof digest !== 'string') throw invalid('a descriptor has no digest');
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw invalid('a descriptor has no size');
  const { annotations, platform, ...kept } = value;
  if (platform !== undefined && platform !== null && !isObject(platform)) throw invalid('a platform is not an object');
  return {
    ...kept,
    mediaType,
    digest: parseDigest(digest),
    size,
    ...annotationsIn(annotations),
    ...(isPlatform(platform) ? { platform } : {}),
  };
}

/** Returns the bytes of several blobs together, as registries store them. */
export function totalSize(blobs: readonly { readonly descriptor: Pick<Descriptor, 'size'> }[]): number {
  return blobs.reduce((sum, { descriptor }) => sum + descriptor.size, 0);
}

/** An artifact without a platform may have any value here. */
export function isPlatform(value: unknown): value is Platform {
  if (!isObject(value)) return false;
  const { os, architecture, variant, 'os.version': version } = value;
  // `null` counts as absent.
  return [os, architecture, variant ?? '', version ?? ''].every((each) => typeof each === 'string');
}

function invalid(got: string): ActionError {
  return new ActionError({ code: 'IMAGE_INVALID', doing: 'reading a manifest', got });
}
