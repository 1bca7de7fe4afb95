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
