import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Phrases that cost a reader time, and what to write instead. CONTRIBUTING.md has the glossary. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/[«»]/, '`x` or "x"'],
  [/(?<!there )\bis no (?!longer\b|more\b)/i, 'is not a valid …'],
  [/(?<!there )\bis none\b/i, 'is not a valid …'],
  [/\bbeside\b/i, 'next to, besides'],
  [/\banew\b/i, 'again'],
  [/\bgoes on\b/i, 'continues'],
  [/\ball the same\b/i, 'anyway'],
  [/\bstands? for\b/i, 'points to, means'],
  [/\bours\b/i, 'name the owner'],
  [/\bnaught\b/i, 'unnecessarily'],
  [/\b(?:un)?heed(?:s|ed)?\b/i, 'respect, ignore'],
  [/\bas far as\b/i, 'if, where'],
  [/\b(?:no|some|any)body\b(?!:)/i, 'name who'],
  [/\briddles?\b/i, 'unclear error'],
  [/\bgiven up\b/i, 'invalidated'],
  [/\bbeliev(?:e|es|ed)\b/i, 'trusted, cached for 24 hours'],
  [/\bhinge\b/i, 'contract'],
  [/\bthe story\b/i, 'pipeline'],
  [/\buserland\b/i, 'host tools'],
  [/\bmoving tags?\b/i, 'floating tag'],
  [/\bparted by\b/i, 'separated by'],
  [/\bsmall letters\b/i, 'lowercase'],
  [/\bwhoever\b/i, 'name who'],
  [/\bthe very\b/i, 'the same'],
  [/\b(?:is|are|was|were) told\b/i, 'reported'],
  [/\btells? of\b/i, 'reports, describes'],
  [/\blies (?:in|at|on|beside|below|there|where|outside|within)\b/i, 'is in'],
  [/\b(?:is|are) over\b/i, 'has expired, has ended'],
  [/\ba moment ago\b/i, 'just now'],
];

const PLACES = ['src', 'docs', 'README.md', 'CONTRIBUTING.md', 'action.yml', 'plan/action.yml', 'merge/action.yml'];

test('texts use the words of the field', () => {
  const files = PLACES.flatMap((place) => walk(join(root, place))).filter((path) => /\.(?:ts|md|yml)$/.test(path));
  const found = files.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        PHRASES.filter(([phrase]) => phrase.test(line)).map(
          ([phrase, instead]) => `${relative(root, path)}:${at + 1}: ${phrase.exec(line)?.[0]} → ${instead}`,
        ),
      ),
  );
  expect(found).toEqual([]);
});

function walk(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => walk(join(path, name)));
}
