/** Invisible; it turns a command into an ordinary line. */
const BREAK = '\u200b';

/** Invisible characters: blanks and line ends of any alphabet, control characters, and terminal colour codes. */
const UNSEEN = /(?:\p{Cc}\[[\d;?]{0,64}[A-Za-z]?|[\s\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}])+/uy;

/** `##[error]`, and commands of other systems: `##vso[task.setvariable]`, `##teamcity[…]`. */
const HASHES = /##(?=[\w-]{0,32}\[)/g;

/**
 * Escapes output of programs, so that the runner does not read it as commands: a build that prints `::add-mask::` or
 * `##[error]` would otherwise issue commands as this action (actions/runner, ActionCommand.TryParseV2 and TryParse).
 * The runner accepts the first form after what .NET considers white space at the start of a line, and the second form
 * anywhere.
 */
export function escapeCommands(text: string): string {
  const broken = text.includes('::')
    ? text
        .split(/(\r\n|\r|\n)/)
        .map(withoutColons)
        .join('')
    : text;
  return broken.replace(HASHES, `#${BREAK}#`);
}

function withoutColons(line: string): string {
  UNSEEN.lastIndex = 0;
  const { length = 0 } = UNSEEN.exec(line)?.[0] ?? '';
  return line.startsWith('::', length) ? `${line.slice(0, length)}${BREAK}${line.slice(length)}` : line;
}
