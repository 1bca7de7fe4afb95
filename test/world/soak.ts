import { describe, test } from 'vitest';

/** Whether this is `./script/test soak`, which runs every case; `./script/test` runs a few of many that are alike. */
export const IS_SOAK = process.env['TEST_SOAK'] === 'true';

/** A test that `./script/test soak` runs and `./script/test` does not: it takes long, and another one is like it. */
export const soakTest = IS_SOAK ? test : test.skip;

/** The same for a group of tests. */
export const soakDescribe = IS_SOAK ? describe : describe.skip;

/** The cases of a table that run: all of them in the soak, else as many from its beginning. */
export function firstOf<T>(count: number, cases: readonly T[]): readonly T[] {
  return IS_SOAK ? cases : cases.slice(0, count);
}
