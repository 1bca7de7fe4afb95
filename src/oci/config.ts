import { ActionError } from '#base/action-error.ts';
import { isObject } from '#base/objects.ts';
import { parseTexts } from './descriptor.ts';
import { type Digest, parseDigest } from './digest.ts';
import { parseJsonObject } from './manifest.ts';

/** How a container of the image is started (OCI image-spec, config.md "config"). */
export interface ContainerConfig {
  readonly User?: string;
  readonly ExposedPorts?: Readonly<Record<string, Readonly<Record<string, never>>>>;
  readonly Env?: readonly string[];
  readonly Entrypoint?: readonly string[];
  readonly Cmd?: readonly string[];
  readonly Volumes?: Readonly<Record<string, Readonly<Record<string, never>>>>;
  readonly WorkingDir?: string;
  readonly Labels?: Readonly<Record<string, string>>;
  readonly StopSignal?: string;
}

export interface History {
  readonly created?: string;
  readonly created_by?: string;
  readonly author?: string;
  readonly comment?: string;
  readonly empty_layer?: boolean;
}

/** OCI image-spec, config.md. Unknown fields (`os.features`, …) are kept. */
export interface ImageConfig {
  readonly created?: string;
  readonly architecture: string;
  readonly os: string;
  readonly variant?: string;
  readonly 'os.version'?: string;
  readonly config?: ContainerConfig;
  readonly rootfs: { readonly type: 'layers'; readonly diff_ids: readonly Digest[] };
  readonly history?: readonly History[];
}

/** Returns the time of a config, RFC 3339; 1970 if it has none. */
export function createdIn({ created }: Pick<ImageConfig, 'created'>): string {
  return created ?? '1970-01-01T00:00:00Z';
}

/** Returns the environment of a config, by name; later values override earlier ones. */
export function environmentOf(config: ContainerConfig | undefined): ReadonlyMap<string, string> {
  return new Map(
    (config?.Env ?? []).map((line): [string, string] => {
      const at = line.indexOf('=');
      return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

/**
 * Parses a config. A field that is `null` counts as absent, as for engines.
 * @throws ActionError IMAGE_INVALID, also for a field of another type than engines accept
 */
export function parseConfig(bytes: Uint8Array): ImageConfig {
  return configOf(parseJsonObject(bytes, 'an image config'));
}

/** As {@link parseConfig}, of what is JSON already. */
export function configOf(value: unknown): ImageConfig {
  if (!isObject(value)) throw invalid('it is not a JSON object');
  const json = typed(value, TOP);
  const { architecture, os, rootfs } = json;
  if (typeof architecture !== 'string' || typeof os !== 'string') throw invalid('it has no platform');
  if (!isObject(rootfs) || !Array.isArray(rootfs['diff_ids'])) throw invalid('it has no diff_ids');
  const diffIds = rootfs['diff_ids'].map(digestIn);
  const { config } = json;
  const container = isObject(config) ? { config: containerOf(typed(config, CONTAINER)) } : {};
  return { ...json, ...container, architecture, os, rootfs: { type: 'layers', diff_ids: diffIds } };
}

function digestIn(id: unknown): Digest {
  if (typeof id === 'string') return parseDigest(id);
  throw invalid(`a diff_id is ${JSON.stringify(id).slice(0, 100)}`);
}

function containerOf(fields: Readonly<Record<string, unknown>>): ContainerConfig {
  const { Labels: labels } = fields;
  return labels === undefined ? fields : { ...fields, Labels: parseTexts(labels, 'labels') };
}

type Fields = Readonly<Record<string, (value: unknown) => boolean>>;

const isText = (value: unknown): boolean => typeof value === 'string';
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const CONTAINER = {
  User: isText,
  ExposedPorts: isObject,
  Env: areTexts,
  Entrypoint: areTexts,
  Cmd: areTexts,
  Volumes: isObject,
  WorkingDir: isText,
  Labels: isObject,
  StopSignal: isText,
} satisfies Record<keyof ContainerConfig, Fields[string]>;

const TOP: Fields = {
  created: isText,
  variant: isText,
  'os.version': isText,
  config: isObject,
  history: (value) => Array.isArray(value) && value.every(isHistory),
};

function isHistory(entry: unknown): boolean {
  if (!isObject(entry)) return false;
  const { created_by: by, comment, empty_layer: isEmpty } = entry;
  const isRight = (type: string, value: unknown): boolean =>
    (value ?? undefined) === undefined || typeof value === type;
  return isRight('string', by) && isRight('string', comment) && isRight('boolean', isEmpty);
}

/**
 * Returns the object without the fields that are `null`. @throws ActionError IMAGE_INVALID for a field of another
 * type than in `fields`
 */
function typed(json: Readonly<Record<string, unknown>>, fields: Fields): Readonly<Record<string, unknown>> {
  const kept = Object.entries(json).filter(([name, value]) => value !== null || !Object.hasOwn(fields, name));
  const wrong = kept.find(([name, value]) => Object.hasOwn(fields, name) && fields[name]?.(value) !== true);
  if (wrong === undefined) return Object.fromEntries(kept);
  throw invalid(`its ${wrong[0]} is ${JSON.stringify(wrong[1]).slice(0, 100)}`);
}

function invalid(got: string): ActionError {
  return new ActionError({ code: 'IMAGE_INVALID', doing: 'reading an image config', got });
}
