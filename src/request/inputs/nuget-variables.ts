import { invalidInput, parseLines } from './lists.ts';

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
