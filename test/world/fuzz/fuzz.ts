import * as fc from 'fast-check';
import { inputsOf } from './inputs.ts';
import { isTold, type Target } from './target.ts';

/** What came of the inputs of one target. */
export interface Outcome {
  readonly inputs: number;
  /** How many gave a value, and how many a reported error. */
  readonly values: number;
  readonly told: number;
  /** The smallest input that was found to crash it, with how to see it again. */
  readonly crash?: Crash;
}

interface Crash {
  readonly input: string;
  readonly error: string;
  readonly seed: number;
  readonly path: string;
}

/** Reads an input. Returns whether it gave a value or a reported error. @throws what must never be thrown */
export async function feed(target: Target, input: Buffer): Promise<'value' | 'told'> {
  try {
    const result = target.read(input);
    if (result instanceof Promise) await withinLimit(result);
    return 'value';
  } catch (error) {
    if (isTold(error, target)) return 'told';
    throw error;
  }
}

/** In milliseconds, far more than any input takes on a busy machine: what does not end has no error either. */
const LONGEST = 300_000;

async function withinLimit(result: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TypeError('reading the input does not end')), LONGEST);
  });
  await Promise.race([result, late]).finally(() => clearTimeout(timer));
}

/** Feeds a target with inputs that depend on the seed only. */
export async function fuzz(
  target: Target,
  { inputs, seed }: { readonly inputs: number; readonly seed: number },
): Promise<Outcome> {
  const count = { value: 0, told: 0 };
  const property = fc.asyncProperty(inputsOf(target), async (input) => {
    count[await feed(target, input)] += 1;
  });
  const details = await fc.check(property, { numRuns: inputs, seed, endOnFailure: false });
  const { value: values, told } = count;
  if (!details.failed) return { inputs: details.numRuns, values, told };
  const { errorInstance: error, counterexample, counterexamplePath: path } = details;
  const input = (counterexample?.[0] ?? Buffer.alloc(0)).toString('base64');
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { inputs: details.numRuns, values, told, crash: { input, error: said, seed, path: path ?? '' } };
}
