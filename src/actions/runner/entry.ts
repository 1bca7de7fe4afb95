import { ActionError, cancelled } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';

/** In milliseconds; what a cancelled job leaves by then is for the post step, before the runner ends the process. */
const GRACE = 5_000;

interface Entry {
  readonly log: Log;
  /** Of a job with a post step: when it is aborted, the process ends, even if the story does not. */
  readonly signal?: AbortSignal;
  /** The exit code for an error; absent: 1. */
  readonly exitCode?: (error: unknown) => number;
}

/**
 * Runs a story and ends the process with its verdict. A failure its user can act on is one message and its way out;
 * anything else is a bug and shows its stack.
 */
export async function entry({ log, signal, exitCode = () => 1 }: Entry, story: () => Promise<void>): Promise<never> {
  try {
    await (signal === undefined ? story() : Promise.race([story(), overdue(signal)]));
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

/** Never settles while nobody cancels. @throws ActionError CANCELLED */
async function overdue(signal: AbortSignal): Promise<never> {
  return await new Promise((_, reject) => {
    const wait = (): void => void setTimeout(() => reject(cancelled('running')), GRACE).unref();
    signal.addEventListener('abort', wait, { once: true });
  });
}

/** Ends at once: a cache service that hangs, or an idle connection, must not keep the job waiting. */
async function leave(code: number): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
  process.exit(code);
}
