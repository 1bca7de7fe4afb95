import { expect, test } from 'vitest';
import { colouredMark } from '#actions/runner/colours.ts';

test('the mark of a result is coloured in a log, though it is not a terminal', () => {
  expect(colouredMark('✔ Pushed: a ✔')).toBe('\u001b[32m✔\u001b[39m Pushed: a ✔');
  expect(colouredMark('✖ Failed')).toBe('\u001b[31m✖\u001b[39m Failed');
  expect(colouredMark('Pushed')).toBe('Pushed');
});
