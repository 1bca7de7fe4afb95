import { invalidInput } from './lists.ts';

/**
 * One line with its leading blanks. A line that begins with a quote continues to the closing quote, over any number of
 * lines.
 */
const LINE = /[^\S\n]*(?:"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)|([^\n]*)(?:\n|$))/y;

/**
 * Reads the lines of an input as docker/metadata-action reads labels and annotations. Skips blank lines and lines that
 * begin with `#`. A line that begins with a quote ends with the closing quote (RFC 4180) and may contain line breaks.
 * Other quotes have no meaning.
 * @throws ActionError INPUT_INVALID for a quote that is not closed
 */
export function parseQuotedLines(name: 'labels' | 'annotations', text: string): readonly string[] {
  const lines: string[] = [];
  LINE.lastIndex = 0;
  while (LINE.lastIndex < text.length) {
    const [, quoted, plain = ''] = LINE.exec(text) ?? [];
    const line = quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim();
    if (quoted === undefined && line.startsWith('"')) {
      throw invalidInput(name, {
        got: `\`${line}\` begins with a quote but does not end with one`,
        hint: 'Put the whole line in quotes and double the quotes within it, or start the line without a quote.',
      });
    }
    if (line !== '' && !(quoted === undefined && line.startsWith('#'))) lines.push(line);
  }
  return lines;
}
