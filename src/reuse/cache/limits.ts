import { setTimeout as sleep } from 'node:timers/promises';
import { ActionError, messageOf } from '#base/action-error.ts';
import { type ArchiveLimits, LARGE_ARCHIVE, SMALL_ARCHIVE } from '#base/archive/limits.ts';
import type { EntryKind } from './cache.ts';

/** The longest that one call of one place may take, in seconds. */
export interface CacheLimits {
  readonly restore: number;
  readonly save: number;
}

/**
 * A hundred times what these take, because the time of a client that waits for a core counts too: a run that gives up on a
 * machine with much other work builds what is there.
 */
const SMALL: CacheLimits = { restore: 30, save: 30 };
const LARGE: CacheLimits = { restore: 60, save: 180 };

/** What is small must not keep a run waiting that needs it for nothing but speed. */
export function limitsOf(kind: EntryKind): CacheLimits {
  return kind === 'index' || kind === 'publication' ? SMALL : LARGE;
}

/** What an entry may become on the disk, whoever kept it. */
export function archiveLimitsOf(kind: EntryKind): ArchiveLimits {
  return kind === 'index' || kind === 'publication' ? SMALL_ARCHIVE : LARGE_ARCHIVE;
}

/** What is told to stop gets so long to clean up, in milliseconds; less where somebody waits for the whole run to end. */
const GRACE = 2_000;
const GRACE_OF_CANCEL = 500;

export interface TimeLimit {
  readonly seconds: number;
  /** Aborted when the whole run is to end. */
  readonly cancelled?: AbortSignal | undefined;
}

/**
 * The answer of `work`, which is told by its signal when its time is over.
 * @throws Error when there is none in time, ActionError CANCELLED, or what `work` throws
 */
export async function within<T>(limit: number | TimeLimit, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { seconds, cancelled } = typeof limit === 'number' ? { seconds: limit } : limit;
  const isCancelled = (): boolean => cancelled?.aborted === true;
  if (isCancelled()) throw cancel();
  const controller = new AbortController();
  const { signal } = controller;
  const tooLate = new Error(`no answer within ${seconds} s`);
  const ended = new AbortController();
  const late = async (): Promise<never> => {
    await sleep(seconds * 1000, undefined, { signal: ended.signal });
    controller.abort(tooLate);
    await sleep(GRACE, undefined, { signal: ended.signal });
    throw tooLate;
  };
  const cancelling = async (): Promise<never> => {
    await new Promise<void>((resolve) =>
      cancelled?.addEventListener('abort', () => resolve(), { signal: ended.signal }),
    );
    const reason = cancel();
    controller.abort(reason);
    await sleep(GRACE_OF_CANCEL, undefined, { signal: ended.signal });
    throw reason;
  };
  try {
    return await Promise.race([work(signal), late(), cancelling()]);
  } catch (error) {
    if (isCancelled()) throw cancel();
    throw signal.aborted && error !== tooLate ? new Error(`${tooLate.message} (${messageOf(error)})`) : error;
  } finally {
    ended.abort();
  }
}

function cancel(): ActionError {
  return new ActionError({ code: 'CANCELLED', doing: 'asking the cache', got: 'the run was cancelled' });
}
