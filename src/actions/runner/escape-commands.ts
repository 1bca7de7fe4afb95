/** Invisible, and enough to make a command an ordinary line. */
const BREAK = '\u200b';

/** What shows nothing: blanks and line ends of any alphabet, control characters, and what terminals take for colours. */
const UNSEEN = /(?:\p{Cc}\[[\d;?]{0,64}[A-Za-z]?|[\s\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}])+/uy;

/** `##[error]`, and how other systems are spoken to: `##vso[task.setvariable]`, `##teamcity[…]`. */
const HASHES = /##(?=[\w-]{0,32}\[)/g;

/**
 * Text of programs that the runner must not take for commands: a build that prints `::add-mask::` or `##[error]` would
 * otherwise speak in our name (actions/runner, ActionCommand.TryParseV2 and TryParse). The runner looks for the first after
 * what .NET takes for white space at the begin of a line, and for the second everywhere.
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
