import type { Failure } from '#actions/report/failure.ts';
import type { Runner } from './runner.ts';

/** Writes the summary of a run that failed. */
export async function writeFailure(runner: Pick<Runner, 'record' | 'writeSummary'>, failure: Failure): Promise<void> {
  // Loaded only now: a run that succeeds does not need it.
  const { failureSummary } = await import('#actions/report/failure-summary.ts');
  await runner.writeSummary(failureSummary(failure, runner.record));
}
