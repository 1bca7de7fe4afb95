import type { Choice } from '#base/choice.ts';
import type { InstalledSdk } from '#dotnet/runner-sdk.ts';
import { describeReference } from '#oci/reference.ts';
import type { BuildPlan } from './build-plan.ts';
import type { BuildNode } from './choose-node.ts';

/** A row of a plan: a name, the choice, and the reason. */
export interface PlanRow {
  readonly what: string;
  readonly value: string;
  readonly because: string;
}

export function describeBuildPlan(plan: BuildPlan): readonly PlanRow[] {
  const properties = Object.entries(plan.properties).map(([name, value]) => `${name}=${value}`);
  return [
    row('project', plan.project),
    ...(plan.solution === undefined
      ? []
      : [{ what: 'solution', value: plan.solution, because: 'sets SolutionDir and related properties' }]),
    row('framework', { ...plan.framework, value: plan.framework.value ?? 'what the project says' }),
    row('configuration', plan.configuration),
    row('target', { ...plan.rids, value: plan.rids.value.join(', ') || 'portable' }),
    ...(plan.runnerSdk === undefined
      ? []
      : [row('SDK of the runner', { ...plan.runnerSdk, value: describeSdk(plan.runnerSdk.value) })]),
    ...(plan.hostTools === undefined
      ? []
      : [row('its programs', { ...plan.hostTools, value: plan.hostTools.value.name })]),
    row('SDK image', { ...plan.sdkImage, value: describeReference(plan.sdkImage.value) }),
    ...(plan.node === undefined ? [] : [row('Node.js', { ...plan.node, value: describeNode(plan.node.value) })]),
    ...(plan.setupCommand === ''
      ? []
      : [{ what: 'set-up', value: plan.setupCommand.replace(/\s+/g, ' '), because: 'input setup-command' }]),
    row('commit id', { ...plan.sourceRevision, value: `in the ${plan.sourceRevision.value}` }),
    ...(plan.version === undefined
      ? []
      : [row('version', { ...plan.version, value: plan.version.value ?? 'its own' })]),
    { what: 'properties', value: properties.join(' '), because: 'from the lines above and the input properties' },
  ];
}

/** Returns the rows of several projects: first the common ones, then those of each project. */
export function inCommonFirst<T extends PlanRow>(lists: readonly (readonly T[])[]): readonly T[] {
  const textOf = ({ what, value, because }: T): string => JSON.stringify([what, value, because]);
  const texts = lists.map((rows) => new Set(rows.map(textOf)));
  const isCommon = (each: T): boolean => texts.every((known) => known.has(textOf(each)));
  const [first = []] = lists;
  return [...first.filter(isCommon), ...lists.flatMap((rows) => rows.filter((each) => !isCommon(each)))];
}

/** Aligns rows in columns. */
export function printRows(rows: readonly PlanRow[]): readonly string[] {
  const width = Math.max(...rows.map(({ what }) => what.length));
  return rows.map(({ what, value, because }) => `${what.padEnd(width)}  ${value}  (${because})`);
}

function describeSdk({ version, folder }: InstalledSdk): string {
  return `${version} of ${folder}`;
}

function describeNode(chosen: BuildNode): string {
  return chosen.kind === 'runner' ? `${chosen.node.version} of the runner` : 'of the SDK image, if it has one';
}

/** Returns a choice as a row. */
export function row(what: string, choice: Choice<string>): PlanRow {
  return { what, value: choice.value, because: choice.because };
}

/** Describes the differences of a new plan, each with its reason. Leaves out the SDK, which is already running. */
export function describeChanges(before: BuildPlan, after: BuildPlan): readonly string[] {
  const own = (plan: BuildPlan) =>
    describeBuildPlan(plan).filter(({ what }) => !what.startsWith('SDK') && what !== 'properties');
  const known = new Map(own(before).map(({ what, value }) => [what, value]));
  const platforms = (plan: BuildPlan): string => JSON.stringify(plan.variants);
  const rows = own(after).filter(({ what, value }) => known.get(what) !== value);
  const changes = rows.map(
    ({ what, value, because }) => `${what} ${value}, not ${known.get(what) ?? 'set'} (${because})`,
  );
  return changes.length === 0 && platforms(before) !== platforms(after) ? ['other platforms'] : changes;
}
