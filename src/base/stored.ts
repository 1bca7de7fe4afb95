import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { isObject } from './objects.ts';

/*
 * Schemas for JSON that an earlier run or another job stored. A value is checked as it is: nothing is copied, and unknown
 * properties stay, so that a large index costs little.
 */

/** A schema whose values have a type of the code. */
export type Stored<T> = v.GenericSchema<unknown, T>;

export const text = v.string();
export const count = v.pipe(v.number(), v.finite());
export const flag = v.boolean();
export const texts: Stored<readonly string[]> = v.array(v.string());

/** An object with any names, and values of one type. A name such as `constructor` is a name like any other. */
export function recordOfEach<T>(each: Stored<T>): Stored<Readonly<Record<string, T>>> {
  return recordWhere<T>((one) => v.is(each, one));
}

/** As `recordOfEach(text)` and `recordOfEach(count)`, for records with many entries. */
export const textByName = recordWhere<string>((one) => typeof one === 'string');
export const countByName = recordWhere<number>((one) => Number.isFinite(one));

function recordWhere<T>(fits: (value: unknown) => boolean): Stored<Readonly<Record<string, T>>> {
  return v.custom<Readonly<Record<string, T>>>((value) => isObject(value) && Object.values(value).every(fits));
}

/** A value that its parser returns unchanged: what one accepts, the other accepts. */
export function parsedBy<T>(parse: (value: unknown) => T): Stored<T> {
  return v.custom<T>((value) => {
    try {
      return isDeepStrictEqual(parse(value), value);
    } catch {
      return false;
    }
  });
}

/** Returns the value, unchanged, if it fits the schema, else `undefined`. */
export function asStored<T>(schema: Stored<T>, value: unknown): T | undefined {
  return v.is(schema, value) ? (value as T) : undefined;
}
