import { ActionError } from '#base/action-error.ts';
import { parseReference, type Reference } from './reference.ts';

/**
 * Another registry that serves the same repositories: images of `mcr.microsoft.com` are requested from
 * `mirror.example/mcr`.
 */
export interface Mirror {
  readonly registry: string;
  readonly host: string;
  /** The path before the repository, without a slash at either end; may be empty. */
  readonly path: string;
}

/** Reads `mcr.microsoft.com=mirror.example[:port][/path]`. @throws ActionError INPUT_INVALID */
export function parseMirror(line: string): Mirror {
  const match = /^([^=/\s]+)=([^=/\s]+)(?:\/([^=\s]*))?$/.exec(line.trim());
  const [, registry = '', host = '', path = ''] = match ?? [];
  try {
    parseReference(`${host}/${path === '' ? 'any' : trimSlashes(path)}`);
    parseReference(`${registry}/any`);
  } catch (cause) {
    throw new ActionError({
      code: 'INPUT_INVALID',
      doing: 'reading the input registry-mirrors',
      got: `"${line}" is not registry=host`,
      hint: 'Use registry=host[:port][/path], for example mcr.microsoft.com=mirror.example/mcr.',
      cause,
    });
  }
  return { registry, host, path: trimSlashes(path) };
}

/** Returns the reference in the mirror of its registry, or unchanged without a mirror. Tag and digest stay the same. */
export function mirrorOf(reference: Reference, mirrors: readonly Mirror[]): Reference {
  const mirror = mirrors.find(({ registry }) => registry === reference.registry);
  if (mirror === undefined) return reference;
  const repository = mirror.path === '' ? reference.repository : `${mirror.path}/${reference.repository}`;
  return { ...reference, registry: mirror.host, repository };
}

/** Returns the name of an image of a mirror as the registry that is mirrored has it, or unchanged. */
export function originOf(name: string, mirrors: readonly Mirror[]): string {
  const prefixes = mirrors.map(({ registry, host, path }) => ({
    registry,
    prefix: path === '' ? `${host}/` : `${host}/${path}/`,
  }));
  const mirror = prefixes.find(({ prefix }) => name.startsWith(prefix));
  return mirror === undefined ? name : `${mirror.registry}/${name.slice(mirror.prefix.length)}`;
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|(?<!\/)\/+$/g, '');
}
