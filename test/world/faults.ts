import type { TestContext } from 'vitest';

/** Whether this is `./script/test faults`, which injects all faults; `./script/test` injects a part of them. */
export const IS_FAULTS = process.env['TEST_FAULTS'] === 'true';

/** One row of the table in docs/reliability.md. */
export interface FaultCount {
  readonly group: string;
  readonly fault: string;
  /** How often it happened. */
  injected: number;
  /** How often everything that is promised held. */
  survived: number;
}

declare module 'vitest' {
  interface TaskMeta {
    /** Read by script/faults.ts from the report of the run. */
    faults?: FaultCount[];
  }
}

/** Counts faults of a test, for the report. */
export interface FaultCounter {
  /**
   * Counts a fault, and its survival where the work ends without an error. The work returns `false` if the fault did not
   * happen; then nothing is counted.
   */
  inject(fault: string, work: () => Promise<unknown>): Promise<boolean>;
}

export function countFaults({ task }: Pick<TestContext, 'task'>, group: string): FaultCounter {
  const counts: FaultCount[] = [];
  task.meta.faults = counts;
  return {
    async inject(fault, work) {
      const found = counts.find((count) => count.fault === fault);
      const count = found ?? { group, fault, injected: 0, survived: 0 };
      if (found === undefined) counts.push(count);
      count.injected += 1;
      const hasHappened = (await work()) !== false;
      if (hasHappened) count.survived += 1;
      else count.injected -= 1;
      return hasHappened;
    },
  };
}

/**
 * The numbers from 0 up to a limit that a test tries: all of them in `./script/test faults`, else every 23rd, beginning with
 * one that `seed` decides.
 */
export function numbersTo(limit: number, seed: number): readonly number[] {
  const all = Array.from({ length: limit }, (_, at) => at);
  return IS_FAULTS ? all : all.filter((at) => at % 23 === seed % 23);
}
