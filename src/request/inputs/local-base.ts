import { defined } from '#base/objects.ts';
import { parseReference, type Reference } from '#oci/reference.ts';
import { invalidInput, withInputName } from './lists.ts';

/** A base image that is not in a registry. */
export type LocalBase =
  | { readonly kind: 'layout'; readonly folder: string; readonly name?: string }
  | { readonly kind: 'engine'; readonly name: string };

/** The input `base-image`. */
interface BaseInput {
  readonly baseImage?: Reference;
  /** Where to read that image, if not from a registry. */
  readonly localBase?: LocalBase;
}

/**
 * Reads `oci:DIR[:NAME]`, `docker:NAME`, or a name in a registry.
 * @throws ActionError INPUT_INVALID
 */
export function parseBase(text: string): BaseInput {
  if (text === '') return {};
  const [, place = '', rest = ''] = /^(oci|docker):(.*)$/.exec(text) ?? [];
  const reference = (name: string): Reference => withInputName('base-image', () => parseReference(name));
  if (place === '') return { baseImage: reference(text) };
  if (rest === '') {
    throw invalidInput('base-image', {
      got: `"${text}" has no name or folder`,
      hint: 'Write oci:DIR for an OCI layout, docker:NAME for an image of the engine.',
    });
  }
  if (place === 'docker') return { baseImage: reference(rest), localBase: { kind: 'engine', name: rest } };
  const [folder = '', name] = rest.split(/:(?=[\w.-]+$)/);
  return {
    baseImage: { registry: 'localhost', repository: nameOf(folder), ...defined({ tag: name }) },
    localBase: { kind: 'layout', folder, ...defined({ name }) },
  };
}

/** Returns the name of an image from a folder for the log. */
function nameOf(folder: string): string {
  const words = folder.toLowerCase().match(/[a-z0-9]+/g) ?? ['layout'];
  return words.join('-');
}
