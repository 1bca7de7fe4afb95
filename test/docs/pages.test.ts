import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT_ROOT } from '../world/work-folder.ts';

const pages = ['README.md', 'CONTRIBUTING.md', 'docs', 'docs/guides', 'docs/decisions', 'examples/README.md'].flatMap(
  (place) =>
    place.endsWith('.md')
      ? [place]
      : readdirSync(join(PROJECT_ROOT, place))
          .filter((name) => name.endsWith('.md'))
          .map((name) => `${place}/${name}`),
);

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
    // A project of users in an example.
    const own = paths.filter((path) => !path.startsWith('src/Web'));
    return own.filter((path) => !existsSync(join(PROJECT_ROOT, path))).map((path) => `${page}: ${path}`);
  });
  expect(missing).toEqual([]);
});

test('docs/README.md lists every page', () => {
  const listed = linksOf('docs/README.md').map((link) => link.replace(/#.*/, ''));
  const own = pages.filter((page) => /^docs\/[^/]+$/.test(page)).map((page) => page.slice('docs/'.length));
  expect(own.filter((page) => page !== 'README.md' && !listed.includes(page))).toEqual([]);
});

/** Returns links to files and headings of the project; `../../` leads to pages of the platform. */
function linksOf(page: string): readonly string[] {
  const text = read(page).replace(/```[\s\S]*?```/g, '');
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^(?:https?:|\.\.\/\.\.\/)/.test(link));
}

function leadsTo(page: string, link: string): boolean {
  const [path = '', heading] = link.split('#');
  const file = path === '' ? join(PROJECT_ROOT, page) : resolve(PROJECT_ROOT, dirname(page), path);
  if (!existsSync(file)) return false;
  return heading === undefined || headingsOf(readFileSync(file, 'utf8')).includes(heading);
}

/** Returns anchors as GitHub makes them of headings. */
function headingsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#{1,6} (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[`*_]/g, '')
      .replace(/[^\p{L}\p{N}\- ]/gu, '')
      .replaceAll(' ', '-'),
  );
}
