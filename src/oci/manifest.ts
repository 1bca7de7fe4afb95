import { ActionError, messageOf } from '#base/action-error.ts';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { annotationsIn, type Descriptor, parseDescriptor } from './descriptor.ts';

/**
 * The limit for a manifest or an index, in bytes: what a registry must accept (distribution-spec, "Pushing
 * Manifests").
 */
export const LARGEST_DOCUMENT = 4 * 1024 * 1024;
/** The limit for an image's config, in bytes: history and labels have no limit of their own. */
export const LARGEST_CONFIG = 8 * 1024 * 1024;
/** The limit for layers of an image and images of an index: engines do not start an image with so many. */
export const MOST_ENTRIES = 1_000;

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
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value = parseJson(text, { length: LARGEST_CONFIG });
    if (isObject(value)) return value;
  } catch (cause) {
    const isNone = cause instanceof SyntaxError || cause instanceof TypeError;
    throw invalid(what, { got: isNone ? 'it is not valid JSON' : messageOf(cause), cause });
  }
  throw invalid(what, { got: 'it is not a JSON object' });
}

const MANIFEST = 'an image manifest';

/** @throws ActionError IMAGE_INVALID, also for an ambiguous document */
export function parseManifest(bytes: Uint8Array, mediaType: string): ImageManifest {
  return manifestIn(parseJsonObject(bytes, MANIFEST), mediaType);
}

/** As {@link parseManifest}, of what is JSON already and has its media type. */
export function manifestOf(value: unknown): ImageManifest {
  if (!isObject(value) || typeof value['mediaType'] !== 'string')
    throw invalid(MANIFEST, { got: 'it has no mediaType' });
  return manifestIn(value, value['mediaType']);
}

function manifestIn(json: Readonly<Record<string, unknown>>, mediaType: string): ImageManifest {
  checkDocument(json, { mediaType, what: MANIFEST, foreign: ['manifests', 'fsLayers'] });
  const { config, layers, annotations, ...kept } = json;
  if (!Array.isArray(layers)) throw invalid(MANIFEST, { got: 'it has no layers' });
  if (layers.length > MOST_ENTRIES) throw invalid(MANIFEST, { got: `it has more than ${MOST_ENTRIES} layers` });
  const parts = { config: parseDescriptor(config), layers: layers.map(parseDescriptor) };
  return { ...kept, schemaVersion: 2, mediaType, ...parts, ...annotationsIn(annotations) };
}

/** @throws ActionError IMAGE_INVALID, also for an ambiguous document */
export function parseIndex(bytes: Uint8Array, mediaType: string): ImageIndex {
  const what = 'an image index';
  const json = parseJsonObject(bytes, what);
  checkDocument(json, { mediaType, what, foreign: ['config', 'layers', 'fsLayers'] });
  const { manifests, annotations, ...kept } = json;
  if (!Array.isArray(manifests)) throw invalid(what, { got: 'it has no manifests' });
  if (manifests.length > MOST_ENTRIES) throw invalid(what, { got: `it has more than ${MOST_ENTRIES} images` });
  return {
    ...kept,
    schemaVersion: 2,
    mediaType,
    manifests: manifests.map(parseDescriptor),
    ...annotationsIn(annotations),
  };
}

/**
 * A digest must not have two meanings: the type of a document must not depend on the header that came with it
 * (CVE-2021-41190; OCI image-spec 1.0.2, manifest.md "mediaType").
 */
function checkDocument(
  json: Readonly<Record<string, unknown>>,
  {
    mediaType,
    what,
    foreign,
  }: { readonly mediaType: string; readonly what: string; readonly foreign: readonly string[] },
): void {
  const inside = json['mediaType'];
  if (inside !== undefined && inside !== mediaType) {
    throw invalid(what, {
      got: `its mediaType is ${JSON.stringify(inside).slice(0, 100)}, but it was sent as ${mediaType}`,
    });
  }
  const strange = foreign.find((field) => Object.hasOwn(json, field));
  if (strange !== undefined)
    throw invalid(what, { got: `it also has ${strange}, which makes it another kind of document` });
}

function invalid(what: string, why: { readonly got: string; readonly cause?: unknown }): ActionError {
  return new ActionError({ code: 'IMAGE_INVALID', doing: `reading ${what}`, ...why });
}
