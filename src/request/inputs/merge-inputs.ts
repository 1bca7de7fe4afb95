import type { ActionError } from '#base/action-error.ts';
import type { Env } from '#base/effects.ts';
import { defined } from '#base/objects.ts';
import { isDigest } from '#oci/digest.ts';
import { invalidInput } from './lists.ts';
import { MERGE_DEFAULTS } from './names.ts';
import { isLeg } from './small-inputs.ts';

/** What the companion action that joins legs takes beside some inputs of the main one. */
export interface MergeInputs {
  /** The folder with the files of the legs. */
  readonly legs: string;
  /** The names of all legs, in the order that their images get. */
  readonly expected: readonly string[];
  /** What the files of the legs are, as the jobs of the legs themselves say it; absent: nobody says. */
  readonly digests?: ReadonlySet<string>;
}

/** Inputs of the main action that the companion has too, where they mean the same. */
export const SHARED_INPUTS = [
  'images',
  'tags',
  'flavor',
  'os',
  'configuration',
  'properties',
  'push',
  'if-exists',
  'latest-may-go-back',
  'insecure-registries',
  'ca-certificates',
  'github-token',
] as const;

/** The runner hands inputs over as variables of the environment. @throws ActionError INPUT_INVALID */
export function parseMergeInputs(env: Env): MergeInputs {
  return {
    legs: env['INPUT_LEGS']?.trim() || MERGE_DEFAULTS.legs,
    expected: parseExpected(env['INPUT_EXPECTED']?.trim() ?? ''),
    ...defined({ digests: parseDigests(env['INPUT_DIGESTS']?.trim() ?? '') }),
  };
}

/** The outputs of a job as JSON: some of them may be empty, and how they are called does not matter. */
function parseDigests(text: string): ReadonlySet<string> | undefined {
  if (text === '') return undefined;
  const values = Object.values(jsonIn(text) ?? {}).filter((value) => value !== '');
  const wrong = values.find((value) => typeof value !== 'string' || !isDigest(value));
  if (wrong === undefined && values.length > 0) return new Set(values.map(String));
  const got = wrong === undefined ? 'there is none' : `\`${String(wrong).slice(0, 80)}\` is not a valid digest`;
  const hint = 'It takes the outputs leg-digest of all legs as JSON: toJSON(needs.build.outputs).';
  throw invalidInput('digests', { got, hint });
}

function jsonIn(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function parseExpected(text: string): readonly string[] {
  const names = namesIn(text);
  if (names === undefined || names.length === 0) throw invalid(`"${text}" is not a JSON array of names of legs`);
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw invalid(`"${twice}" is given twice`);
  return names;
}

function namesIn(text: string): readonly string[] | undefined {
  const value = jsonIn(text);
  return Array.isArray(value) && value.every((name) => typeof name === 'string' && isLeg(name)) ? value : undefined;
}

function invalid(got: string): ActionError {
  const hint = 'It takes the output legs of the companion action plan, or a list like ["amd64", "arm64"].';
  return invalidInput('expected', { got, hint });
}
