import { ActionError, messageOf } from '#base/action-error.ts';
import type { InputName, MergeInputName, VerifyInputName } from './names.ts';
import type { PlanInputName } from './plan-names.ts';

/** Inputs of the main action or its companions. */
type AnyInputName = InputName | PlanInputName | MergeInputName | VerifyInputName;

/** Returns an error that names the input, its value and a solution. */
export function invalidInput(
  name: AnyInputName,
  problem: { readonly got: string; readonly hint: string },
): ActionError {
  return new ActionError({ code: 'INPUT_INVALID', doing: `reading the input ${name}`, ...problem });
}

/** Reads one value per line. Skips blank lines and lines that begin with `#`. */
export function parseLines(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/**
 * Reads one `name=value` per line. The value is everything after the first `=`.
 * @throws ActionError INPUT_INVALID
 */
export function parsePairs(name: AnyInputName, text: string): Readonly<Record<string, string>> {
  return pairsOf(name, parseLines(text));
}

/**
 * Reads pairs from lines. Ignores a `=` within braces.
 * @throws ActionError INPUT_INVALID
 */
export function pairsOf(name: AnyInputName, lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.map((line) => {
      const at = equalsIn(line);
      if (at < 1) throw invalidInput(name, { got: notAPair(line), hint: 'Write one name=value per line.' });
      return [line.slice(0, at).trim(), line.slice(at + 1)];
    }),
  );
}

/** Returns what is wrong with a line that should be `name=value`. */
export function notAPair(line: string): string {
  return line.startsWith('=') ? `"${line}" has no name` : `"${line}" is not name=value`;
}

/** Returns the position of the first `=` outside of an expression, as in `on.{{date 'X' tz='UTC'}}=1`. */
export function equalsIn(line: string): number {
  const first = line.indexOf('=');
  let at = first;
  let open = line.indexOf('{{');
  while (open >= 0 && open < at) {
    const close = line.indexOf('}}', open);
    if (close < 0) return first;
    if (at < close) at = line.indexOf('=', close);
    open = line.indexOf('{{', close);
  }
  return at < 0 ? first : at;
}

/**
 * Reads the spellings of YAML 1.2, like @actions/core.
 * @throws ActionError INPUT_INVALID
 */
export function parseBoolean(name: AnyInputName, text: string): boolean {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  throw invalidInput(name, { got: `"${text}" is not valid`, hint: 'It takes true or false.' });
}

/** @throws ActionError INPUT_INVALID that lists the valid values */
export function parseOneOf<T extends string>(name: AnyInputName, choice: { text: string; known: readonly T[] }): T {
  const found = choice.known.find((value) => value === choice.text);
  if (found !== undefined) return found;
  throw invalidInput(name, { got: `"${choice.text}" is unknown`, hint: `It takes ${oneOf(choice.known)}.` });
}

/** `warn, fail or ignore` */
function oneOf(known: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(known);
}

/** Returns the result of `parse`. Its errors name the input. */
export function withInputName<T>(name: AnyInputName, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    throw invalidInput(name, { got: messageOf(error), hint: error.hint ?? '' });
  }
}
