import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../world/work-folder.ts';

const page = readFileSync(join(PROJECT_ROOT, 'docs/threat-model.md'), 'utf8');
const promised = page.slice(page.indexOf('## What is promised'), page.indexOf('## What is not promised'));
const rows = promised
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:promise|-+) /.test(line))
  .map((line) => line.slice(2, -2).split(' | '));

test('each promise names the test that holds it, and there is such a test', () => {
  expect(rows.length).toBeGreaterThan(20);
  const missing = rows.filter(([, held = '']) => {
    const [, file = '', title = ''] = /^`(test\/[\w./-]+\.test\.ts)` "(.+)"\s*$/.exec(held) ?? [];
    const path = join(PROJECT_ROOT, file);
    return file === '' || !existsSync(path) || !readFileSync(path, 'utf8').includes(title);
  });
  expect(missing).toEqual([]);
});
