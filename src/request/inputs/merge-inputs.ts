import type { ActionError } from '#base/action-error.ts';
import type { Env } from '#base/effects.ts';
import { defined } from '#base/objects.ts';
import { isDigest } from '#oci/digest.ts';
import { invalidInput } from './lists.ts';
import { MERGE_DEFAULTS } from './names.ts';
import { isLeg } from './small-inputs.ts';

/** Inputs of the companion action `merge`, apart from those it shares with the main action. */
export interface MergeInputs {
  /** Folder with the files of the legs. */
  readonly legs: string;
  /** Names of all legs, in the order of their images. */
  readonly expected: readonly string[];
  /** Digests of the leg files, as the legs' jobs report them. Absent: unknown. */
  readonly digests?: ReadonlySet<string>;
}

/** Inputs that the companion shares with the main action, with the same meaning. */
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
  'attest',
  'attest-services',
  'insecure-registries',
  'ca-certificates',
  'github-token',
] as const;

/**
 * The runner passes inputs as environment variables.
 * @throws ActionError INPUT_INVALID
 */
export function parseMergeInputs(env: Env): MergeInputs {
  return {
    legs: env['INPUT_LEGS']?.trim() || MERGE_DEFAULTS.legs,
    expected: parseExpected(env['INPUT_EXPECTED']?.trim() ?? ''),
    ...defined({ digests: parseDigests(env['INPUT_DIGESTS']?.trim() ?? '') }),
  };
}

/** Reads the outputs of a job as JSON. Their names do not matter, and some may be empty. */
function parseDigests(text: string): ReadonlySet<string> | undefined {
  if (text === '') return undefined;
  const values = Object.values(jsonIn(text) ?? {}).filter((value) => value !== '');
  const wrong = values.find((value) => typeof value !== 'string' || !isDigest(value));
  if (wrong === undefined && values.length > 0) return new Set(values.map(String));
  const got = wrong === undefined ? 'it contains no digest' : `\`${shown(wrong)}\` is not a valid digest`;
  const hint = 'It takes the outputs leg-digest of all legs as JSON: toJSON(needs.build.outputs).';
  throw invalidInput('digests', { got, hint });
}

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
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
  const twice = names.find((name, index) => names.indexOf(name) < index);
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
