import { type Comparison, judgeCondition } from './condition.ts';
import type { XmlImport, XmlProperty } from './project-xml.ts';
import type { Properties } from './property-names.ts';
import { properName } from './property-names.ts';

/** Properties that MSBuild on Linux knows before it reads a file. */
export const ON_LINUX: Properties = { OS: 'Unix', Platform: 'AnyCPU', Configuration: 'Release' };

/** An import, at its position among the properties of all files. */
interface ImportStep extends XmlImport {
  /** Absolute path of the file with the import. */
  readonly file: string;
  /** Absolute paths of the imported files. Their own steps follow, with the conditions of this import. */
  readonly leadsTo: readonly string[];
  /** Whether {@link leadsTo} is everything that MSBuild imports here. */
  readonly isFollowed: boolean;
}

/** A step of MSBuild's evaluation, in order. */
export type Step = XmlProperty | ImportStep;

/** Properties that the files alone decide. */
export interface Judged {
  readonly values: Properties;
  /** Properties whose value only MSBuild can decide, each with the text that sets it. */
  readonly unclear: ReadonlyMap<string, string>;
  /** Imports that may apply and that only MSBuild can resolve. */
  readonly open: readonly ImportStep[];
  /** Absolute paths of files whose imports all seem not to apply. */
  readonly left: ReadonlySet<string>;
}

/** Properties that no SDK sets before the project does, so an absent one is known to be empty. */
const UNSET_BEFORE = [
  ...['RuntimeIdentifier', 'SelfContained', 'PublishSelfContained', 'PublishSingleFile', 'PublishTrimmed'],
  ...['PublishAot', 'PublishReadyToRun', 'UseAppHost', 'PublishProfile', 'ContainerRuntimeIdentifier'],
  ...['ContainerRuntimeIdentifiers', 'ContainerBaseImage', 'ContainerFamily', 'ContainerRepository'],
  ...['BuildingInsideVisualStudio', 'DesignTimeBuild', 'IsTestProject', 'IsPackable'],
];

/** The SDK sets it, but not before the first files use it. */
const LATE = 'Platform';

/**
 * Applies properties in order to the known ones, like MSBuild. A condition that is not a comparison of two texts cannot
 * be evaluated here. Its property keeps its value and is marked as unclear.
 */
export function judge(steps: readonly Step[], known: Properties): Judged {
  const values: Record<string, string> = { ...known };
  const unclear = new Map<string, string>();
  const open: ImportStep[] = [];
  const left = new Set<string>();
  const unset = unsetBefore(steps);
  const isKnown = (name: string): boolean =>
    name !== LATE && !unclear.has(name) && (unset.has(name) || Object.hasOwn(values, name));
  const isClear = (text: string): boolean => isPlain(text) && propertyNamesIn(text).every(isKnown);
  for (const step of steps) {
    const { conditions } = step;
    const answers = conditions.map((condition) => (isClear(condition) ? holds(condition, values) : undefined));
    if ('project' in step) {
      // For a first guess, the other conditions may still decide.
      const guesses = conditions.map((condition) => holds(condition, values));
      for (const path of step.leadsTo) guesses.includes(false) ? left.add(path) : left.delete(path);
      const isNeedless = conditions.some(
        (each, index) => guesses[index] === false && asksForPath(each, { step, isKnown }),
      );
      if (!step.isFollowed && !answers.includes(false) && !isNeedless) open.push(step);
      continue;
    }
    if (answers.includes(false)) continue;
    const { name, value } = step;
    if (conditions.every((condition) => likely(condition, values) === true)) values[name] = expand(value, values);
    const isSure = !answers.includes(undefined) && isClear(value);
    if (isSure) unclear.delete(name);
    else unclear.set(name, conditions[answers.indexOf(undefined)] ?? value);
  }
  return { values, unclear, open, left };
}

function unsetBefore(steps: readonly Step[]): ReadonlySet<string> {
  const set = steps.flatMap((step) => ('project' in step ? [] : [step.name]));
  return new Set([...UNSET_BEFORE, ...set].filter((name) => name !== 'TargetFramework'));
}

/**
 * Names that a build has even if no file sets them: those of a given solution, of MSBuild, of the SDK, of the
 * environment.
 */
