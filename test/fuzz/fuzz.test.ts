import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutComments } from '#base/json-comments.ts';
import { feed, fuzz } from '../world/fuzz/fuzz.ts';
import { growthOf, MOST_GROWTH } from '../world/fuzz/growth.ts';
import { textTarget } from '../world/fuzz/target.ts';
import { TARGETS } from './targets.ts';

/** `./script/test fuzz` tries a hundred thousand of each, and writes docs/reliability.md. */
const INPUTS = 2_000;
const INPUTS_OF_SLOW = 100;
const SEED = 1;

/** What once crashed a parser. */
const FOUND: readonly { readonly parser: string; readonly input: string; readonly encoding?: 'base64' }[] = JSON.parse(
  readFileSync(new URL('../fixtures/fuzz.json', import.meta.url), 'utf8'),
);

test('each parser has a name of its own', () => {
  expect(new Set(TARGETS.map(({ name }) => name)).size).toBe(TARGETS.length);
});

describe('an input that once crashed a parser no longer does:', () => {
  test.each(FOUND)('$parser: $input', async ({ parser, input, encoding }) => {
    const target = TARGETS.find(({ name }) => name === parser);
    expect(target && (await feed(target, Buffer.from(input, encoding === 'base64' ? 'base64' : 'utf8')))).toMatch(
      /^(?:value|told)$/,
    );
  });
});

describe('whatever the input is, the parser returns a value or reports an error:', () => {
  test.each(TARGETS.map((target) => [target.name, target] as const))('%s', async (_, target) => {
    const inputs = target.isSlow ? INPUTS_OF_SLOW : INPUTS;
    expect((await fuzz(target, { inputs, seed: SEED })).crash).toBeUndefined();
  });
});

describe('what the fuzzer would report:', () => {
  const parser = (read: (text: string) => unknown) => textTarget('a parser', { examples: ['{"a":[1,2]}'], read });

  test('an error that is not an ActionError, with a small input and the seed', async () => {
    const target = parser((text) => JSON.parse(text));
    const { crash } = await fuzz(target, { inputs: 1_000, seed: 3 });
    expect(crash).toMatchObject({ seed: 3, error: expect.stringContaining('SyntaxError') });
    await expect(feed(target, Buffer.from(crash?.input ?? '', 'base64'))).rejects.toThrow(SyntaxError);
  });

  test('time that grows with the square of the size', async () => {
    const small = { pumps: 1, size: 1536 };
    expect((await growthOf(parser(squared), small)).ratio).toBeGreaterThan(MOST_GROWTH);
    expect(
      (
        await growthOf(
          parser((text) => text.split('')),
          small,
        )
      ).ratio,
    ).toBeLessThan(MOST_GROWTH);
  });
});

function squared(text: string): number {
  let same = 0;
  for (let one = 0; one < text.length; one += 1) {
    for (let other = 0; other < text.length; other += 1) {
      if (text.charCodeAt(one) === text.charCodeAt(other)) same += 1;
    }
  }
  return same;
}

test('strings of a JSON text with comments are not changed', () => {
  const comment = fc.constantFrom('', '/* , ] */', '// "\n', ' ');
  fc.assert(
    fc.property(fc.jsonValue(), comment, (value, between) => {
      const text = JSON.stringify([value, ',]', '// x', ', }'], undefined, 1).replace(/^\[/, `[${between}`);
      const trailing = text.replace(/\n\]$/, `,${between}\n${between}]`);
      expect(JSON.parse(withoutComments(trailing))).toEqual(JSON.parse(JSON.stringify([value, ',]', '// x', ', }'])));
    }),
  );
});
