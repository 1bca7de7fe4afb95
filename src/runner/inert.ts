/** Invisible, and enough to make a command an ordinary line. */
const BREAK = '\u200b';

/**
 * Text of programs that the runner must not take for commands: a build that prints `::add-mask::` or `##[error]` would
 * otherwise speak in our name (actions/runner, ActionCommand.TryParseV2 and TryParse).
 */
export function inert(text: string): string {
  return text.replace(/^(\s*)::/gm, `$1${BREAK}::`).replaceAll('##[', `#${BREAK}#[`);
}
