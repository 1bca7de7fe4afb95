import { invalidInput } from './lists.ts';

/** One line, with the blanks before it: in quotes, where it begins with one, and then over as many lines as it has. */
const LINE = /[^\S\n]*(?:"((?:[^"]|"")*)"[^\S\n]*(?:\n|$)|([^\n]*)(?:\n|$))/y;

/**
 * The lines of an input, as docker/metadata-action reads those of labels and annotations: blank lines and lines that begin
 * with `#` are skipped; one that begins with a quote ends with the quote that closes it (RFC 4180), and may hold line ends.
 * A quote anywhere else is a quote.
 * @throws ActionError INPUT_INVALID for a quote that nothing closes
 */
export function parseQuotedLines(name: 'labels' | 'annotations', text: string): readonly string[] {
  const lines: string[] = [];
  LINE.lastIndex = 0;
  while (LINE.lastIndex < text.length) {
    const [, quoted, plain = ''] = LINE.exec(text) ?? [];
    const line = quoted === undefined ? plain.trim() : quoted.replaceAll('""', '"').trim();
    if (quoted === undefined && line.startsWith('"')) {
      throw invalidInput(name, {
        got: `\`${line}\` begins with a quote, and no quote ends the line`,
        hint: 'Put the whole line in quotes and write a quote within it twice, or begin the line without a quote.',
      });
    }
    if (line !== '' && !(quoted === undefined && line.startsWith('#'))) lines.push(line);
  }
  return lines;
}
