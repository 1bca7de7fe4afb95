import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import ids from 'spdx-license-ids/index.json' with { type: 'json' };

const KNOWN: ReadonlySet<string> = new Set([...ids, ...deprecated]);
const EXCEPTION = /^[A-Za-z0-9.-]+$/;
/** In UTF-16 units, many times the longest expression in use. Anyone can write one into a lock file. */
const LONGEST = 1000;

/** Whether a text is the identifier of a licence in the SPDX list. */
export function isLicenceId(text: string): boolean {
  return KNOWN.has(text);
}

/**
 * Returns the expression if it is valid (SPDX 2.3, Annex D) and names only licences of the SPDX list. Packages also have
 * texts such as `SEE LICENSE IN …`.
 */
export function validLicence(text: string | undefined): string | undefined {
  if (text === undefined || text.length > LONGEST) return undefined;
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  if (readOr(tokens, 0) !== tokens.length) return undefined;
  return tokens.join(' ').replace(/\( /g, '(').replace(/ \)/g, ')');
}

type Tokens = readonly string[];

/** Each of these returns the position after what it read; `undefined` if the grammar does not allow it. */
function readOr(tokens: Tokens, start: number): number | undefined {
  const end = readAnd(tokens, start);
  return end !== undefined && tokens[end] === 'OR' ? readOr(tokens, end + 1) : end;
}

function readAnd(tokens: Tokens, start: number): number | undefined {
  const end = readSimple(tokens, start);
  return end !== undefined && tokens[end] === 'AND' ? readAnd(tokens, end + 1) : end;
}

function readSimple(tokens: Tokens, start: number): number | undefined {
  const first = tokens[start] ?? '';
  if (first === '(') {
    const end = readOr(tokens, start + 1);
    return end !== undefined && tokens[end] === ')' ? end + 1 : undefined;
  }
  // A `LicenseRef-` would need the text of the licence in the document.
  if (!(KNOWN.has(first) || KNOWN.has(first.replace(/\+$/, '')))) return undefined;
  if (tokens[start + 1] !== 'WITH') return start + 1;
  return EXCEPTION.test(tokens[start + 2] ?? '') ? start + 3 : undefined;
}
