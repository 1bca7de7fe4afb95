import type { Choice } from '#base/choice.ts';
import type { InstalledSdk } from '#dotnet/runner-sdk.ts';
import { describePlatform } from '#oci/platform.ts';
import { describeReference } from '#oci/reference.ts';
import type { BuildPlan } from './build-plan.ts';
import type { BuildNode } from './choose-node.ts';
import type { DeliveryPlan } from './delivery-plan.ts';

/** A row of a plan: what, the choice, and why. */
export interface PlanRow {
  readonly what: string;
  readonly value: string;
  readonly because: string;
}

export function describeBuildPlan(plan: BuildPlan): readonly PlanRow[] {
  const properties = Object.entries(plan.properties).map(([name, value]) => `${name}=${value}`);
  return [
    row('project', plan.project),
    row('framework', { ...plan.framework, value: plan.framework.value ?? 'what the project says' }),
    row('configuration', plan.configuration),
    row('target', { ...plan.rid, value: plan.rid.value ?? 'portable' }),
    ...(plan.runnerSdk === undefined
      ? []
      : [row('SDK of the runner', { ...plan.runnerSdk, value: describeSdk(plan.runnerSdk.value) })]),
    row('SDK image', { ...plan.sdkImage, value: describeReference(plan.sdkImage.value) }),
    ...(plan.node === undefined ? [] : [row('Node.js', { ...plan.node, value: describeNode(plan.node.value) })]),
    ...(plan.setupCommand === ''
      ? []
      : [{ what: 'set-up', value: plan.setupCommand.replace(/\s+/g, ' '), because: 'input setup-command' }]),
    row('commit id', { ...plan.sourceRevision, value: `in the ${plan.sourceRevision.value}` }),
    { what: 'properties', value: properties.join(' '), because: 'from the lines above and the input properties' },
  ];
}

export function describeDeliveryPlan(plan: DeliveryPlan): readonly PlanRow[] {
  return [
    row('base image', { ...plan.base, value: describeReference(plan.base.value) }),
    row('platform', { ...plan.platform, value: describePlatform(plan.platform.value) }),
    ...plan.images.map((image) => row('image', { ...image, value: describeReference(image.value) })),
    ...plan.tags.map((tag) => row('tag', tag)),
    row('push', { ...plan.push, value: plan.push.value ? 'yes' : 'no' }),
    ...(plan.load ? [{ what: 'load', value: 'yes', because: 'input load' }] : []),
    ...plan.outputs.map(({ type, dest }) => ({
      what: 'export',
      value: `${type} to ${dest}`,
      because: 'input outputs',
    })),
  ];
}

/** Rows under each other, so that the eye finds the columns. */
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

function row(what: string, choice: Choice<string>): PlanRow {
  return { what, value: choice.value, because: choice.because };
}
