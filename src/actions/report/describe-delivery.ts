import { ATTESTED } from '#images/plan/attest-rule.ts';
import type { DeliveryPlan, PlannedProject, PlannedVariant } from '#images/plan/delivery-plan.ts';
import { describePlatform } from '#oci/platform.ts';
import { describeReference } from '#oci/reference.ts';
import { inCommonFirst, type PlanRow, row } from '#plan/choices/describe.ts';

/** Returns the rows of the plan: names, tags, bases, platforms, and where the images go. */
export function describeDeliveryPlan(plan: DeliveryPlan): readonly PlanRow[] {
  return [
    ...inCommonFirst(plan.projects.map(describeProject)),
    row('push', { ...plan.push, value: plan.push.value ? 'yes' : 'no' }),
    row('SBOM', { ...plan.sbom, value: plan.sbom.value ? 'attached' : 'not attached' }),
    row('provenance', { ...plan.attest, value: ATTESTED[plan.attest.value] }),
    ...(plan.load ? [{ what: 'load', value: 'yes', because: 'input load' }] : []),
    ...plan.outputs.map(({ type, dest }) => ({
      what: 'export',
      value: `${type} to ${dest}`,
      because: 'input outputs',
    })),
  ];
}

function describeProject({ names, variants, silent, chosen }: PlannedProject): readonly PlanRow[] {
  return [
    ...names.map((name) => row('image', { ...name, value: describeReference(name.value) })),
    ...variants.flatMap(describeVariant),
    ...chosen.map((setting) => row(setting.what, setting)),
    ...silent.map(({ rule, because }) => ({ what: 'no tag', value: rule, because })),
  ];
}

/** Returns the tags, and below them what they point to: each base once, with its platforms. */
function describeVariant({ tags, images }: PlannedVariant): readonly PlanRow[] {
  const bases = [...new Map(images.map(({ base }) => [describeReference(base.value), base]))];
  return [
    ...tags.map((tag) => row('tag', tag)),
    ...bases.flatMap(([name, base]) => {
      const own = images.filter((image) => describeReference(image.base.value) === name);
      const platforms = own.map(({ platform }) => describePlatform(platform.value)).join(', ');
      const [first] = own;
      return [
        row('base image', { ...base, value: name }),
        { what: 'platform', value: platforms, because: first?.platform.because ?? '' },
      ];
    }),
  ];
}
