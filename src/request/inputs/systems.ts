import { type Platform, parsePlatform } from '#oci/platform.ts';
import { invalidInput, parseLines, withInputName } from './lists.ts';

/** A line of the input `os`: the operating systems, as tags name them, of the images that share a tag. */
export type SystemLine = readonly [string, ...string[]];

/** Platforms of the input `platforms`. Empty: the default of each operating system. */
export type Platforms = readonly Platform[] | 'all';

/**
 * Reads the input `os`: one variant per line. `+` joins the systems of one index.
 * @throws ActionError INPUT_INVALID for an invalid name, a duplicate, or if base-image is also set
 */
export function parseSystems(text: string, baseImage: string): readonly SystemLine[] {
  const lines = parseLines(text).map(parseLine);
  if (lines.length > 0 && baseImage !== '') {
    throw invalidInput('os', {
      got: 'base-image is set as well',
      hint: 'A base image has its own operating system: remove one of the two inputs.',
    });
  }
  checkDifferent(
    'os',
    lines.map((line) => line.join(' + ')),
  );
  return lines;
}

function parseLine(line: string): SystemLine {
  const [first = '', ...others] = line.toLowerCase().split('+').map(parseName);
  checkDifferent('os', [first, ...others]);
  return [first, ...others];
}

function parseName(text: string): string {
  const name = text.trim();
  if (/^[a-z][a-z0-9.]*(?:-[a-z0-9]+)*$/.test(name)) return name;
  throw invalidInput('os', {
    got: `"${name}" is not the name of an operating system`,
    hint: 'Write names like alpine or noble-chiseled, one per line, or several for one index with + between them.',
  });
}

function checkDifferent(input: 'os' | 'platforms', names: readonly string[]): void {
  const twice = names.find((name, position) => names.indexOf(name) < position);
  if (twice === undefined) return;
  throw invalidInput(input, { got: `"${twice}" is given twice`, hint: 'Name each once.' });
}

/**
 * Reads the input `platforms`: separated by commas, spaces or newlines, or `all`.
 * @throws ActionError INPUT_INVALID
 */
export function parsePlatforms(text: string): Platforms {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  if (names.includes('all')) {
    if (names.length === 1) return 'all';
    throw invalidInput('platforms', {
      got: '"all" is given with other platforms',
      hint: 'Write only all, or only platforms.',
    });
  }
  const platforms = names.map((name) => withInputName('platforms', () => parsePlatform(name)));
  checkDifferent('platforms', names);
  return platforms;
}
