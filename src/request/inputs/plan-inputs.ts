import { invalidInput, parseLines, parseOneOf } from './lists.ts';
import { PLAN_INPUT_DEFAULTS, type PlanInputName, type RawPlanInputs } from './plan-names.ts';
import { type Platforms, parsePlatforms } from './systems.ts';

/** Inputs that only `plan` has, and those that it reads differently from the main action. */
export interface PlanInputs {
  /** Projects, solutions and folders. */
  readonly projects: readonly string[];
  /** `all`: every project is built without looking for changes. */
  readonly affected: 'auto' | 'all';
  /** From 1 to 256. */
  readonly maxLegs: number;
  /** What is split into separate legs. */
  readonly split: readonly ('os' | 'platforms')[];
  /** Groups of platforms, one leg each: a line of the input, or each platform of a single line. */
  readonly platformGroups: readonly Platforms[];
}

/** Maximum number of jobs in a matrix (docs.github.com, "Actions limits"). */
const MOST = 256;

/** @throws ActionError INPUT_INVALID that names the input */
export function parsePlanInputs(raw: RawPlanInputs): PlanInputs {
  const text = (name: PlanInputName): string => raw[name]?.trim() || PLAN_INPUT_DEFAULTS[name];
  const maxLegs = Number(text('max-legs'));
  if (!Number.isInteger(maxLegs) || maxLegs < 1 || maxLegs > MOST) {
    throw invalidInput('max-legs', {
      got: `"${text('max-legs')}" is not a number from 1 to ${MOST}`,
      hint: 'A matrix has at most 256 jobs.',
    });
  }
  const split = text('split')
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => parseOneOf<'os' | 'platforms'>('split', { text: part, known: ['os', 'platforms'] }));
  const lines = parseLines(text('platforms'));
  const groups = lines.length === 1 ? (lines[0] ?? '').split(/[\s,]+/) : lines;
  return {
    projects: parseLines(text('project')),
    affected: parseOneOf('affected', { text: text('affected'), known: ['auto', 'all'] }),
    maxLegs,
    split,
    platformGroups: groups.map(parsePlatforms),
  };
}
