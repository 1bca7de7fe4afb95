import type { ActionError } from '#base/action-error.ts';
import type { Env } from '#base/effects.ts';
import { isLeg } from './leg.ts';
import { invalidInput } from './lists.ts';

/** What the companion action that joins legs takes beside some inputs of the main one. */
export interface MergeInputs {
  /** The folder with the files of the legs. */
  readonly legs: string;
  /** The names of all legs, in the order that their images get. */
  readonly expected: readonly string[];
}

/** Inputs of the main action that the companion has too, where they mean the same. */
export const SHARED_INPUTS = ['if-exists', 'insecure-registries', 'github-token'] as const;

/** The companion's own inputs, with their defaults, in the order of `merge/action.yml`. */
export const MERGE_DEFAULTS = { legs: 'legs', expected: '' } as const;
export type MergeInputName = keyof typeof MERGE_DEFAULTS;

/** The runner hands inputs over as variables of the environment. @throws ActionError INPUT_INVALID */
export function parseMergeInputs(env: Env): MergeInputs {
  return {
    legs: env['INPUT_LEGS']?.trim() || MERGE_DEFAULTS.legs,
    expected: parseExpected(env['INPUT_EXPECTED']?.trim() ?? ''),
  };
}

function parseExpected(text: string): readonly string[] {
  const names = namesIn(text);
  if (names === undefined || names.length === 0) throw invalid(`«${text}» is no JSON array of names of legs`);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw invalid(`«${twice}» is there twice`);
  return names;
}

function namesIn(text: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((name) => typeof name === 'string' && isLeg(name)) ? value : undefined;
  } catch {
    return undefined;
  }
}

function invalid(got: string): ActionError {
  const hint = 'It takes the output legs of the companion action plan, or a list like ["amd64", "arm64"].';
  return invalidInput('expected', { got, hint });
}
