import type { Backend } from '#reuse/cache/backend.ts';
import { cacheHealth } from '#reuse/cache/health.ts';
import { openCache, type RunCache } from '#reuse/cache/open-cache.ts';
import type { CacheScopes } from '#reuse/cache/trust.ts';
import { type MemoryLog, memoryLog } from './memory-log.ts';

export interface TestCache extends RunCache {
  readonly log: MemoryLog;
  /** What the main step left for the post step. */
  readonly state: ReadonlyMap<string, string>;
}

export const TRUSTED: CacheScopes = { reads: ['repo-trusted'], saves: 'repo-trusted' };
export const UNTRUSTED: CacheScopes = { reads: ['repo-pull-5', 'repo-trusted'], saves: 'repo-pull-5' };
export const FORK: CacheScopes = { reads: ['repo-trusted'] };

/** The cache of one run over one place, or over several. */
export function testCache(run: {
  readonly place: (log: MemoryLog) => Backend | readonly Backend[];
  readonly scopes?: CacheScopes;
  readonly mode?: 'auto' | 'read' | 'off';
  /** In seconds. */
  readonly limit?: number;
  /** What the main step left. */
  readonly earlier?: string;
  /** Aborted when the run is to end. */
  readonly cancelled?: AbortSignal;
}): TestCache {
  const { scopes = TRUSTED, mode = 'auto', limit = 30, earlier = '' } = run;
  const log = memoryLog();
  const state = new Map<string, string>();
  const health = cacheHealth({ log, earlier, saveState: (name, value) => state.set(name, value) });
  const places = [run.place(log)].flat();
  const limits = () => ({ restore: limit, save: limit });
  const cancel = run.cancelled === undefined ? {} : { cancelled: run.cancelled };
  const cache = openCache({ mode, from: places, to: places, scopes, health, limits, ...cancel });
  return Object.assign(cache, { log, state });
}
