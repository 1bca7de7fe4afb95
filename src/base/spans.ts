/**
 * A text without what stands between two marks, and without the marks: comments, as of XML. What is not closed stays. The
 * time is that of its length, which `open[\s\S]*?close` would take for each `open`.
 */
export function withoutSpans(
  text: string,
  marks: {
    readonly open: string;
    readonly close: string;
    /** Ends of lines stay, so that what follows is on the line where it was. */
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

/** For each opening parenthesis of a text the place of the one that closes it, where one does. */
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
