import { ActionError } from '#base/action-error.ts';
import { type Digest, parseDigest } from './digest.ts';
import type { Platform } from './platform.ts';

/** Names bytes by what they are (OCI image-spec, descriptor.md). Fields we do not know are kept. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly urls?: readonly string[];
  readonly platform?: Platform;
}

/** Whether `value` is a JSON object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Checks what every descriptor must have and keeps the rest as it came.
 * @throws ActionError IMAGE_INVALID
 */
export function parseDescriptor(value: unknown): Descriptor {
  if (!isObject(value)) throw invalid('a descriptor is not an object');
  const { mediaType, digest, size } = value;
  if (typeof mediaType !== 'string') throw invalid('a descriptor has no mediaType');
  if (typeof digest !== 'string') throw invalid('a descriptor has no digest');
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) throw invalid('a descriptor has no size');
  return { ...value, mediaType, digest: parseDigest(digest), size };
}

function invalid(got: string): ActionError {
  return new ActionError({ code: 'IMAGE_INVALID', doing: 'reading a manifest', got });
}
