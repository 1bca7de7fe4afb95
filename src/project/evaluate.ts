import type { XmlProperty } from './xml.ts';

export type Properties = Readonly<Record<string, string>>;

/** What MSBuild on Linux knows before it reads a file. */
export const ON_LINUX: Properties = { OS: 'Unix', Platform: 'AnyCPU', Configuration: 'Release' };

/**
 * Applies properties in their order, as MSBuild does, to what is known. A condition that is no comparison of two texts
 * cannot be judged here, and its property is left alone: what MSBuild says later decides in the end.
 */
export function evaluate(properties: readonly XmlProperty[], known: Properties): Properties {
  const values: Record<string, string> = { ...known };
  for (const { name, value, conditions } of properties) {
    if (conditions.every((condition) => holds(condition, values) === true)) values[name] = expand(value, values);
  }
  return values;
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
