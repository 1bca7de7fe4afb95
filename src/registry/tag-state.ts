import type { Digest } from '#oci/digest.ts';
import { manifestPath, type Reference } from '#oci/reference.ts';
import type { Registries } from './registries.ts';

/** What a registry says of a tag. `unknown`: it does not answer, or not to us. */
export type TagState =
  | { readonly kind: 'found'; readonly digest: Digest }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };

/** Asks in one request. */
export async function askTag(registries: Registries, reference: Reference): Promise<TagState> {
  const at = { repository: reference.repository, reference: manifestPath(reference) };
  try {
    const found = await registries(reference.registry).headManifest(at);
    return found === undefined ? { kind: 'absent' } : { kind: 'found', digest: found.digest };
  } catch {
    return { kind: 'unknown' };
  }
}
