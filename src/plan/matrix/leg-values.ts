import { isObject } from '#base/objects.ts';

/**
 * Values of a leg file, which another job of the run wrote: every list and text has an end, and nothing of it goes into a
 * message as it came.
 */

/** Entries of a list. */
export const MOST = 1024;

/** Characters of a text. */
const LONGEST = 16 * 1024;

/** Characters of a text in a message. */
const SHOWN = 80;

export function objectOf(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (isObject(value)) return value;
  throw new Error(`${what} is not an object`);
}

export function listOf(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`${what} is not a list`);
  if (value.length <= MOST) return value;
  throw new Error(`${what} has ${value.length} entries, and ${MOST} is the most`);
}

export function textOf(value: unknown, what: string): string {
  if (typeof value !== 'string') throw new Error(`${what} is not text`);
  if (value.length <= LONGEST) return value;
  throw new Error(`${what} has ${value.length} characters, and ${LONGEST} is the most`);
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
