import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf } from '../world/code-blocks.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';
import { type Answer, QUESTIONS } from './questions.ts';

test('all 42 questions have an answer', () => {
  expect(new Set(QUESTIONS.map(({ ask }) => ask)).size).toBe(42);
  const isEmpty = ({ says }: Answer): boolean => says.length === 0 || says.includes('');
  expect(QUESTIONS.filter(({ answers }) => answers.length === 0 || answers.some(isEmpty))).toEqual([]);
});

test.each(QUESTIONS)('the pages answer: how do I $ask?', ({ answers }) => {
  const missing = answers.flatMap((answer) =>
    answer.says.filter((text) => !sectionOf(answer).includes(text)).map((text) => `${placeOf(answer)}: ${text}`),
  );
  expect(missing).toEqual([]);
});

function placeOf({ page, anchor }: Answer): string {
  return anchor === undefined ? page : `${page}#${anchor}`;
}

function sectionOf({ page, anchor }: Answer): string {
  const path = join(PROJECT_ROOT, page);
  expect(existsSync(path), page).toBe(true);
  const text = readFileSync(path, 'utf8');
  const section = anchor === undefined ? text : anchorsOf(text).get(anchor);
  expect(section, `${page}#${anchor}`).toBeDefined();
  return section ?? '';
}
