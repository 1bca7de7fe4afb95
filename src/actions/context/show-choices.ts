import { type PlanRow, printRows } from '#plan/choices/describe.ts';
import type { Context } from './context.ts';

/** Logs decisions with their reasons, folded unless the plan is all that the run makes, and records them. */
export function showChoices(
  { inputs, runner }: Pick<Context, 'inputs' | 'runner'>,
  { title, rows }: { readonly title: string; readonly rows: readonly PlanRow[] },
): void {
  const { log, record } = runner;
  record.addChoices(rows);
  const lines = printRows(rows);
  if (inputs.mode === 'build') log.details(title, lines);
  else for (const line of lines) log.info(line);
}
