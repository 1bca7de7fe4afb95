import { expect, test } from 'vitest';
import { inert } from '#runner/inert.ts';

test.each(['::add-mask::x', '  ::error file=a::b', 'first\n::set-output name=a::b', 'x ##[group]y'])(
  'a program that prints «%s» gives the runner no command',
  (text) => {
    const lines = inert(text).split('\n');
    expect(lines.some((line) => line.trimStart().startsWith('::') || line.includes('##['))).toBe(false);
  },
);

test('any other text stays as it is', () => {
  const text = 'a::b\n/src/A.cs(1,2): error CS0103: x [/src/A.csproj]\n# [x]';
  expect(inert(text)).toBe(text);
});
