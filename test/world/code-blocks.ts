/** A fenced block of a page in Markdown. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

/** Returns the fenced blocks of a page, in order. */
export function codeBlocks(page: string): readonly CodeBlock[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({ language, text }));
}

/** Returns the part of a page below a heading, up to the next heading of the same depth or a higher one. */
export function sectionOf(page: string, heading: string): string {
  const [marks = ''] = heading.split(' ');
  const begin = page.indexOf(`\n${heading}\n`);
  if (begin < 0) throw new Error(`the page has no heading "${heading}"`);
  const rest = page.slice(begin + heading.length + 2);
  const end = rest.search(new RegExp(`^#{1,${marks.length}} `, 'm'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Returns the anchors of a page's headings, as GitHub makes them, each with its section. Of two equal headings only the first one counts. */
export function anchorsOf(page: string): ReadonlyMap<string, string> {
  const headings = [...page.matchAll(/^```[\s\S]*?^```$|^(#{1,6}) (.*)$/gm)].flatMap(
    ({ index, 1: marks, 2: title = '' }) => (marks === undefined ? [] : [{ index, level: marks.length, title }]),
  );
  const anchors = new Map<string, string>();
  for (const [at, { index, level, title }] of headings.entries()) {
    const end = headings.slice(at + 1).find((other) => other.level <= level)?.index;
    const anchor = anchorOf(title);
    if (!anchors.has(anchor)) anchors.set(anchor, page.slice(index, end));
  }
  return anchors;
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[`*_]/g, '')
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');
}
