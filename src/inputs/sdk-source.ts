import { parseReference, type Reference } from '#oci/reference.ts';
import { withInputName } from './lists.ts';

/** Where the SDK comes from: an image, or what is installed on the runner. */
export type SdkSource = { readonly kind: 'image'; readonly reference: Reference } | { readonly kind: 'runner' };

/** @throws ActionError INPUT_INVALID for what is not the name of an image */
export function readSdkSource(text: string): SdkSource | undefined {
  if (text === '') return undefined;
  if (text === 'runner') return { kind: 'runner' };
  return { kind: 'image', reference: withInputName('sdk-image', () => parseReference(text)) };
}
