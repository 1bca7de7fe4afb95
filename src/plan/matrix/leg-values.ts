import * as v from 'valibot';
import { isObject } from '#base/objects.ts';

/*
 * Schemas for the values of a leg file. Another job wrote it, so lists and texts have limits, and messages never contain
 * its texts unchanged. Only known fields are taken.
 */

/** Maximum number of entries in a list. */
const MOST = 1024;

/** Maximum number of characters in a text. */
const LONGEST = 16 * 1024;

/** Maximum number of characters of a text in a message. */
const SHOWN = 80;

const anyObject = (what: string) => v.custom<Readonly<Record<string, unknown>>>(isObject, `${what} is not an object`);

/** An object with these fields. Its message is that of the first field that is wrong or missing. */
export function objectWith<const T extends v.ObjectEntries>(what: string, fields: T) {
  const pick = (value: Readonly<Record<string, unknown>>): Record<string, unknown> => {
    const entries = Object.entries(fields).filter(
      ([name, { type }]) => Object.hasOwn(value, name) || type !== 'exact_optional',
    );
    return Object.fromEntries(entries.map(([name]) => [name, value[name]]));
  };
  return v.pipe(anyObject(what), v.transform(pick), v.object(fields));
}

/** As {@link objectWith}, for an object that may have no other field, and whose fields keep their order. */
export function onlyWith<const T extends v.ObjectEntries>(what: string, fields: T) {
  const known = objectWith(what, fields);
  const stranger = (value: object): string | undefined =>
    Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  return v.pipe(
    anyObject(what),
    v.check(
      (value) => stranger(value) === undefined,
      ({ input }) => `${shown(stranger(input))} is not a field of ${what}`,
    ),
    v.transform((value) => ({ ...value, ...readAs(known, value) })),
  );
}

/** A list of anything, within the limit. */
export function list(what: string) {
  return v.pipe(
    v.custom<readonly unknown[]>(Array.isArray, `${what} is not a list`),
    v.maxLength(MOST, ({ input }) => `${what} has ${input.length} entries, more than the limit of ${MOST}`),
  );
}

export function text(what: string) {
  return v.pipe(
    v.string(`${what} is not text`),
    v.maxLength(LONGEST, ({ input }) => `${what} has ${input.length} characters, more than the limit of ${LONGEST}`),
  );
}

export function matching(what: string, form: RegExp) {
  return v.pipe(
    text(what),
    v.regex(form, ({ input }) => `${what} is ${shown(input)}, which no leg writes`),
  );
}

/** An object with any names, and texts as values. */
export function textsByName(what: string) {
  return v.pipe(
    anyObject(what),
    v.check((value) => Object.keys(value).length <= MOST, `there are more than ${MOST} ${what}`),
    v.transform((value) =>
      Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, readAs(text(`the annotation ${shown(key)}`), each)]),
      ),
    ),
  );
}

/** @throws Error with the message of the first value that does not fit */
export function readAs<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T {
  return v.parse(schema, value, { abortEarly: true });
}

export function shown(value: unknown): string {
  const whole = String(value).replace(/\p{Cc}/gu, ' ');
  const short = whole.length > SHOWN ? `${whole.slice(0, SHOWN)}…` : whole;
  return typeof value === 'string' ? `"${short}"` : short;
}
