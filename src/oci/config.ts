import { ActionError } from '#base/action-error.ts';
import { isObject } from './descriptor.ts';
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

/** OCI image-spec, config.md. Fields we do not know (`os.features`, …) are kept as they came. */
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

/** The environment of a config, by name; what comes later wins. */
export function environmentOf(config: ContainerConfig | undefined): ReadonlyMap<string, string> {
  return new Map(
    (config?.Env ?? []).map((line): [string, string] => {
      const at = line.indexOf('=');
      return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

/** @throws ActionError IMAGE_INVALID */
export function parseConfig(bytes: Uint8Array): ImageConfig {
  const json = parseJsonObject(bytes, 'an image config');
  const { architecture, os, rootfs } = json;
  if (typeof architecture !== 'string' || typeof os !== 'string') throw invalid('it names no platform');
  if (!isObject(rootfs) || !Array.isArray(rootfs['diff_ids'])) throw invalid('it has no diff_ids');
  const diffIds = rootfs['diff_ids'].map((id) => parseDigest(String(id)));
  return { ...json, architecture, os, rootfs: { type: 'layers', diff_ids: diffIds } };
}

function invalid(got: string): ActionError {
  return new ActionError({ code: 'IMAGE_INVALID', doing: 'reading an image config', got });
}
