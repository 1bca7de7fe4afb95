import { invalidInput, parseLines, parseOneOf } from './lists.ts';
import { PLAN_INPUT_DEFAULTS, type PlanInputName, type RawPlanInputs } from './plan-names.ts';
import { type Platforms, parsePlatforms } from './systems.ts';

/** The inputs that `plan` does not share with the main action, and those that it reads in a way of its own. */
export interface PlanInputs {
  /** Projects, solutions and folders. */
  readonly projects: readonly string[];
  /** `all`: nothing is asked, everything is built. */
  readonly affected: 'auto' | 'all';
  /** From 1 to 256. */
  readonly maxLegs: number;
  /** What gets legs of its own. */
  readonly split: readonly ('os' | 'platforms')[];
  /** The platforms of a leg each: a line of the input, or each platform of an only line. */
  readonly platformGroups: readonly Platforms[];
}

/** Jobs of a matrix (docs.github.com, "Actions limits"). */
const MOST = 256;

/** @throws ActionError INPUT_INVALID naming the input. */
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
