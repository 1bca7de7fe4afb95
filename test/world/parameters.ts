/** A word, a number or a mark of TypeScript's source. A text, a regular expression and a template are one token. */
interface Token {
  readonly text: string;
  readonly kind: 'word' | 'mark' | 'literal';
}

/** A parameter that has a name; one that is destructured has none. */
export interface Parameter {
  readonly name: string;
  /** Counts from 1. */
  readonly line: number;
}

/** Returns the named parameters of all functions, methods, arrow functions and function types of a source text. */
export function parametersOf(source: string): readonly Parameter[] {
  const tokens = tokenize(source);
  return tokens.flatMap(({ text, kind, line }, index) => {
    if (kind !== 'word') return [];
    const isParameter = textAt(tokens, index + 1) === '=>' ? isAlone(tokens, index) : isInList(tokens, index);
    return isParameter ? [{ name: text, line }] : [];
  });
}

type PlacedToken = Token & { readonly line: number };

const textAt = (tokens: readonly PlacedToken[], index: number): string => tokens[index]?.text ?? '';

/** `name => …`, but not the type in `(other): name => …`. */
function isAlone(tokens: readonly PlacedToken[], index: number): boolean {
  return (
    /^(?:[(,=?:[{;]|=>|async|return|&&|\|\||\?\?)$/.test(textAt(tokens, index - 1)) && !isReturnType(tokens, index)
  );
}

function isReturnType(tokens: readonly PlacedToken[], index: number): boolean {
  return textAt(tokens, index - 1) === ':' && textAt(tokens, index - 2) === ')';
}

/** Whether a word stands where a list of parameters has a name. */
function isInList(tokens: readonly PlacedToken[], index: number): boolean {
  const before = textAt(tokens, index - 1) === '...' ? index - 2 : index - 1;
  if (!['(', ','].includes(textAt(tokens, before))) return false;
  const open = openingOf(tokens, before);
  if (open === undefined || textAt(tokens, open) !== '(') return false;
  const next = textAt(tokens, index + 1);
  if (next === ':' || (next === '?' && textAt(tokens, index + 2) === ':')) return true;
  return [',', ')', '='].includes(next) && (isHead(tokens, open) || isArrow(tokens, closingOf(tokens, open)));
}

/** Whether a bracket opens the parameters of `function name<T>(…)`. */
function isHead(tokens: readonly PlacedToken[], open: number): boolean {
  let index = open - 1;
  for (let depth = 0; textAt(tokens, index) === '>' || depth > 0; index -= 1) {
    if (textAt(tokens, index) === '>') depth += 1;
    if (textAt(tokens, index) === '<') depth -= 1;
    if (index < 0) return false;
  }
  return [textAt(tokens, index), textAt(tokens, index - 1), textAt(tokens, index - 2)].includes('function');
}

/** Returns the bracket that is open at an index. */
function openingOf(tokens: readonly PlacedToken[], index: number): number | undefined {
  let depth = 0;
  for (let at = index; at >= 0; at -= 1) {
    const { text, kind } = tokens[at] ?? { text: '', kind: 'mark' };
    if (kind !== 'mark') continue;
    if (')]}'.includes(text)) depth += 1;
    else if ('([{'.includes(text)) {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return undefined;
}

function closingOf(tokens: readonly PlacedToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const { text, kind } = tokens[at] ?? { text: '', kind: 'mark' };
    if (kind !== 'mark') continue;
    if ('([{'.includes(text)) depth += 1;
    else if (')]}'.includes(text)) {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return tokens.length;
}

/** Whether an arrow follows a closing bracket, perhaps after the type of the result. */
function isArrow(tokens: readonly PlacedToken[], close: number): boolean {
  if (textAt(tokens, close + 1) === '=>') return true;
  if (textAt(tokens, close + 1) !== ':') return false;
  for (let at = close + 2; at < tokens.length; at += 1) {
    const text = textAt(tokens, at);
    if (text === '=>') return true;
    if ('([{'.includes(text)) at = closingOf(tokens, at);
    else if (!/^(?:[\w$.<>|&'"]+|\[|\]|,)$/.test(text) && tokens[at]?.kind !== 'literal') return false;
  }
  return false;
}

const PATTERNS = {
  space: /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\//y,
  word: /[A-Za-z_$][\w$]*/y,
  literal: /'(?:\\[\s\S]|[^'\\])*'|"(?:\\[\s\S]|[^"\\])*"|\d[\w.]*/y,
  regex: /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y,
  mark: /=>|\.\.\.|===?|!==?|<=|>=|&&=?|\|\|=?|\?\?=?|\?\.|[-+*/%|&^]=|\+\+|--|[\s\S]/y,
} as const;

function tokenize(source: string): readonly PlacedToken[] {
  const tokens: PlacedToken[] = [];
  // Brackets of templates that are open; each ends its `${` with a brace.
  const templates: number[] = [];
  let braces = 0;
  let at = 0;
  let line = 1;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const text = pattern.exec(source)?.[0];
    if (text === undefined) return undefined;
    at += text.length;
    line += text.split('\n').length - 1;
    return text;
  };
  const add = (kind: Token['kind'], text: string, start = line): void => void tokens.push({ kind, text, line: start });
  const template = (): void => {
    const text = take(/(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{)/y) ?? '';
    if (text.endsWith('${')) {
      add('mark', '(');
      templates.push(braces);
    }
  };
  while (at < source.length) {
    if (take(PATTERNS.space) !== undefined) continue;
    const start = line;
    const word = take(PATTERNS.word);
    if (word !== undefined) add('word', word, start);
    else if (source[at] === '`') {
      take(/`/y);
      add('literal', '`', start);
      template();
    } else if (source[at] === '}' && templates.at(-1) === braces) {
      take(/\}/y);
      templates.pop();
      add('mark', ')');
      template();
    } else {
      const literal = take(PATTERNS.literal) ?? (opensRegex(tokens.at(-1)) ? take(PATTERNS.regex) : undefined);
      const mark = literal === undefined ? (take(PATTERNS.mark) ?? '') : '';
      if (mark === '{') braces += 1;
      if (mark === '}') braces -= 1;
      add(literal === undefined ? 'mark' : 'literal', literal ?? mark, start);
    }
  }
  return tokens;
}

/** After a value, a slash is a division. */
function opensRegex(last: Token | undefined): boolean {
  if (last === undefined) return true;
  if (last.kind === 'literal') return false;
  return last.kind === 'word'
    ? /^(?:return|typeof|case|in|of|await|yield)$/.test(last.text)
    : !/^[)\]}]$/.test(last.text);
}
