import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../world/work-folder.ts';

const read = (path: string): string => readFileSync(join(PROJECT_ROOT, path), 'utf8');

test('docs/errors.md has a cause and a fix for each error code', () => {
  const [, union = ''] = /export type ErrorCode =([^;]*);/.exec(read('src/base/action-error.ts')) ?? [];
  const codes = [...union.matchAll(/'([A-Z_]+)'/g)].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(30);
  const sections = read('docs/errors.md').split(/^## /m).slice(1);
  expect(sections.map((text) => text.split('\n')[0])).toEqual([...codes].sort());
  for (const text of sections) expect(text).toMatch(/\*\*Cause\.\*\* \S[\s\S]*\*\*Fix\.\*\* \S/);
});
