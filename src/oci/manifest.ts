import { ActionError } from '#base/action-error.ts';
import { type Descriptor, isObject, parseDescriptor } from './descriptor.ts';

/** OCI image-spec, manifest.md; Docker's schema 2 has the same shape. */
export interface ImageManifest {
  readonly schemaVersion: 2;
  readonly mediaType: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly annotations?: Readonly<Record<string, string>>;
}

/** OCI image-spec, image-index.md; Docker's manifest list has the same shape. */
export interface ImageIndex {
  readonly schemaVersion: 2;
  readonly mediaType: string;
  readonly manifests: readonly Descriptor[];
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Parses JSON bytes into an object. @throws ActionError IMAGE_INVALID */
export function parseJsonObject(bytes: Uint8Array, what: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isObject(value)) return value;
  } catch (cause) {
    throw new ActionError({ code: 'IMAGE_INVALID', doing: `reading ${what}`, got: 'it is no JSON', cause });
  }
  throw new ActionError({ code: 'IMAGE_INVALID', doing: `reading ${what}`, got: 'it is no JSON object' });
}

/** @throws ActionError IMAGE_INVALID */
export function parseManifest(bytes: Uint8Array, mediaType: string): ImageManifest {
  const json = parseJsonObject(bytes, 'an image manifest');
  const { config, layers } = json;
  if (!Array.isArray(layers)) {
    throw new ActionError({ code: 'IMAGE_INVALID', doing: 'reading an image manifest', got: 'it has no layers' });
  }
  return { ...json, schemaVersion: 2, mediaType, config: parseDescriptor(config), layers: layers.map(parseDescriptor) };
}

/** @throws ActionError IMAGE_INVALID */
export function parseIndex(bytes: Uint8Array, mediaType: string): ImageIndex {
  const json = parseJsonObject(bytes, 'an image index');
  const { manifests } = json;
  if (!Array.isArray(manifests)) {
    throw new ActionError({ code: 'IMAGE_INVALID', doing: 'reading an image index', got: 'it has no manifests' });
  }
  return { ...json, schemaVersion: 2, mediaType, manifests: manifests.map(parseDescriptor) };
}
