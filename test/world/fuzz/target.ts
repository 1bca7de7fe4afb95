import { ActionError } from '#base/action-error.ts';

/** A parser of bytes that others wrote. */
export interface Target {
  /** What it reads: `an image manifest`. */
  readonly name: string;
  /** Valid inputs, which are changed. */
  readonly examples: readonly (string | Uint8Array)[];
  /** Reads an input. It returns a value or throws an ActionError. */
  readonly read: (input: Buffer) => unknown;
  /**
   * Why a plain Error is allowed too: the caller turns it into a cache miss, a note or an ActionError. Errors of the
   * language (TypeError, RangeError, …) are crashes anyway.
   */
  readonly plainError?: string;
  /** In megabytes, where the format itself asks for more than the limit of all others. */
  readonly memory?: number;
  /** It reads or writes files, or sends several requests, which takes a hundred times as long as parsing. */
  readonly isSlow?: true;
}

/** Returns a target whose input is text. */
export function textTarget(
  name: string,
  parts: Omit<Target, 'name' | 'examples' | 'read'> & {
    readonly examples: readonly string[];
    readonly read: (text: string) => unknown;
  },
): Target {
  const { read, ...rest } = parts;
  return { name, ...rest, read: (input) => read(input.toString('utf8')) };
}

/** Errors of the language, which only a defect of the program throws. */
const DEFECTS: readonly string[] = ['TypeError', 'RangeError', 'ReferenceError', 'EvalError', 'URIError'];

/** Whether the target may fail in this way. */
export function isTold(error: unknown, { plainError }: Pick<Target, 'plainError'>): boolean {
  if (error instanceof ActionError) return true;
  if (plainError === undefined || !(error instanceof Error)) return false;
  // Node.js throws a TypeError with a code for what a caller passed on.
  return !DEFECTS.includes(error.name) && !DEFECTS.includes(error.constructor.name);
}
