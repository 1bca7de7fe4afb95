import { ActionError } from '#base/action-error.ts';
import type { Log } from '#base/effects.ts';

/**
 * Runs a story and ends the process with its verdict. A failure its user can act on is one message and its way out;
 * anything else is a bug and shows its stack.
 */
export async function entry(log: Log, story: () => Promise<void>): Promise<never> {
  try {
    await story();
    return await leave(0);
  } catch (error) {
    if (error instanceof ActionError) {
      log.error(error.hint === undefined ? error.message : `${error.message}\n${error.hint}`, { title: error.code });
    } else {
      log.error(`This is a bug of containerize-dotnet. ${error instanceof Error ? error.stack : String(error)}`);
    }
    return leave(1);
  }
}

/** Ends at once: a cache service that hangs, or an idle connection, must not keep the job waiting. */
async function leave(code: number): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', done))));
  process.exit(code);
}
