import { parseLines } from './lists.ts';

/** Test projects, solutions or folders; `all`: every test project that references what is built. Empty: no tests. */
export type TestSelection = readonly string[] | 'all';

/** `true`, `false`, or one place per line. */
export function parseTests(text: string): TestSelection {
  const lines = parseLines(text);
  const [only = 'false'] = lines;
  if (lines.length > 1) return lines;
  if (/^true$/i.test(only)) return 'all';
  return /^false$/i.test(only) ? [] : lines;
}
