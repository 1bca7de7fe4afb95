import { ActionError } from '#base/action-error.ts';
import { parseReference, type Reference } from './reference.ts';

/** Another place that holds the same repositories: `mcr.microsoft.com` is asked for at `mirror.example/mcr`. */
export interface Mirror {
  readonly registry: string;
  readonly host: string;
  /** What stands before the repository there, without a slash at either end; may be empty. */
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
      hint: 'Write it as registry=host[:port][/path], such as mcr.microsoft.com=mirror.example/mcr.',
      cause,
    });
  }
  return { registry, host, path: trimSlashes(path) };
}

/** Where a reference is to be asked for: in the mirror of its registry, else where it says. Tag and digest stay. */
export function mirrorOf(reference: Reference, mirrors: readonly Mirror[]): Reference {
  const mirror = mirrors.find(({ registry }) => registry === reference.registry);
  if (mirror === undefined) return reference;
  const repository = mirror.path === '' ? reference.repository : `${mirror.path}/${reference.repository}`;
  return { ...reference, registry: mirror.host, repository };
}

function trimSlashes(path: string): string {
  return path.replace(/^\/+|(?<!\/)\/+$/g, '');
}
