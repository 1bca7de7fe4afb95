/** Escape letters after a backslash. Git quotes names like C (git-config(1), `core.quotePath`). */
const LETTERS: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  t: 9,
  n: 10,
  v: 11,
  f: 12,
  r: 13,
  '"': 34,
  '\\': 92,
};

/** Reads the paths of a git listing with one path per line, in which unusual ones are quoted. */
export function gitPaths(listing: string): readonly string[] {
  return listing
    .split('\n')
    .filter((line) => line !== '')
    .map(unquoted);
}

/** Unquotes a path that git printed. A byte that is not ASCII is a backslash and three octal digits. */
export function unquoted(path: string): string {
  if (!path.startsWith('"') || !path.endsWith('"')) return path;
  const bytes = path
    .slice(1, -1)
    .replaceAll(/\\([0-3][0-7]{2}|.)/g, (_, code: string) =>
      String.fromCharCode(LETTERS[code] ?? Number.parseInt(code, 8)),
    );
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
