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

/** The inputs `verify-base` and `verify-base-roots`. */
export interface VerifyBase {
  /** What to do about a base image or an SDK image without a valid signature. `off`: nothing is checked. */
  readonly mode: 'off' | 'warn' | 'require';
  /** Files with root certificates that are trusted to sign images. */
  readonly roots: readonly string[];
  /** Files with root certificates that are trusted to state when an image was signed. */
  readonly timestampRoots: readonly string[];
}

/** A line of `verify-base-roots` with this prefix is about timestamps. */
const TIMESTAMP = 'timestamp=';

/** @throws ActionError INPUT_INVALID, also if signatures are to be checked and no root is trusted */
export function parseVerifyBase(mode: string, roots: string): VerifyBase {
  const lines = parseLines(roots);
  const isForTime = (line: string): boolean => line.startsWith(TIMESTAMP);
  const parsed = {
    mode: parseOneOf('verify-base', { text: mode, known: ['off', 'warn', 'require'] }),
    roots: lines.filter((line) => !isForTime(line)),
    timestampRoots: lines.filter(isForTime).map((line) => line.slice(TIMESTAMP.length)),
  };
  if (parsed.timestampRoots.includes('')) {
    const hint = 'Write timestamp= and the path of a file with a root certificate.';
    throw invalidInput('verify-base-roots', { got: `a line is only "${TIMESTAMP}"`, hint });
  }
  if (parsed.mode === 'off' || parsed.roots.length > 0) return parsed;
  throw invalidInput('verify-base-roots', {
    got: `it names no root certificate for images, and verify-base is ${parsed.mode}`,
    hint: 'Write the path of a file (PEM) with the root certificate that is trusted to sign images. docs/images.md says where that of Microsoft is.',
  });
}
