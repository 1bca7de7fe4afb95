/** A table of Markdown; none without rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

function escaped(cell: string): string {
  return cell.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** Names of branches and projects are anybody's: they are text here, never markup. */
export function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#&!~@]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** As it is, in one font width. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', 'ʼ')}\``;
}
