import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from './world/work-folder.ts';

const dist = join(PROJECT_ROOT, 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
const sizeOf = (name: string): number => statSync(join(dist, name)).size;

// A runner downloads all of it for each job, and loads the first group for each run. Raise a limit only with a reason:
// what signs and verifies has a megabyte, and is loaded only for that.
test('dist stays within its size, and what each run loads within its own', () => {
  const all = files.reduce((sum, name) => sum + sizeOf(name), 0);
  const start = [
    'main.js',
    'chunks/start.js',
    'chunks/world.js',
    'chunks/story.js',
    'chunks/semver.js',
    'chunks/exec.js',
  ];
  const loaded = start.reduce((sum, name) => sum + sizeOf(name), 0);
  expect(all).toBeLessThan(6_700_000);
  expect(loaded).toBeLessThan(1_600_000);
  expect(sizeOf('cache-service.js')).toBeLessThan(400_000);
  expect(files.length).toBeLessThan(60);
});
