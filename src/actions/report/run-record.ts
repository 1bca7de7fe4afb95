import type { Annotation } from '#base/effects.ts';
import type { PlanRow } from '#plan/choices/describe.ts';

/** A part of the run. Times are in milliseconds since the start of the process. */
export interface Phase {
  readonly title: string;
  /** The title of the phase around it. */
  readonly within?: string;
  readonly from: number;
  readonly to: number;
}

/** A warning or an error that the user saw. */
export interface Problem extends Annotation {
  readonly level: 'warning' | 'error';
  readonly message: string;
}

/** What a run has done so far: for the end of the log, the summary and the report. */
export interface RunRecord {
  /** In the order of their ends. */
  readonly phases: readonly Phase[];
  readonly problems: readonly Problem[];
  /** The decisions so far, with their reasons. */
  readonly choices: readonly PlanRow[];
  readonly addChoices: (rows: readonly PlanRow[]) => void;
  /** Records work as a phase without a line in the log. */
  readonly measure: <T>(title: string, work: () => Promise<T>) => Promise<T>;
  /** Hides the secrets that are known by then, before anything in the text is escaped. */
  readonly withoutSecrets: (text: string) => string;
  /** Milliseconds since the start of the process. */
  readonly elapsed: () => number;
}
