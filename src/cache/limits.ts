import { setTimeout as sleep } from 'node:timers/promises';
import { type ArchiveLimits, LARGE_ARCHIVE, SMALL_ARCHIVE } from '#archive/limits.ts';
import { messageOf } from '#base/action-error.ts';
import type { EntryKind } from './cache.ts';

/** The longest that one call of one place may take, in seconds. */
export interface CacheLimits {
  readonly restore: number;
  readonly save: number;
}

const SMALL: CacheLimits = { restore: 10, save: 10 };
const LARGE: CacheLimits = { restore: 60, save: 180 };

/** What is small must not keep a run waiting that needs it for nothing but speed. */
export function limitsOf(kind: EntryKind): CacheLimits {
  return kind === 'index' || kind === 'publication' ? SMALL : LARGE;
}

/** What an entry may become on the disk, whoever kept it. */
export function archiveLimitsOf(kind: EntryKind): ArchiveLimits {
  return kind === 'index' || kind === 'publication' ? SMALL_ARCHIVE : LARGE_ARCHIVE;
}

/** What is told to stop gets so long to clean up, in milliseconds. */
const GRACE = 2_000;

/**
 * The answer of `work`, which is told by its signal when its time is over.
 * @throws Error when there is none in time, or what `work` throws
 */
export async function within<T>(seconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
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
  try {
    return await Promise.race([work(signal), late()]);
  } catch (error) {
    throw signal.aborted && error !== tooLate ? new Error(`${tooLate.message} (${messageOf(error)})`) : error;
  } finally {
    ended.abort();
  }
}
