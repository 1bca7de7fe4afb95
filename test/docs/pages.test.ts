import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf } from '../world/code-blocks.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

const ROOT_PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'SUPPORT.md', 'CODE_OF_CONDUCT.md'];

const pages = [
  ...ROOT_PAGES,
  ...['docs', 'examples'].flatMap((folder) =>
    readdirSync(join(PROJECT_ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
];

const read = (page: string): string => readFileSync(join(PROJECT_ROOT, page), 'utf8');

test('links of pages lead to files and headings that exist', () => {
  const broken = pages.flatMap((page) =>
    linksOf(page)
      .filter((link) => !leadsTo(page, link))
      .map((link) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('paths of the project that a page names are there', () => {
  const missing = pages.flatMap((page) => {
    const paths = [...read(page).matchAll(/`((?:src|test|script|bench|docs)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    // Projects of users in examples.
    const own = paths.filter((path) => !/^src\/(?:Web|Lib)\b/.test(path));
    return own.filter((path) => !existsSync(join(PROJECT_ROOT, path))).map((path) => `${page}: ${path}`);
  });
  expect(missing).toEqual([]);
});

test('docs/README.md lists every page', () => {
  const listed = linksOf('docs/README.md').map((link) => link.replace(/#.*/, ''));
  const own = pages
    .filter((page) => page.startsWith('docs/') && !page.startsWith('docs/decisions/'))
    .map((page) => page.slice('docs/'.length));
  expect(own.filter((page) => page !== 'README.md' && !listed.includes(page))).toEqual([]);
});

/** Returns links to files and headings of the project; `../../` at the root leads to pages of the platform. */
function linksOf(page: string): readonly string[] {
  const text = read(page).replace(/```[\s\S]*?```/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const isInside = (link: string): boolean => resolve(PROJECT_ROOT, dirname(page), link).startsWith(PROJECT_ROOT);
  return links.filter((link) => !/^https?:/.test(link) && isInside(link));
}

function leadsTo(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const file = path === '' ? join(PROJECT_ROOT, page) : resolve(PROJECT_ROOT, dirname(page), path);
  if (!existsSync(file)) return false;
  return heading === undefined || anchorsOf(readFileSync(file, 'utf8')).has(heading);
}
