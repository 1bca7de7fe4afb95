import { type Comparison, judgeCondition } from './condition.ts';
import type { XmlImport, XmlProperty } from './project-xml.ts';
import type { Properties } from './property-names.ts';
import { properName } from './property-names.ts';

/** What MSBuild on Linux knows before it reads a file. */
export const ON_LINUX: Properties = { OS: 'Unix', Platform: 'AnyCPU', Configuration: 'Release' };

/** An import, in its place among the properties of all files. */
interface ImportStep extends XmlImport {
  /** Where it stands, absolute. */
  readonly file: string;
  /** The files that it leads to, absolute, whose own steps follow with its conditions. */
  readonly leadsTo: readonly string[];
  /** Whether it leads to all that MSBuild imports here. */
  readonly isFollowed: boolean;
}

/** What MSBuild evaluates, one after the other. */
export type Step = XmlProperty | ImportStep;

/** Properties as far as a text tells them. */
export interface Judged {
  readonly values: Properties;
  /** Properties of which only MSBuild can tell the value, each with what the text says of it. */
  readonly unclear: ReadonlyMap<string, string>;
  /** Imports that only MSBuild can follow, and which it may have to. */
  readonly open: readonly ImportStep[];
  /** Files that no import applies to, as far as can be told; absolute. */
  readonly left: ReadonlySet<string>;
}

/** Properties that no SDK sets before a project does, so that their absence tells something. */
const UNSET_BEFORE = [
  ...['RuntimeIdentifier', 'SelfContained', 'PublishSelfContained', 'PublishSingleFile', 'PublishTrimmed'],
  ...['PublishAot', 'PublishReadyToRun', 'UseAppHost', 'PublishProfile', 'ContainerRuntimeIdentifier'],
  ...['ContainerRuntimeIdentifiers', 'ContainerBaseImage', 'ContainerFamily', 'ContainerRepository'],
  ...['BuildingInsideVisualStudio', 'DesignTimeBuild', 'IsTestProject', 'IsPackable'],
];

/** Given by the SDK, and not yet where a first file asks for it. */
const LATE = 'Platform';

/**
 * Applies properties in their order, as MSBuild does, to what is known. A condition that is not a comparison of two texts
 * cannot be judged here, and its property is left alone, as one that only MSBuild can tell.
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
      // The rest of a condition may still decide it for a first look.
      const guesses = conditions.map((condition) => holds(condition, values));
      for (const path of step.leadsTo) guesses.includes(false) ? left.add(path) : left.delete(path);
      const isNeedless = conditions.some((each, at) => guesses[at] === false && asksForPath(each, { step, isKnown }));
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

/** Names that a build has though no file sets them: those of a named solution, of MSBuild, of the SDK, of the environment. */
const GIVEN =
  /^(?:Solution|MSBuild|GITHUB_|RUNNER_|DOTNET|NuGet|NET|Using|Microsoft|(?:HOME|USER|PATH|PWD|TMP|TEMP|TMPDIR|CI)$)/i;

/** Whether a condition asks for names that the import's path is made of, and that nobody sets: `'$(Eng)' != ''`. */
function asksForPath(
  condition: string,
  { step, isKnown }: { readonly step: ImportStep; readonly isKnown: (name: string) => boolean },
): boolean {
  const inPath = new Set(propertyNamesIn(step.project).filter((name) => !GIVEN.test(name)));
  return isPlain(condition) && propertyNamesIn(condition).every((name) => isKnown(name) || inPath.has(name));
}

/** No functions, items, metadata, escaped characters or references to characters. */
function isPlain(text: string): boolean {
  return propertyNamesIn(text).length === text.split(/[$%@]\(/).length - 1 && !/%[0-9a-f]{2}|&#/i.test(text);
}

/** The values alone, as far as they can be told. */
export function evaluate(properties: readonly Step[], known: Properties): Properties {
  return judge(properties, known).values;
}

/** The properties that a text asks for. */
export function propertyNamesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\(([A-Za-z_]\w*)\)/g)].map(([, name = '']) => properName(name));
}

const COMPARISON = /^\s*'([^']*)'\s*(==|!=)\s*'([^']*)'\s*$/;

/** Whether a comparison of two texts holds; `undefined` where it is something else. */
export function holds(condition: string, known: Properties): boolean | undefined {
  const [, left = '', operator, right = ''] = COMPARISON.exec(condition) ?? [];
  return operator === undefined ? undefined : compare({ left, operator, right }, known);
}

/**
 * The same, and what a condition with `and`, `or`, `!`, parentheses or a function of a text comes to, by what is known: a
 * first look, which MSBuild has to confirm.
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

/** As MSBuild compares: as numbers, else as words for true and false, else as texts; in lower case. */
function areEqual(left: string, right: string): boolean {
  if (DECIMAL.test(left) && DECIMAL.test(right)) return Number(left) === Number(right);
  const word = WORDS.get(left);
  return word === undefined || !WORDS.has(right) ? left === right : word === WORDS.get(right);
}

/** Whether a value is true for the conditions of the SDK. */
export function isTrue(value: string | undefined): boolean {
  return WORDS.get(value?.trim().toLowerCase() ?? '') === true;
}

/** How much longer a text may become, in UTF-16 units: a few properties that name one another twice would fill the memory. */
const GROWTH_MAX = 4096;

/** `$(Name)` by its value, nothing where there is none; functions stay as they are, and so does what would be too long. */
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
