import { invalidInput, parseLines } from './lists.ts';

/** Credentials for one package source. */
export interface NuGetCredential {
  /** Name of the source in a nuget.config, or its URL. */
  readonly source: string;
  readonly username: string;
  readonly password: string;
}

/**
 * Reads `<source name or URL>=<user>:<token>` lines. A source may contain `=` (in a query). Users and tokens may not
 * contain the separators: the last `=` before the first `:` of the credentials ends the source.
 * @throws ActionError INPUT_INVALID, whose text never contains the credentials
 */
export function parseNuGetCredentials(text: string): readonly NuGetCredential[] {
  return parseLines(text).map((line, index) => {
    const match = /=(?<username>[^=:]*):(?<password>.+)$/s.exec(line);
    const { username, password } = match?.groups ?? {};
    const before = line.slice(0, match?.index);
    // Only a URL may contain the separator.
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

/** Variables that the runner gives only to actions. They include the job's tokens. */
const OF_THE_RUNNER = /^(?:ACTIONS|INPUT|STATE)_/i;

/**
 * Reads names of variables, separated by commas or newlines.
 * @throws ActionError INPUT_INVALID for an invalid name, or a variable of the runner
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
      throw invalid(
        `${name} belongs to the runner and gives access to more than a feed`,
        'Use a separate variable for the feed.',
      );
    }
  }
  return [...new Set(names)];
}

function invalid(got: string, hint: string): Error {
  return invalidInput('nuget-variables', { got, hint });
}
