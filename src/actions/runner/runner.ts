import type { Env, Log } from '#base/effects.ts';
import type { RawInputs } from '#request/inputs/names.ts';

/** What runs us: GitHub Actions, or a person at a terminal. */
export interface Runner {
  readonly inputs: RawInputs;
  readonly env: Env;
  readonly log: Log;
  /** The event's JSON; undefined at a terminal. */
  readonly payload: unknown;
  /** Aborts when the run is cancelled. */
  readonly signal: AbortSignal;
  setOutput(name: string, value: string): void;
  /** Tells the runner what was published: `oci://name:tag@sha256:…`; nothing where it does not ask. */
  recordArtifact(line: string): void;
  /** Markdown for the run's page; nothing at a terminal. */
  writeSummary(markdown: string): Promise<void>;
  /** Kept for the post step; nothing may be secret in it. */
  saveState(name: string, value: string): void;
  state(name: string): string;
}
