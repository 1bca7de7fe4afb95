import type { Log } from '#base/effects.ts';

export interface MemoryLog extends Log {
  readonly lines: string[];
  readonly warnings: string[];
  readonly masked: string[];
}

/** A log that is kept, so that a test can look at what a user would see. */
export function memoryLog(): MemoryLog {
  const lines: string[] = [];
  const warnings: string[] = [];
  const masked: string[] = [];
  const add = (message: string): void => {
    lines.push(message);
  };
  return {
    lines,
    warnings,
    masked,
    info: add,
    debug: add,
    notice: add,
    error: add,
    warning: (message) => {
      lines.push(message);
      warnings.push(message);
    },
    phase: (title, work) => {
      lines.push(title);
      return work();
    },
    details: (title, more) => {
      lines.push(title, ...more);
    },
    progress: () => undefined,
    result: add,
    mask: (secret) => {
      masked.push(secret);
    },
  };
}
