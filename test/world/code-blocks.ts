/** A fenced block of a page in Markdown. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page, in order. */
export function codeBlocks(page: string): readonly CodeBlock[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }));
}

/** The part of a page below a heading, up to the next heading of the same depth or a higher one. */
export function sectionOf(page: string, heading: string): string {
  const [marks = ''] = heading.split(' ');
  const begin = page.indexOf(`\n${heading}\n`);
  if (begin < 0) throw new Error(`the page has no heading "${heading}"`);
  const rest = page.slice(begin + heading.length + 2);
  const end = rest.search(new RegExp(`^#{1,${marks.length}} `, 'm'));
  return end < 0 ? rest : rest.slice(0, end);
}
