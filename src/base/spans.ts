/**
 * Returns a text without the parts between two marks, and without the marks: comments, for example in XML. An
 * unclosed part stays. It takes linear time, while `open[\s\S]*?close` would search the rest for each `open`.
 */
export function withoutSpans(
  text: string,
  marks: {
    readonly open: string;
    readonly close: string;
    /** Keeps line ends, so that the text after a part stays on its line. */
    readonly keepsLines?: boolean;
  },
): string {
  const { open, close, keepsLines = false } = marks;
  const kept: string[] = [];
  let begin = 0;
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, begin)) {
    const end = text.indexOf(close, at + open.length);
    if (end < 0) break;
    kept.push(text.slice(begin, at));
    begin = end + close.length;
    if (keepsLines) kept.push(text.slice(at, begin).replace(/[^\n]+/g, ''));
  }
  return kept.length === 0 ? text : kept.join('') + text.slice(begin);
}

/** Returns for each opening parenthesis of a text the position of the closing one, if there is one. */
export function closingParentheses(text: string): ReadonlyMap<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()]/g)) {
    if (mark === '(') open.push(index);
    else {
      const begin = open.pop();
      if (begin !== undefined) closing.set(begin, index);
    }
  }
  return closing;
}
