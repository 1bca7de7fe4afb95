import type { RunRecord } from '#actions/report/run-record.ts';
import type { Env, Log } from '#base/effects.ts';
import type { RawInputs } from '#request/inputs/names.ts';

/** What runs this program: GitHub Actions, or a person at a terminal. */
export interface Runner {
  readonly inputs: RawInputs;
  readonly env: Env;
  readonly log: Log;
  /** What was logged so far. */
  readonly record: RunRecord;
  /** The event's JSON; undefined at a terminal. */
  readonly payload: unknown;
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal;
  setOutput(name: string, value: string): void;
  /**
   * Reports to the runner what was published: `oci://name:tag@sha256:…`; does nothing on a runner without that
   * feature.
   */
  recordArtifact(line: string): void;
  /** Adds Markdown to the summary; does nothing at a terminal. */
  writeSummary(markdown: string): Promise<void>;
  /** Saves a value for the post step. It must not contain secrets. */
  saveState(name: string, value: string): void;
  state(name: string): string;
}
