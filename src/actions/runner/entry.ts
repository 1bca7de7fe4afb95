import { describeFailure, type Failure, failureOf } from '#actions/report/failure.ts';
import { cancelled, type ErrorCode } from '#base/action-error.ts';
import type { Env, Log } from '#base/effects.ts';
import { defined } from '#base/objects.ts';
import { actionVersion } from './bundle-folder.ts';

/** In milliseconds. The post step handles what a cancelled job leaves, before the runner ends the process. */
const GRACE = 5_000;

interface Entry {
  readonly log: Log;
  readonly env?: Env;
  /** For a job with a post step: when it aborts, the process ends, even if the pipeline does not. */
  readonly signal?: AbortSignal;
  /** The exit code for an error; absent: 1. */
  readonly exitCode?: (error: unknown) => number;
  /** Called when the pipeline fails, before the error is logged. */
  readonly onFailure?: (failure: Failure) => Promise<void>;
}

/**
 * Runs a pipeline and ends the process with its exit code. A failure that the user can act on is one message with a
 * hint. Anything else is a bug and is shown with its stack.
 */
export async function entry(own: Entry, pipeline: () => Promise<void>): Promise<never> {
  const { log, env = {}, signal, exitCode = () => 1, onFailure } = own;
  try {
    await (signal === undefined ? pipeline() : Promise.race([pipeline(), overdue(signal)]));
    return await leave(0);
  } catch (error) {
    const failure = failureOf(error, { ...placesOf(env), version: actionVersion() });
    // A summary that cannot be written must not hide the error.
    await onFailure?.(failure).catch(() => undefined);
    log.error(describeFailure(failure), defined({ title: failure.code }));
    return leave(exitCode(error));
  }
}

/** `owner/name` of a repository, and a name of a ref, as GitHub allows them. */
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const REF = /^[\w./-]+$/;

/** Returns the addresses of the pages about errors, in the repository and version of this action that the job uses. */
function placesOf(env: Env): { readonly issues?: string; readonly link: (code: ErrorCode) => string | undefined } {
  const {
    GITHUB_SERVER_URL: server = '',
    GITHUB_ACTION_REPOSITORY: repository = '',
    GITHUB_ACTION_REF: ref = '',
  } = env;
  if (!/^https:\/\/[\w.-]+$/.test(server) || !REPOSITORY.test(repository)) return { link: () => undefined };
  const home = `${server}/${repository}`;
  const version = REF.test(ref) ? ref : 'HEAD';
  return { issues: `${home}/issues`, link: (code) => `${home}/blob/${version}/docs/errors.md#${code.toLowerCase()}` };
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
