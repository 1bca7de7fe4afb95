import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from '#base/parse-json.ts';

test('what JSON.parse reads is read the same', () => {
  const same = (text: string): void => {
    expect(parseJson(text)).toEqual(JSON.parse(text));
  };
  fc.assert(fc.property(fc.json({ maxDepth: 5 }), same));
});

test('brackets in strings are no levels', () => {
  const text = JSON.stringify({ [`"${'['.repeat(100)}\\`]: `\\"${'{'.repeat(100)}` });
  expect(parseJson(text)).toEqual(JSON.parse(text));
});

test.each(['[', '{"a":'])('too many levels of %s are refused before they are parsed', (open) => {
  expect(() => parseJson(open.repeat(100_000))).toThrow('more than 64 levels deep');
  expect(() => parseJson(`${'['.repeat(64)}${']'.repeat(64)}`)).not.toThrow();
});

test('what is too long is refused', () => {
  expect(() => parseJson(`"${'x'.repeat(100)}"`, { length: 100 })).toThrow('more than 100 characters');
});

test('what is no JSON is a SyntaxError, also with strings that do not end', () => {
  for (const text of ['', '{', '"', '"\\', '[1,]', 'undefined', ']]]]'])
    expect(() => parseJson(text)).toThrow(SyntaxError);
});
