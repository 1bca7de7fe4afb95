/** Maximum nesting of parentheses. Real conditions have less. */
const DEPTH = 20;

const OPERAND = String.raw`'[^']*'|\$\(\w+\)|[\w.-]+`;
const FUNCTION = String.raw`\$\(\w+\.(?:EndsWith|StartsWith|Contains)\(\s*(?:'[^'()]*'|[\w .-]*)\s*\)\)`;
const TOKEN = new RegExp(
  String.raw`\s{0,99}(?:(?<mark>[()!](?!=))|(?<word>and|or)\b|(?<call>${FUNCTION})|(?<left>${OPERAND})\s{0,9}(?<operator>==|!=)\s{0,9}(?<right>${OPERAND}))`,
  'iy',
);

/** `true`, `false`, or `undefined` if unknown. */
type Verdict = boolean | undefined;

/** A comparison of two texts, without quotes. */
export interface Comparison {
  readonly left: string;
  /** `==` or `!=`. */
  readonly operator: string;
  readonly right: string;
}

/** `$(Name.EndsWith('x'))`. */
interface Call {
  readonly name: string;
  /** In lowercase. */
  readonly method: string;
  readonly argument: string;
}

/** Evaluate the parts of a condition. */
interface Judges {
  readonly compare: (comparison: Comparison) => Verdict;
  readonly call: (call: Call) => Verdict;
}

interface Token {
  /** `(`, `)`, `!`, `and`, `or`. Absent: a part with a value. */
  readonly mark?: string;
  readonly verdict?: Verdict;
}

/**
 * Evaluates a condition with `and`, `or`, `!` and parentheses. `and` binds tighter than `or`. Returns `undefined` if a
 * decisive part is unknown.
 */
export function judgeCondition(condition: string, judges: Judges): Verdict {
  const tokens = tokensOf(condition, judges);
  if (tokens === undefined) return undefined;
  const reader: Reader = { tokens, at: 0, depth: 0 };
  const verdict = anyOf(reader);
  return reader.at === tokens.length ? verdict : undefined;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

function tokensOf(condition: string, judges: Judges): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const text = condition.trim();
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) return undefined;
    const mark = groups['mark'] ?? groups['word']?.toLowerCase();
    tokens.push(mark === undefined ? { verdict: verdictOf(groups, judges) } : { mark });
  }
  return tokens;
}

function verdictOf(groups: Readonly<Record<string, string | undefined>>, { compare, call }: Judges): Verdict {
  const { left = '', operator = '', right = '' } = groups;
  const written = groups['call'];
  if (written === undefined) return compare({ left: withoutQuotes(left), operator, right: withoutQuotes(right) });
  const [, name = '', method = '', argument = ''] = /^\$\((\w+)\.(\w+)\((.*)\)\)$/.exec(written) ?? [];
  return call({ name, method: method.toLowerCase(), argument: withoutQuotes(argument.trim()) });
}

function withoutQuotes(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1) : text;
}

function anyOf(reader: Reader): Verdict {
  let verdict = allOf(reader);
  while (takes(reader, 'or')) verdict = either(verdict, allOf(reader));
  return verdict;
}

function allOf(reader: Reader): Verdict {
  let verdict = one(reader);
  while (takes(reader, 'and')) verdict = not(either(not(verdict), not(one(reader))));
  return verdict;
}

function one(reader: Reader): Verdict {
  if (reader.depth > DEPTH) return undefined;
  reader.depth += 1;
  const verdict = takes(reader, '!') ? not(one(reader)) : takes(reader, '(') ? inParentheses(reader) : part(reader);
  reader.depth -= 1;
  return verdict;
}

function inParentheses(reader: Reader): Verdict {
  const verdict = anyOf(reader);
  // The rest of the text is not a condition.
  return takes(reader, ')') ? verdict : undefined;
}

function part(reader: Reader): Verdict {
  const token = reader.tokens[reader.at];
  if (token === undefined || token.mark !== undefined) return undefined;
  reader.at += 1;
  return token.verdict;
}

function takes(reader: Reader, mark: string): boolean {
  const isIt = reader.tokens[reader.at]?.mark === mark;
  if (isIt) reader.at += 1;
  return isIt;
}

function not(verdict: Verdict): Verdict {
  return verdict === undefined ? undefined : !verdict;
}

function either(left: Verdict, right: Verdict): Verdict {
  if (left === true || right === true) return true;
  return left === undefined || right === undefined ? undefined : false;
}
