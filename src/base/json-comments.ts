/** Removes comments and trailing commas, which .NET accepts, from a JSON text; strings are not changed. */
export function withoutComments(text: string): string {
  const bare = changed(text, { strings: (string) => string, comments: () => '', others: (other) => other });
  // Only now is a comma that comments separate from its bracket next to it.
  const others = (other: string) => other.replace(/,(\s*[}\]])/g, '$1');
  return changed(bare.replace(/^\uFEFF/, ''), { strings: (string) => string, comments: () => '', others });
}

type Change = (text: string) => string;

function changed(
  text: string,
  change: { readonly strings: Change; readonly comments: Change; readonly others: Change },
): string {
  const kept: string[] = [];
  let begin = 0;
  for (const { isComment, start, end } of partsOf(text)) {
    kept.push(
      change.others(text.slice(begin, start)),
      change[isComment ? 'comments' : 'strings'](text.slice(start, end)),
    );
    begin = end;
  }
  return [...kept, change.others(text.slice(begin))].join('');
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
