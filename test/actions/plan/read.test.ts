import { expect, test } from 'vitest';
import { checkFramework } from '#actions/plan/read.ts';

test.each([
  ['net10', 'Write net10.0.'],
  ['core', 'net10.0'],
  ['net48', '.NET 8 or later'],
])('the target framework %s is an error that names the input and the way out', (framework, hint) => {
  const attempt = (): unknown => checkFramework({ framework });
  expect(attempt).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining('input framework:') }),
  );
  expect(attempt).toThrow(expect.objectContaining({ hint: expect.stringContaining(hint) }));
});
