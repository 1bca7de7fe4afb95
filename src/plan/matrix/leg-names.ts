import type { LegPart } from './leg-parts.ts';

/** Name of a leg. */
export interface LegName {
  /** Used in names of artifacts: lowercase letters, digits, `-` and `_`. Unique among the legs. */
  readonly leg: string;
  /** Readable name. */
  readonly name: string;
}

interface Nameless {
  readonly part: LegPart;
  readonly changed: boolean;
  readonly units: readonly { readonly project: string }[];
}

/**
 * Names legs after their first project and the number of further projects, and after their part if there are several
 * parts.
 */
export function nameLegs<T extends Nameless>(
  legs: readonly T[],
  projects: readonly string[],
): readonly (T & LegName)[] {
  const parts = [...new Set(legs.map(({ part }) => part))];
  const taken = new Set<string>();
  return legs.map((leg) => {
    const own = leg.changed ? nameOfUnits(leg, projects) : 'unchanged';
    const of = parts.length > 1 ? nameOfPart(leg.part, parts) : '';
    return { ...leg, leg: unused(safe(`${own} ${of}`), taken), name: of === '' ? own : `${own} (${of})` };
  });
}

function nameOfUnits({ units }: Nameless, projects: readonly string[]): string {
  const [first] = units;
  const name = nameOfProject(first?.project ?? '', projects);
  return units.length === 1 ? name : `${name} and ${units.length - 1} more`;
}

/** Returns the file name without extension, or the path if several projects have that name. */
export function nameOfProject(project: string, projects: readonly string[]): string {
  const short = fileName(project);
  const same = new Set(projects.filter((path) => safe(fileName(path)) === safe(short)));
  return same.size > 1 ? project.replace(/\.\w+$/, '') : short;
}

function fileName(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

/** Returns what distinguishes a part from the others. */
function nameOfPart(part: LegPart, parts: readonly LegPart[]): string {
  const differ = (key: 'os' | 'platforms'): boolean => parts.some((other) => other[key] !== part[key]);
  const words = [...(differ('os') ? [part.os] : []), ...(differ('platforms') ? [part.platforms] : [])];
  return words
    .filter((word) => word !== '')
    .join(' ')
    .replaceAll('\n', ', ');
}

function safe(text: string): string {
  const plain = text.toLowerCase().replace(/[^a-z0-9_]+/g, '-');
  return plain.replace(/^-+|(?<!-)-+$/g, '') || 'leg';
}

function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let at = 2; taken.has(free); at += 1) free = `${name}-${at}`;
  taken.add(free);
  return free;
}
