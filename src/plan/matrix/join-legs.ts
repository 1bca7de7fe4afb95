import { ActionError } from '#base/action-error.ts';
import { describeMachine } from '#oci/platform.ts';
import { describeReference, taggedNames } from '#oci/reference.ts';
import type { LegFile, LegSet } from './leg-file.ts';

/** What must be the same in all legs. */
interface Expected {
  /** Names of all legs, in the order of their images. */
  readonly legs: readonly string[];
  /** Commit of the joining run. */
  readonly sha: string;
  /** Id of the workflow run. Empty outside of one. */
  readonly run: string;
}

/** Parts of legs with the same tags. They become one image, or an index of several. */
export interface JoinedSet extends Pick<LegSet, 'project' | 'names' | 'tags' | 'moving'> {
  /** From the joining run (oci/image.ts). Absent: no tag follows versions. */
  readonly follows?: ReadonlyMap<string, string>;
  /** At least one, in the order of the legs. */
  readonly parts: readonly JoinedLeg[];
}

interface JoinedLeg {
  readonly leg: string;
  readonly set: LegSet;
}

/** Result of all legs together. */
export interface Joined {
  readonly created: string;
  readonly pushed: boolean;
  readonly sets: readonly JoinedSet[];
}

/**
 * Joins images with the same names and tags, and requires exactly the planned legs.
 * @throws ActionError LEGS_INVALID that names every leg that is missing, duplicated, not expected or of another run
 */
export function joinLegs(files: readonly LegFile[], expected: Expected): Joined {
  const problems = problemsOf(files, expected);
  if (problems.length > 0) throw invalid(problems);
  const ordered = expected.legs.flatMap((leg) => files.filter((file) => file.leg === leg));
  const sets = groupsOf(ordered.flatMap(({ leg, sets: own }) => own.map((set) => ({ leg, set }))));
  const clashes = [...sets.flatMap(sameMachines), ...sharedTags(sets)];
  if (clashes.length > 0) throw invalid(clashes, SUFFIX);
  const [first] = ordered;
  return { created: first?.created ?? '', pushed: first?.pushed ?? false, sets };
}

function problemsOf(files: readonly LegFile[], { legs, sha, run }: Expected): readonly string[] {
  const names = files.map(({ leg }) => leg);
  const [first] = files;
  const of = (unwanted: (file: LegFile) => boolean): readonly string[] => files.filter(unwanted).map(({ leg }) => leg);
  return [
    problem(
      'missing',
      legs.filter((leg) => !names.includes(leg)),
    ),
    problem(
      'duplicated',
      names.filter((leg, index) => names.indexOf(leg) < index),
    ),
    problem(
      'not expected',
      names.filter((leg) => !legs.includes(leg)),
    ),
    problem(
      `not of this run, ${run}`,
      of((file) => file.run !== run),
    ),
    problem(
      `not of this run’s commit, ${sha.slice(0, 12)}`,
      of((file) => file.sha !== sha),
    ),
    problem(
      `with another commit time than ${first?.leg}`,
      of(({ created }) => created !== first?.created),
    ),
    problem(
      `pushed or not pushed, unlike ${first?.leg}`,
      of(({ pushed }) => pushed !== first?.pushed),
    ),
  ].flat();
}

function problem(what: string, legs: readonly string[]): readonly string[] {
  return legs.length === 0 ? [] : [`${what}: ${[...new Set(legs)].join(', ')}`];
}

function groupsOf(parts: readonly JoinedLeg[]): readonly JoinedSet[] {
  const groups = new Map<string, JoinedLeg[]>();
  for (const part of parts) {
    const { names, tags } = part.set;
    const key = JSON.stringify([names.map(describeReference).sort(), [...tags].sort()]);
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { project, names, tags, moving } = first.set;
    return [{ project, names, tags, moving, parts: group }];
  });
}

/** Two images for one machine are an error, because a client could not choose between them. */
function sameMachines({ parts, names, tags }: JoinedSet): readonly string[] {
  const machines = parts.flatMap(({ leg, set }) =>
    set.images.map(({ manifest }) => ({ leg, machine: describeMachine(manifest.platform) })),
  );
  const [name] = names;
  const what = name === undefined ? '' : ` of ${describeReference(name)} (${tags.join(', ')})`;
  return [...new Set(machines.map(({ machine }) => machine))].flatMap((machine) => {
    const legs = machines.filter((each) => each.machine === machine).map(({ leg }) => leg);
    return legs.length < 2 ? [] : [`${legs.length} images${what} are for ${machine}: ${legs.join(', ')}`];
  });
}

/** The second set would take the tag from the first. */
function sharedTags(sets: readonly JoinedSet[]): readonly string[] {
  const owners = new Map<string, JoinedSet>();
  return sets.flatMap((set) =>
    set.names
      .flatMap((name) => taggedNames(name, set.tags))
      .flatMap((name) => {
        const other = owners.get(name) ?? set;
        owners.set(name, other);
        return other === set ? [] : [`two images with different tags both have ${name}: ${legsOf(other, set)}`];
      }),
  );
}

function legsOf(...sets: readonly JoinedSet[]): string {
  return [...new Set(sets.flatMap(({ parts }) => parts.map(({ leg }) => leg)))].join(', ');
}

/** Ways to give legs different tags. */
const SUFFIX =
  'One tag cannot point to both. Legs of several operating systems need tags with suffixes: `flavor: suffix=-alpine,onlatest=true` in the leg, and all operating systems in the input os of this action. Several projects need {{project}} in images.';

function invalid(problems: readonly string[], hint = MISSING): ActionError {
  return new ActionError({
    code: 'LEGS_INVALID',
    doing: 'joining the legs',
    got: problems.join('; '),
    hint: `Nothing was tagged. ${hint}`,
  });
}

const MISSING =
  'Each leg must upload its leg-file as the artifact leg-<leg>, all in one run and for one commit, and expected must list all legs.';
