import { expect, test } from 'vitest';
import { parseSizeBudget } from '#request/inputs/size-budget.ts';

test.each([
  ['', undefined],
  ['max=250MB', { max: 250_000_000, mode: 'fail' }],
  ['max = 1.5 GiB , growth=10%', { max: 1_610_612_736, growth: 10, mode: 'fail' }],
  ['growth=2.5%,mode=warn', { growth: 2.5, mode: 'warn' }],
  ['max=100\nmode=fail', { max: 100, mode: 'fail' }],
])('%j is a budget', (text, budget) => {
  expect(parseSizeBudget(text)).toEqual(budget);
});

test.each([
  ['250MB', '"250MB" is not a valid limit'],
  ['max=much', '"much" is not a valid size'],
  ['max=1TB', '"1TB" is not a valid size'],
  ['growth=10', '"10" is not a valid percentage'],
  ['mode=warn', '"mode=warn" has neither max nor growth'],
  ['max=1MB,mode=ask', '"mode=ask" is not a valid limit'],
])('%j is not a budget', (text, got) => {
  expect(() => parseSizeBudget(text)).toThrow(
    expect.objectContaining({ code: 'INPUT_INVALID', message: expect.stringContaining(got) }),
  );
});
