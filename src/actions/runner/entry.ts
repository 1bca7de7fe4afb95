import { ActionError, cancelled } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';

/** In milliseconds. The post step handles what a cancelled job leaves, before the runner ends the process. */
const GRACE = 5_000;

interface Entry {
  readonly log: Log;
  /** For a job with a post step: when it aborts, the process ends, even if the pipeline does not. */
  readonly signal?: AbortSignal;
  /** The exit code for an error; absent: 1. */
  readonly exitCode?: (error: unknown) => number;
}

/**
 * Runs a pipeline and ends the process with its exit code. A failure that the user can act on is one message with a
 * hint. Anything else is a bug and is shown with its stack.
 */
export async function entry({ log, signal, exitCode = () => 1 }: Entry, pipeline: () => Promise<void>): Promise<never> {
  try {
    await (signal === undefined ? pipeline() : Promise.race([pipeline(), overdue(signal)]));
    return await leave(0);
  } catch (error) {
    if (error instanceof ActionError) {
      log.error(error.hint === undefined ? error.message : `${error.message}\n${error.hint}`, { title: error.code });
    } else {
      log.error(`This is a bug of containerize-dotnet. ${error instanceof Error ? error.stack : String(error)}`);
    }
    return leave(exitCode(error));
  }
}

/** Never settles if the run is not cancelled. @throws ActionError CANCELLED */
async function overdue(signal: AbortSignal): Promise<never> {
  return await new Promise((_, reject) => {
    const wait = (): void => void setTimeout(() => reject(cancelled('running')), GRACE).unref();
    signal.addEventListener('abort', wait, { once: true });
  });
}

/** Ends at once: a hanging cache service, or an idle connection, must not delay the job. */
async function leave(code: number): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
  process.exit(code);
}
