import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../world/work-folder.ts';

test('paths of the project that a page names are there', () => {
  const pages = ['README.md', 'CONTRIBUTING.md'].concat(
    readdirSync(join(PROJECT_ROOT, 'docs')).map((name) => `docs/${name}`),
  );
  const missing = pages
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) => {
      const text = readFileSync(join(PROJECT_ROOT, page), 'utf8');
      const paths = [...text.matchAll(/`((?:src|test|script|bench|docs)\/[\w./-]+)`/g)].map(([, path = '']) => path);
      return paths
        .filter((path) => !path.startsWith('src/Web') && !existsSync(join(PROJECT_ROOT, path)))
        .map((path) => `${page}: ${path}`);
    });
  expect(missing).toEqual([]);
});
