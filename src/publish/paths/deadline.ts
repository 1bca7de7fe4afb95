import { ActionError, cancelled } from '#base/action-error.ts';

/** Number of last lines in the message of a timeout. */
const KEPT = 50;

/** The time limit of a build, which also ends when the user cancels. */
export interface Deadline {
  /** Aborted with an {@link ActionError} BUILD_TIMEOUT or CANCELLED. */
  readonly signal: AbortSignal;
  /** Keeps a line of output for the message. */
  record(line: string): void;
  /** Waits for `work` until the deadline. Work that cannot be stopped continues, and its result is ignored. */
  race<T>(work: Promise<T>): Promise<T>;
  stop(): void;
}

export function startDeadline(minutes: number, cancel: AbortSignal | undefined): Deadline {
  const lines: string[] = [];
  const controller = new AbortController();
  const onCancel = () => controller.abort(cancelled('building in the SDK container'));
  const timer = setTimeout(() => controller.abort(timedOut(minutes, lines)), Math.min(minutes * 60_000, 2 ** 31 - 1));
  cancel?.addEventListener('abort', onCancel, { once: true });
  if (cancel?.aborted === true) onCancel();
  return {
    signal: controller.signal,
    record(line) {
      lines.push(line);
      if (lines.length > KEPT) lines.shift();
    },
    race: (work) => race(work, controller.signal),
    stop() {
      clearTimeout(timer);
      cancel?.removeEventListener('abort', onCancel);
    },
  };
}

async function race<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return await new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

function timedOut(minutes: number, lines: readonly string[]): ActionError {
  return new ActionError({
    code: 'BUILD_TIMEOUT',
    doing: 'building in the SDK container',
    got: `it did not end within ${minutes} minutes`,
    hint: `Raise \`timeout-minutes\` if it needs longer. The last lines were:\n${lines.join('\n')}`,
  });
}
