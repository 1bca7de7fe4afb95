import { expect, test } from 'vitest';
import { parseTests } from '#request/inputs/small-inputs.ts';

test.each([
  ['false', []],
  ['FALSE', []],
  ['', []],
  ['# none yet', []],
  ['true', 'all'],
  ['True', 'all'],
  ['tests/A\n\n# later\ntests/B.csproj', ['tests/A', 'tests/B.csproj']],
  ['.', ['.']],
])('%j', (text, expected) => {
  expect(parseTests(text)).toEqual(expected);
});
