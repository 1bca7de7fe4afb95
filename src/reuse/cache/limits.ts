import { setTimeout as sleep } from 'node:timers/promises';
import { ActionError, messageOf } from '#base/action-error.ts';
import { type ArchiveLimits, LARGE_ARCHIVE, SMALL_ARCHIVE } from '#base/archive/limits.ts';
import type { EntryKind } from './cache.ts';

/** Time limits for one call to one cache, in seconds. */
export interface CacheLimits {
  readonly restore: number;
  readonly save: number;
}

/**
 * A hundred times the usual duration, because the time that the client waits for a CPU core counts as well. A run that
 * gives up on a busy machine would build what is already cached.
 */
const SMALL: CacheLimits = { restore: 30, save: 30 };
const LARGE: CacheLimits = { restore: 60, save: 180 };

/** Kinds with facts only. */
const NOTES: ReadonlySet<EntryKind> = new Set(['index', 'publication', 'base']);

/** Returns the time limits of a kind. Small entries only save time, so a run must not wait long for them. */
export function limitsOf(kind: EntryKind): CacheLimits {
  return NOTES.has(kind) ? SMALL : LARGE;
}

/** Returns the limits on the unpacked size of an entry, no matter which run saved it. */
export function archiveLimitsOf(kind: EntryKind): ArchiveLimits {
  return NOTES.has(kind) ? SMALL_ARCHIVE : LARGE_ARCHIVE;
}

/** Time for cleaning up after an abort, in milliseconds. It is shorter if the whole run is being cancelled. */
const GRACE = 2_000;
const GRACE_OF_CANCEL = 500;

export interface TimeLimit {
  readonly seconds: number;
  /** Aborted when the whole run is cancelled. */
  readonly cancelled?: AbortSignal | undefined;
}

/**
 * Returns the result of `work`, whose signal is aborted when its time is up.
 * @throws Error if there is no result in time, ActionError CANCELLED, or what `work` throws
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
