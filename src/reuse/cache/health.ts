import type { Log } from '#base/effects.ts';

/** Which caches failed in this run, and whether the user was warned. One warning per step is enough. */
export interface CacheHealth {
  /** Returns whether the cache failed before. It is then not used again. */
  isBroken(place: string): boolean;
  /** Marks the cache as failed. It is not used from now on. */
  fail(place: string, because: string): void;
  /** Warns about a problem that does not stop the use of the cache. */
  warn(message: string): void;
}

/**
 * State that the main step passes to the post step: a JSON list of names of failed caches, or `['']` after a mere
 * warning.
 */
export const HEALTH_STATE = 'cache-failures';

export function cacheHealth(run: {
  readonly log: Log;
  /** Value of {@link HEALTH_STATE} from an earlier step. May be empty. */
  readonly earlier: string;
  readonly saveState: (name: string, value: string) => void;
}): CacheHealth {
  const { log, saveState } = run;
  const broken = new Set(parseNames(run.earlier));
  const warn = (message: string): void => {
    const isFirst = broken.size === 0;
    broken.add('');
    saveState(HEALTH_STATE, JSON.stringify([...broken]));
    if (isFirst) log.warning(message);
    else log.info(message);
  };
  return {
    isBroken: (place) => broken.has(place),
    fail(place, because) {
      warn(`Cache: ${place} failed and is not used again in this run: ${because}. The run continues without it.`);
      broken.add(place);
      saveState(HEALTH_STATE, JSON.stringify([...broken]));
    },
    warn,
  };
}

function parseNames(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
