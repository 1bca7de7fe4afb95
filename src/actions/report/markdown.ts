/** Returns a Markdown table; nothing if there are no rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** Invisible: splits text that GitHub would turn into a link or a mention. */
export const BREAK = '\u200b';

/** A backslash before a bar would escape the bar. */
function escaped(cell: string): string {
  return inLine(cell).replaceAll('\\|', `\\${BREAK}|`).replaceAll('|', '\\|');
}

/**
 * Escapes text, for example names of branches and projects, which are not trusted: it is never markup, a link or a
 * mention. That includes formulas (`$x$`), and lists at the start of a line; blanks there would make a block of code. The
 * runner hides secrets in the page only as they are, so no more than needed is escaped.
 */
export function plain(text: string): string {
  return inLine(text)
    .trim()
    .replace(/@|#(?=\d)|:(?=\/\/)|(?<=\bwww)\.|(?<=\bGH)-(?=\d)/gi, (mark) => `${mark}${BREAK}`)
    .replace(
      /[\\`*{}[\]<>#&!~@|$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)/gu,
      (character) => `&#${character.charCodeAt(0)};`,
    );
}

/** Formats text as inline code. */
export function code(text: string): string {
  return `\`${fenced(text)}\``;
}

/** Escapes a line of a code block, or other text between backticks. */
export function fenced(text: string): string {
  return inLine(text).replaceAll('`', 'ʼ');
}

/** CommonMark, 2.1: a carriage return alone also ends a line. */
function inLine(text: string): string {
  return text.replace(/\r\n|\r|\n/g, ' ');
}
