import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../world/work-folder.ts';

test('the table of docs/reliability.md has faults, and none of them is lost', () => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs/reliability.md'), 'utf8');
  const [, made = ''] = /<!-- faults: [^\n]* -->\n([\s\S]*)<!-- \/faults -->/.exec(page) ?? [];
  const rows = made
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .slice(2);
  expect(rows.length).toBeGreaterThan(40);
  for (const [, fault, times, survived, lost] of rows) {
    expect([fault, survived, lost]).toEqual([fault, times, '0']);
    expect(Number(times)).toBeGreaterThan(0);
  }
});
