import { groupBy } from '#base/objects.ts';
import type { ProjectGraph } from '#dotnet/project/graph.ts';
import { nameOfProject } from '#plan/matrix/leg-names.ts';
import { type Leg, reasonOf, type Unit } from '#plan/matrix/legs.ts';
import { code, plain, table } from './markdown.ts';

/** Every output of `plan`, in the order of its `action.yml`. */
export const PLAN_OUTPUT_NAMES = ['matrix', 'legs', 'projects', 'any', 'count'] as const;
type PlanOutputs = Readonly<Record<(typeof PLAN_OUTPUT_NAMES)[number], string>>;

/** A project, over all its parts. */
interface ProjectVerdict {
  readonly project: string;
  readonly affected: boolean;
  readonly because: string;
}

/** @param folder the repository's folder, relative to the one that the main action resolves projects from; or empty */
export function planOutputsOf(legs: readonly Leg[], folder: string): PlanOutputs {
  const inFolder = (path: string): string => (folder === '' ? path : `${folder}/${path}`);
  const projects = verdictsOf(legs).map((each) => ({ ...each, project: inFolder(each.project) }));
  const affected = projects.filter((each) => each.affected);
  return {
    matrix: JSON.stringify({ include: legs.map((leg) => jobOf(leg, inFolder)) }),
    legs: JSON.stringify(legs.map(({ leg }) => leg)),
    projects: JSON.stringify(projects),
    any: String(affected.length > 0),
    count: String(affected.length),
  };
}

/** Returns what a job of the matrix sees as `matrix`. */
function jobOf(own: Leg, inFolder: (path: string) => string) {
  const { leg, name, part, changed, units } = own;
  return {
    leg,
    name,
    project: units.map(({ project }) => inFolder(project)).join('\n'),
    ...part,
    changed,
    because: reasonOf(own),
  };
}

function verdictsOf(legs: readonly Leg[]): readonly ProjectVerdict[] {
  const units = groupBy(
    legs.flatMap((leg) => leg.units),
    ({ project }) => project,
  );
  return [...units].map(verdictOf).sort((a, b) => (a.project < b.project ? -1 : 1));
}

function verdictOf([project, units]: readonly [string, readonly Unit[]]): ProjectVerdict {
  const { affected } = units.find((unit) => unit.affected.value) ?? units[0] ?? {};
  return { project, affected: affected?.value ?? false, because: affected?.because ?? '' };
}

/** A longer table or graph is not readable; the log has all rows. */
const ROWS = 500;
const DRAWN = 60;

/** Returns the summary: the legs with their reasons, and the projects with what they reference. */
export function planSummaryOf(legs: readonly Leg[], graph: ProjectGraph): string {
  const affected = verdictsOf(legs).filter((each) => each.affected);
  const rows = legs.flatMap(rowsOf);
  return [
    `## 🗺️ ${affected.length > 0 ? `${affected.length} of ${verdictsOf(legs).length} projects to build` : 'Nothing to build'}`,
    '',
    ...table(['leg', 'project', 'os', 'platforms', 'because'], rows.slice(0, ROWS)),
    ...(rows.length > ROWS ? ['', `${rows.length - ROWS} more are in the log.`] : []),
    '',
    ...drawing(legs, graph),
  ].join('\n');
}

function rowsOf({ leg, part, changed, units }: Leg): readonly (readonly string[])[] {
  const cell = (text: string): string => (text === '' ? '' : code(text.replaceAll('\n', ', ')));
  return units.map(({ project, affected }) => [
    changed ? cell(leg) : plain(leg),
    cell(project),
    cell(part.os),
    cell(part.platforms),
    plain(affected.because),
  ]);
}

/** Names of projects are not trusted: no part of them may be markup of the graph. */
function drawing(legs: readonly Leg[], graph: ProjectGraph): readonly string[] {
  const paths = [...graph.keys()].sort();
  if (paths.length > DRAWN) return [];
  const affected = verdictsOf(legs).filter((each) => each.affected);
  const isAffected = (path: string): boolean => affected.some(({ project }) => project === path);
  const idOf = (path: string): string => `p${paths.indexOf(path)}`;
  const label = (path: string): string => nameOfProject(path, paths).replace(/[^\p{L}\p{N} ._/-]/gu, ' ');
  return [
    '```mermaid',
    'flowchart LR',
    ...paths.map((path) => `  ${idOf(path)}["${label(path)}"]${isAffected(path) ? ':::affected' : ''}`),
    ...paths.flatMap((path) =>
      (graph.get(path)?.references ?? []).map((target) => `  ${idOf(path)} --> ${idOf(target)}`),
    ),
    '  classDef affected fill:#d97706,color:#fff',
    '```',
    '',
  ];
}
