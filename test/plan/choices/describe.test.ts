import { expect, test } from 'vitest';
import { inCommonFirst, type PlanRow } from '#plan/choices/describe.ts';

const row = (what: string, value: string): PlanRow => ({ what, value, because: 'a test says so' });

test('the rows of one project are not changed', () => {
  const rows = [row('project', 'a'), row('platform', 'x'), row('base', 'b'), row('platform', 'x')];
  expect(inCommonFirst([rows])).toEqual(rows);
});

test('common rows of several projects come once, the others below the project’s name', () => {
  const lists = [
    [row('project', 'a'), row('framework', 'net10.0'), row('publish output', 'reused')],
    [row('project', 'b'), row('framework', 'net10.0'), row('publish output', 'built')],
  ];
  expect(inCommonFirst(lists).map(({ what, value }) => `${what} ${value}`)).toEqual([
    'framework net10.0',
    'project a',
    'publish output reused',
    'project b',
    'publish output built',
  ]);
  expect(inCommonFirst([])).toEqual([]);
});
