import { ActionError, type ErrorCode } from '#base/action-error.ts';
import { defined } from '#base/objects.ts';

/** What the user is shown of an error. */
export interface Failure {
  readonly code?: ErrorCode;
  readonly message: string;
  readonly hint?: string;
  /** The page about the code. */
  readonly link?: string;
}

/** Where errors of this action are reported, and what the report needs. */
interface BugReport {
  readonly version: string;
  /** Absent: the repository of the action is not known. */
  readonly issues?: string;
}

/** Describes an error: one that the user can act on by its message and hint, any other as a bug with its stack. */
export function failureOf(
  error: unknown,
  { version, issues, link }: BugReport & { readonly link: (code: ErrorCode) => string | undefined },
): Failure {
  const known = error instanceof ActionError ? error : diskError(error);
  if (known !== undefined) {
    return { code: known.code, message: known.message, ...defined({ hint: known.hint, link: link(known.code) }) };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const where = issues === undefined ? 'Report it' : `Report it at ${issues}`;
  return {
    message: `This is a bug of containerize-dotnet ${version}. ${stack}`,
    hint: `${where}, with the log of this step. Run it again with debug logging if you can.`,
  };
}

/** Any write may meet a full disk, so that failure gets its explanation here. */
function diskError(error: unknown): ActionError | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path, cause } = error as NodeJS.ErrnoException;
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return diskError(cause);
  return new ActionError({
    code: 'DISK_FULL',
    doing: `writing ${path ?? 'a file of the action'}`,
    got: code === 'EDQUOT' ? 'the disk quota is used up (EDQUOT)' : 'no space is left on the disk (ENOSPC)',
    hint: 'Free space on the disk of RUNNER_TEMP, or use a runner with a larger disk. Remove what earlier steps left, such as unused images.',
    cause: error,
  });
}

/** Returns the text of an error in the log. */
export function describeFailure({ message, hint, link }: Failure): string {
  return [message, hint, link].filter((text) => text !== undefined).join('\n');
}
