/** The limits of an untrusted text. */
interface JsonLimits {
  /** In UTF-16 units; default: 4 Mi. */
  readonly length?: number;
  /** The nesting depth of arrays and objects; default: 64. */
  readonly depth?: number;
}

const LENGTH = 4 * 1024 * 1024;
const DEPTH = 64;

/**
 * Parses JSON from an untrusted source.
 * @throws Error if it is too long or too deep, SyntaxError if it is invalid
 * @example
 * parseJson('{"sdk":{"version":"10.0.100"}}', { length: 1024 }); // { sdk: { version: '10.0.100' } }
 */
export function parseJson(text: string, { length = LENGTH, depth = DEPTH }: JsonLimits = {}): unknown {
  if (text.length > length) throw new Error(`it has more than ${length} characters`);
  if (isDeeper(text, depth)) throw new Error(`it is more than ${depth} levels deep`);
  return JSON.parse(text);
}

const [QUOTE, BACKSLASH, OPEN, CLOSE] = [0x22, 0x5c, 0x5b, 0x5d];
/** With this bit, `{` and `}` become `[` and `]`; no other character of JSON outside of strings does. */
const BRACE = 0x20;

/** Makes one pass, which reads each character once. */
function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if ((unit & ~BRACE) === OPEN) depth += 1;
    else if ((unit & ~BRACE) === CLOSE) depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length && text.charCodeAt(at) !== QUOTE; at += 1) {
    if (text.charCodeAt(at) === BACKSLASH) at += 1;
  }
  return at;
}
