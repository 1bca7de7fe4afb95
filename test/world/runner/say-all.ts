import { readFileSync } from 'node:fs';
import { actionsRunner } from '#actions/runner/actions.ts';
import { plainLog } from '#actions/runner/terminal.ts';

/**
 * A program of its own, since what a step prints is what counts: says each text of the list on the standard input in every
 * way in which the action says something; with the argument `terminal`, as it does there.
 */
const texts: readonly string[] = JSON.parse(readFileSync(0, 'utf8'));
const log = process.argv[2] === 'terminal' ? plainLog() : actionsRunner().log;
for (const text of texts) {
  const at = { title: text, file: text, line: 1, column: 2 };
  log.info(text);
  log.debug(text);
  for (const level of ['notice', 'warning', 'error'] as const) log[level](text, at);
  await log.phase(text, async () => log.info(text));
  log.details(text, [text]);
  log.progress(text);
  log.result(text);
  if (process.argv[2] !== 'terminal') log.mask(text);
}
