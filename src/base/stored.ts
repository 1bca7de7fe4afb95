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
  return v.custom<Readonly<Record<string, T>>>(
    (value) => isObject(value) && Object.values(value).every((one) => v.is(each, one)),
  );
}

/** As `recordOfEach(text)`, for records with many entries. */
export const textByName: Stored<Readonly<Record<string, string>>> = v.custom<Readonly<Record<string, string>>>(
  (value) => isObject(value) && Object.values(value).every((one) => typeof one === 'string'),
);

/** As `recordOfEach(count)`, for records with many entries. */
export const countByName: Stored<Readonly<Record<string, number>>> = v.custom<Readonly<Record<string, number>>>(
  (value) => isObject(value) && Object.values(value).every((one) => typeof one === 'number' && Number.isFinite(one)),
);

/** Returns the value, unchanged, if it fits the schema, else `undefined`. */
export function asStored<T>(schema: Stored<T>, value: unknown): T | undefined {
  return v.is(schema, value) ? (value as T) : undefined;
}
