import type { Log } from '#base/effects.ts';

/** Which places failed in this run, and that it was said; one warning for the whole step is enough. */
export interface CacheHealth {
  /** Nothing more is asked of a place that failed. */
  isBroken(place: string): boolean;
  /** From now on the place is not asked any more. */
  fail(place: string, because: string): void;
  /** Something that a user should know though the place goes on. */
  warn(message: string): void;
}

/** The state that carries it from the main to the post step: a JSON list of the names of places; `['']` if only warned. */
export const HEALTH_STATE = 'cache-failures';

export function cacheHealth(run: {
  readonly log: Log;
  /** The value of {@link HEALTH_STATE} that an earlier step left; may be empty. */
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
      warn(`Cache: ${place} failed and is not asked again in this run: ${because}. The run goes on without it.`);
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
