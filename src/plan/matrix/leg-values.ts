import { isObject } from '#base/objects.ts';

/**
 * Reads values of a leg file. Another job wrote it, so lists and texts have limits, and messages never contain its
 * texts unchanged.
 */

/** Maximum number of entries in a list. */
export const MOST = 1024;

/** Maximum number of characters in a text. */
const LONGEST = 16 * 1024;

/** Maximum number of characters of a text in a message. */
const SHOWN = 80;

export function objectOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (isObject(value)) return value;
  throw new Error(`${what} is not an object`);
}

export function listOf(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${what} is not a list`);
  if (value.length <= MOST) return value;
  throw new Error(`${what} has ${value.length} entries, more than the limit of ${MOST}`);
}

export function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Error(`${what} is not text`);
  if (value.length <= LONGEST) return value;
  throw new Error(`${what} has ${value.length} characters, more than the limit of ${LONGEST}`);
}

export function matching(value: unknown, of: { readonly what: string; readonly form: RegExp }): string {
  const text = textOf(value, of.what);
  if (of.form.test(text)) return text;
  throw new Error(`${of.what} is ${shown(text)}, which no leg writes`);
}

export function shown(value: unknown): string {
  const text = String(value).replace(/\p{Cc}/gu, ' ');
  const short = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return typeof value === 'string' ? `"${short}"` : short;
}
