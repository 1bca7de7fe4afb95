import type { XmlProperty } from './xml.ts';

export type Properties = Readonly<Record<string, string>>;

/** What MSBuild on Linux knows before it reads a file. */
export const ON_LINUX: Properties = { OS: 'Unix', Platform: 'AnyCPU', Configuration: 'Release' };

/** Properties as far as a text tells them. */
export interface Judged {
  readonly values: Properties;
  /** Properties of which only MSBuild can tell the value, each with what the text says of it. */
  readonly unclear: ReadonlyMap<string, string>;
}

/** Properties that no SDK sets before a project does, so that their absence tells something. */
const UNSET_BEFORE = [
  ...['RuntimeIdentifier', 'SelfContained', 'PublishSelfContained', 'PublishSingleFile', 'PublishTrimmed'],
  ...['PublishAot', 'PublishReadyToRun', 'UseAppHost', 'PublishProfile', 'ContainerRuntimeIdentifier'],
  ...['ContainerRuntimeIdentifiers', 'ContainerBaseImage', 'ContainerFamily', 'ContainerRepository'],
  ...['BuildingInsideVisualStudio', 'DesignTimeBuild', 'IsTestProject', 'IsPackable'],
];

/**
 * Applies properties in their order, as MSBuild does, to what is known. A condition that is not a comparison of two texts
 * cannot be judged here, and its property is left alone, as one that only MSBuild can tell.
 */
export function judge(properties: readonly XmlProperty[], known: Properties): Judged {
  const values: Record<string, string> = { ...known };
  const unclear = new Map<string, string>();
  const unset = new Set(
    [...UNSET_BEFORE, ...properties.map(({ name }) => name)].filter((name) => name !== 'TargetFramework'),
  );
  const isClear = (text: string): boolean => {
    const names = namesIn(text);
    const isPlain = names.length === text.split(/[$%@]\(/).length - 1;
    return isPlain && names.every((name) => !unclear.has(name) && (unset.has(name) || Object.hasOwn(values, name)));
  };
  for (const { name, value, conditions } of properties) {
    const answers = conditions.map((condition) => (isClear(condition) ? holds(condition, values) : undefined));
    if (answers.includes(false)) continue;
    // What a condition says of other names may still be enough for a first look.
    const mayHold = conditions.every((condition) => holds(condition, values) === true);
    if (mayHold) values[name] = expand(value, values);
    const isSure = !answers.includes(undefined) && isClear(value);
    if (isSure) unclear.delete(name);
    else unclear.set(name, conditions[answers.indexOf(undefined)] ?? value);
  }
  return { values, unclear };
}

/** The values alone, as far as they can be told. */
export function evaluate(properties: readonly XmlProperty[], known: Properties): Properties {
  return judge(properties, known).values;
}

function namesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\(([A-Za-z_]\w*)\)/g)].map(([, name = '']) => name);
}

const COMPARISON = /^\s*'([^']*)'\s*(==|!=)\s*'([^']*)'\s*$/;

/** Whether a comparison of two texts holds; `undefined` where it is something else. */
export function holds(condition: string, known: Properties): boolean | undefined {
  const [, left = '', operator, right = ''] = COMPARISON.exec(condition) ?? [];
  if (operator === undefined || /\$\([^$)]*[.[:]/.test(left + right)) return undefined;
  const isEqual = expand(left, known).toLowerCase() === expand(right, known).toLowerCase();
  return isEqual === (operator === '==');
}

/** How much longer a text may become, in UTF-16 units: a few properties that name one another twice would fill the memory. */
const GROWTH_MAX = 4096;

/** `$(Name)` by its value, nothing where there is none; functions stay as they are, and so does what would be too long. */
export function expand(text: string, known: Properties): string {
  let left = GROWTH_MAX;
  return text.replace(/\$\(([A-Za-z_]\w*)\)/g, (all, name: string) => {
    const value = Object.hasOwn(known, name) ? (known[name] ?? '') : '';
    if (value.length > left) return all;
    left -= value.length;
    return value;
  });
}
