import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '#base/parse-json.ts';

test('valid JSON gives the same as JSON.parse', () => {
  const same = (text: string): void => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  };
  fc.assert(fc.property(fc.json({ maxDepth: 5 }), same));
});

test('brackets in strings do not count as levels', () => {
  const text = JSON.stringify({ [`"${'['.repeat(100)}\\`]: `\\"${'{'.repeat(100)}` });
  expect(parseJson(text)).toEqual(JSON.parse(text));
});

test.each(['[', '{"a":'])('too many levels of %s are rejected before they are parsed', (open) => {
  expect(() => parseJson(open.repeat(100_000))).toThrow('more than 64 levels deep');
  expect(() => parseJson(`${'['.repeat(64)}${']'.repeat(64)}`)).not.toThrow();
});

test('a text that is too long is rejected', () => {
  expect(() => parseJson(`"${'x'.repeat(100)}"`, { length: 100 })).toThrow('more than 100 characters');
});

test('invalid JSON is a SyntaxError, also with strings that do not end', () => {
  for (const text of ['', '{', '"', '"\\', '[1,]', 'undefined', ']]]]'])
    expect(() => parseJson(text)).toThrow(SyntaxError);
});
