/** A table of Markdown; none without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** Invisible: parts what GitHub would make a link, or a mention, of. */
const BREAK = '\u200b';

/** A backslash before a bar would be taken for the bar's own. */
function escaped(cell: string): string {
  return inLine(cell).replaceAll('\\|', `\\${BREAK}|`).replaceAll('|', '\\|');
}

/** Names of branches and projects are anybody's: they are text here, never markup, a link or a mention. */
export function plain(text: string): string {
  return inLine(text)
    .replace(/@|#(?=\d)|:(?=\/\/)|(?<=\bwww)\.|(?<=\bGH)-(?=\d)/gi, (mark) => `${mark}${BREAK}`)
    .replace(/[\\`*_{}[\]<>#&!~@|]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** As it is, in one font width. */
export function code(text: string): string {
  return `\`${fenced(text)}\``;
}

/** A line of a block of code, or of what else stands between backticks. */
export function fenced(text: string): string {
  return inLine(text).replaceAll('`', 'ʼ');
}

/** CommonMark, 2.1: a return alone ends a line too. */
function inLine(text: string): string {
  return text.replace(/\r\n|\r|\n/g, ' ');
}
