import { parseReference, type Reference } from '#oci/reference.ts';
import { invalidInput, parseLines, withInputName } from './lists.ts';
import type { RawInputs } from './names.ts';

/** The name of a leg is that of a file too. */
const LEG = /^[a-z0-9_][a-z0-9_-]{0,199}$/;

/** Absent: this run is no leg. @throws ActionError INPUT_INVALID */
export function parseLeg(text: string): string | undefined {
  if (text === '') return undefined;
  if (isLeg(text)) return text;
  throw invalidInput('leg', {
    got: `"${text}" is not a valid name of a leg`,
    hint: 'Take matrix.leg, or small letters, digits, - and _.',
  });
}

export function isLeg(text: string): boolean {
  return LEG.test(text);
}

/** What stands between the values of the outputs of these names. */
export interface Separators {
  readonly tags: string;
  readonly labels: string;
  readonly annotations: string;
}

/** White space is what separates, so it stays as it was written. */
export function separatorsOf(raw: RawInputs): Separators {
  return {
    tags: raw['sep-tags'] || '\n',
    labels: raw['sep-labels'] || '\n',
    annotations: raw['sep-annotations'] || '\n',
  };
}

/** Test projects, solutions or folders; `all`: every test project that references what is built. Empty: no tests. */
export type TestSelection = readonly string[] | 'all';

/** `true`, `false`, or one place per line. */
export function parseTests(text: string): TestSelection {
  const lines = parseLines(text);
  const [only = 'false'] = lines;
  if (lines.length > 1) return lines;
  if (/^true$/i.test(only)) return 'all';
  return /^false$/i.test(only) ? [] : lines;
}

/** Where the SDK comes from: an image, or what is installed on the runner. */
export type SdkSource = { readonly kind: 'image'; readonly reference: Reference } | { readonly kind: 'runner' };

/** @throws ActionError INPUT_INVALID for what is not the name of an image */
export function readSdkSource(text: string): SdkSource | undefined {
  if (text === '') return undefined;
  if (text === 'runner') return { kind: 'runner' };
  return { kind: 'image', reference: withInputName('sdk-image', () => parseReference(text)) };
}
