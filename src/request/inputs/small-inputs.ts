import { parseReference, type Reference } from '#oci/reference.ts';
import { invalidInput, parseLines, parseOneOf, withInputName } from './lists.ts';
import type { RawInputs } from './names.ts';

/** The name of a leg is also the name of a file. */
const LEG = /^[a-z0-9_][a-z0-9_-]{0,199}$/;

/**
 * Returns `undefined` if this run is not a leg.
 * @throws ActionError INPUT_INVALID
 */
export function parseLeg(text: string): string | undefined {
  if (text === '') return undefined;
  if (isLeg(text)) return text;
  throw invalidInput('leg', {
    got: `"${text}" is not a valid name of a leg`,
    hint: 'Use matrix.leg, or lowercase letters, digits, - and _.',
  });
}

export function isLeg(text: string): boolean {
  return LEG.test(text);
}

/** Separators of the outputs with these names. */
export interface Separators {
  readonly tags: string;
  readonly labels: string;
  readonly annotations: string;
}

/** Separators may be white space, so they are not trimmed. */
export function separatorsOf(raw: RawInputs): Separators {
  return {
    tags: raw['sep-tags'] || '\n',
    labels: raw['sep-labels'] || '\n',
    annotations: raw['sep-annotations'] || '\n',
  };
}

/**
 * Test projects, solutions or folders. `all`: every test project that references a project being built. Empty: no
 * tests.
 */
export type TestSelection = readonly string[] | 'all';

/** Reads `true`, `false`, or one path per line. */
export function parseTests(text: string): TestSelection {
  const lines = parseLines(text);
  const [only = 'false'] = lines;
  if (lines.length > 1) return lines;
  if (/^true$/i.test(only)) return 'all';
  return /^false$/i.test(only) ? [] : lines;
}

/** @throws ActionError INPUT_INVALID for zstd in Docker's format, which does not have it */
export function parseCompression(text: string, format: string): 'gzip' | 'zstd' {
  const codec = parseOneOf('compression', { text, known: ['gzip', 'zstd'] });
  if (codec === 'gzip' || format !== 'docker') return codec;
  throw invalidInput('compression', {
    got: "zstd together with format: docker, and Docker's format has no zstd",
    hint: 'Leave out one of the two.',
  });
}

/** Where the SDK comes from: a named image, the runner, or the runner if its SDK is as good as that of the official image. */
export type SdkSource =
  | { readonly kind: 'image'; readonly reference: Reference }
  | { readonly kind: 'runner' | 'auto' };

/**
 * @returns undefined for the official image
 * @throws ActionError INPUT_INVALID for an invalid image name
 */
export function readSdkSource(text: string): SdkSource | undefined {
  if (text === '' || text === 'image') return undefined;
  if (text === 'runner' || text === 'auto') return { kind: text };
  return { kind: 'image', reference: withInputName('sdk-image', () => parseReference(text)) };
}
