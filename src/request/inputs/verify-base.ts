import { invalidInput, parseLines, parseOneOf } from './lists.ts';

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
