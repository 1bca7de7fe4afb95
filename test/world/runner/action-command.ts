/** What a line that a step prints has a runner do. */
export interface ActionCommand {
  /** As it is written; upper and lower case mean the same. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** Those of actions/runner 2.336 (IActionCommandExtension), and `stop-commands`. */
export const ACTION_COMMANDS: ReadonlySet<string> = new Set([
  ...['internal-set-repo-path', 'set-env', 'set-output', 'save-state', 'add-path', 'add-mask', 'add-matcher'],
  ...['remove-matcher', 'debug', 'warning', 'error', 'notice', 'group', 'endgroup', 'echo', 'stop-commands'],
]);

/** Lines as .NET's StreamReader.ReadLine gives them. */
export function readLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** A port of ActionCommand.TryParseV2 and TryParse of actions/runner, in the order in which the runner asks them. */
export function parseActionCommand(line: string, known = ACTION_COMMANDS): ActionCommand | undefined {
  return parseV2(line, known) ?? parseV1(line, known);
}

function parseV2(line: string, known: ReadonlySet<string>): ActionCommand | undefined {
  const message = trimStart(line);
  if (!message.startsWith('::')) return undefined;
  const end = message.indexOf('::', 2);
  if (end < 0) return undefined;
  const { name, rest } = split(message.slice(2, end));
  if (!known.has(name.toLowerCase())) return undefined;
  const plain = unescapeWith([...DATA, ['%3A', ':'], ['%2C', ',']]);
  return {
    name,
    properties: pairsOf(rest, { separator: ',', plain }),
    data: unescapeWith(DATA)(message.slice(end + 2)),
  };
}

function parseV1(line: string, known: ReadonlySet<string>): ActionCommand | undefined {
  const begin = line.indexOf('##[');
  const end = begin < 0 ? -1 : line.indexOf(']', begin);
  if (end < 0) return undefined;
  const { name, rest } = split(line.slice(begin + 3, end));
  if (!known.has(name.toLowerCase())) return undefined;
  const plain = unescapeWith([...DATA, ['%3B', ';'], ['%5D', ']']]);
  return { name, properties: pairsOf(rest, { separator: ';', plain }), data: plain(line.slice(end + 1)) };
}

/** String.TrimStart takes what Char.IsWhiteSpace says: Zs, Zl, Zp, U+0009 to U+000D, U+0085 and U+00A0. */
function trimStart(text: string): string {
  return text.replace(/^[\t-\r\u0085\p{Zs}\p{Zl}\p{Zp}]+/u, '');
}

function split(text: string): { readonly name: string; readonly rest: string } {
  const space = text.indexOf(' ');
  return space < 0 ? { name: text, rest: '' } : { name: text.slice(0, space), rest: text.slice(space + 1) };
}

function pairsOf(
  text: string,
  { separator, plain }: { readonly separator: string; readonly plain: (text: string) => string },
): ReadonlyMap<string, string> {
  const pairs = text
    .trim()
    .split(separator)
    .filter((pair) => pair !== '');
  const split = pairs.map((pair) =>
    pair
      .split(/=(.*)/s)
      .slice(0, 2)
      .filter((part) => part !== ''),
  );
  return new Map(
    split.flatMap(([key, value]) => (key === undefined || value === undefined ? [] : [[key.trim(), plain(value)]])),
  );
}

const DATA = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const;

/** The percent sign last, as the runner has it. */
function unescapeWith(mappings: readonly (readonly [string, string])[]): (text: string) => string {
  return (text) => [...mappings, ['%25', '%'] as const].reduce((all, [from, to]) => all.replaceAll(from, to), text);
}