const GIVEN =
  /^(?:Solution|MSBuild|GITHUB_|RUNNER_|DOTNET|NuGet|NET|Using|Microsoft|(?:HOME|USER|PATH|PWD|TMP|TEMP|TMPDIR|CI)$)/i;

/**
 * Returns whether a condition tests properties that are part of the import's path and that nothing sets: `'$(Eng)' !=
 * ''`.
 */
function asksForPath(
  condition: string,
  { step, isKnown }: { readonly step: ImportStep; readonly isKnown: (name: string) => boolean },
): boolean {
  const inPath = new Set(propertyNamesIn(step.project).filter((name) => !GIVEN.test(name)));
  return isPlain(condition) && propertyNamesIn(condition).every((name) => isKnown(name) || inPath.has(name));
}

/** Returns whether a text has no functions, items, metadata, escaped characters or character references. */
function isPlain(text: string): boolean {
  return propertyNamesIn(text).length === text.split(/[$%@]\(/).length - 1 && !/%[0-9a-f]{2}|&#/i.test(text);
}

/** Returns only the values that can be decided. */
export function evaluate(properties: readonly Step[], known: Properties): Properties {
  return judge(properties, known).values;
}

/** Returns the names of the properties in a text. */
export function propertyNamesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\(([A-Za-z_]\w*)\)/g)].map(([, name = '']) => properName(name));
}

const COMPARISON = /^\s*'([^']*)'\s*(==|!=)\s*'([^']*)'\s*$/;

/** Returns whether a comparison of two texts is true, or `undefined` if it is something else. */
export function holds(condition: string, known: Properties): boolean | undefined {
  const [, left = '', operator, right = ''] = COMPARISON.exec(condition) ?? [];
  return operator === undefined ? undefined : compare({ left, operator, right }, known);
}

/**
 * Also evaluates `and`, `or`, `!`, parentheses and text functions with the known values. This is a first guess, which
 * MSBuild has to confirm.
 */
export function likely(condition: string, known: Properties): boolean | undefined {
  return judgeCondition(condition, {
    compare: (comparison) => compare(comparison, known),
    call: ({ name, method, argument }) => {
      const proper = properName(name);
      const value = Object.hasOwn(known, proper) ? known[proper] : undefined;
      if (value === undefined) return undefined;
      if (method === 'contains') return value.includes(argument);
      return method === 'endswith' ? value.endsWith(argument) : value.startsWith(argument);
    },
  });
}

function compare({ left, operator, right }: Comparison, known: Properties): boolean | undefined {
  if (/\$\([^$)]*[.[:]/.test(left + right)) return undefined;
  const isEqual = areEqual(expand(left, known).toLowerCase(), expand(right, known).toLowerCase());
  return isEqual === (operator === '==');
}

const DECIMAL = /^[-+]?\d+(?:\.\d+)?$/;
const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...(['true', 'on', 'yes', '!false', '!off', '!no'] as const).map((word) => [word, true] as const),
  ...(['false', 'off', 'no', '!true', '!on', '!yes'] as const).map((word) => [word, false] as const),
]);

/** Compares like MSBuild: as numbers, or else as boolean words, or else as texts. Expects lowercase. */
function areEqual(left: string, right: string): boolean {
  if (DECIMAL.test(left) && DECIMAL.test(right)) return Number(left) === Number(right);
  const word = WORDS.get(left);
  return word === undefined || !WORDS.has(right) ? left === right : word === WORDS.get(right);
}

/** Returns whether the SDK's conditions treat a value as true. */
export function isTrue(value: string | undefined): boolean {
  return WORDS.get(value?.trim().toLowerCase() ?? '') === true;
}

/**
 * Maximum growth of a text, in UTF-16 units. Without it, a few properties that contain each other twice would fill the
 * memory.
 */
const GROWTH_MAX = 4096;

/**
 * Replaces `$(Name)` with its value, or with nothing if it is not set. Functions stay unchanged, and so does anything
 * that would be too long.
 */
export function expand(text: string, known: Properties): string {
  let left = GROWTH_MAX;
  return text.replace(/\$\(([A-Za-z_]\w*)\)/g, (all, written: string) => {
    const name = properName(written);
    const value = Object.hasOwn(known, name) ? (known[name] ?? '') : '';
    if (value.length > left) return all;
    left -= value.length;
    return value;
  });
}
