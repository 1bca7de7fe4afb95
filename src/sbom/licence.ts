import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import ids from 'spdx-license-ids/index.json' with { type: 'json' };

const KNOWN: ReadonlySet<string> = new Set([...ids, ...deprecated]);
const EXCEPTION = /^[A-Za-z0-9.-]+$/;

/** Whether a text is the identifier of a licence in the SPDX list. */
export function isLicenceId(text: string): boolean {
  return KNOWN.has(text);
}

/**
 * Returns the expression if it is valid (SPDX 2.3, Annex D) and names only licences of the SPDX list. Packages also have
 * texts such as `SEE LICENSE IN …`.
 */
export function validLicence(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const tokens = text.match(/[()]|[^\s()]+/g) ?? [];
  const rest = readOr(tokens);
  return rest !== undefined && rest.length === 0
    ? tokens.join(' ').replace(/\( /g, '(').replace(/ \)/g, ')')
    : undefined;
}

type Tokens = readonly string[];

/** Each of these returns the tokens after what it read; `undefined` if the grammar does not allow it. */
function readOr(tokens: Tokens): Tokens | undefined {
  const rest = readAnd(tokens);
  return rest?.[0] === 'OR' ? readOr(rest.slice(1)) : rest;
}

function readAnd(tokens: Tokens): Tokens | undefined {
  const rest = readSimple(tokens);
  return rest?.[0] === 'AND' ? readAnd(rest.slice(1)) : rest;
}

function readSimple([first, ...others]: Tokens): Tokens | undefined {
  if (first === undefined) return undefined;
  if (first === '(') {
    const rest = readOr(others);
    return rest?.[0] === ')' ? rest.slice(1) : undefined;
  }
  // A `LicenseRef-` would need the text of the licence in the document.
  if (!(KNOWN.has(first) || KNOWN.has(first.replace(/\+$/, '')))) return undefined;
  if (others[0] !== 'WITH') return others;
  return others[1] !== undefined && EXCEPTION.test(others[1]) ? others.slice(2) : undefined;
}
