/** Removes comments and trailing commas, which .NET accepts, from a JSON text; strings are not changed. */
export function withoutComments(text: string): string {
  const kept: string[] = [];
  let begin = 0;
  for (const { isComment, start, end } of partsOf(text)) {
    if (!isComment) continue;
    kept.push(text.slice(begin, start));
    begin = end;
  }
  return [...kept, text.slice(begin)]
    .join('')
    .replace(/^\uFEFF/, '')
    .replace(/,(\s*[}\]])/g, '$1');
}

interface Part {
  readonly isComment: boolean;
  readonly start: number;
  readonly end: number;
}

/** Yields the strings and comments, up to one that does not end. */
function* partsOf(text: string): Generator<Part> {
  const begins = /"|\/\/|\/\*/g;
  for (let begin = begins.exec(text); begin !== null; begin = begins.exec(text)) {
    const [mark] = begin;
    const rest = mark === '"' ? /(?:\\.|[^"\\])*"/y : mark === '//' ? /[^\n]*/y : /[\s\S]*?\*\//y;
    rest.lastIndex = begins.lastIndex;
    if (!rest.test(text)) return;
    begins.lastIndex = rest.lastIndex;
    yield { isComment: mark !== '"', start: begin.index, end: rest.lastIndex };
  }
}
