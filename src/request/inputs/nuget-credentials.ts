import { invalidInput, parseLines } from './lists.ts';

/** A login for one package source. */
export interface NuGetCredential {
  /** The source's name in a nuget.config, or its address. */
  readonly source: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Reads `<source name or URL>=<user>:<token>` lines. A source may hold `=` (in a query), a user and a token may not hold
 * what separates them: the last `=` before the first `:` of the login parts them.
 * @throws ActionError INPUT_INVALID, never with the login in its text.
 */
export function parseNuGetCredentials(text: string): readonly NuGetCredential[] {
  return parseLines(text).map((line, index) => {
    const match = /=(?<username>[^=:]*):(?<password>.+)$/s.exec(line);
    const { username, password } = match?.groups ?? {};
    const before = line.slice(0, match?.index);
    // Only an address may hold what parts it from the login.
    const source = /^https?:\/\/\S*$/.test(before) || /^[^=]+$/.test(before) ? before : undefined;
    if (source === undefined || username === undefined || password === undefined) {
      throw invalidInput('nuget-credentials', {
        got: `line ${index + 1} is not a valid credential`,
        hint: 'Write <source name or URL>=<user>:<token>, one per line.',
      });
    }
    return { source: source.trim(), username, password };
  });
}

/** What the runner gives to actions alone, the job's own tokens among them. */
const OF_THE_RUNNER = /^(?:ACTIONS|INPUT|STATE)_/i;

/**
 * Reads names of variables, separated by commas or newlines.
 * @throws ActionError INPUT_INVALID for what is no name, or is one of the runner's own.
 */
export function parseNuGetVariables(text: string): readonly string[] {
  const names = parseLines(text)
    .flatMap((line) => line.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
  for (const name of names) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      throw invalid(
        `\`${name}\` is not a valid name of a variable`,
        'Write names without % and without values: FEED_TOKEN.',
      );
    }
    if (OF_THE_RUNNER.test(name)) {
      throw invalid(`${name} belongs to the runner and opens more than a feed`, 'Give the feed a variable of its own.');
    }
  }
  return [...new Set(names)];
}

function invalid(got: string, hint: string): Error {
  return invalidInput('nuget-variables', { got, hint });
}
