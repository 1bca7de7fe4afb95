import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { parseFramework } from '#dotnet/framework.ts';
import { readHistoricName } from '#dotnet/historic.ts';
import { isMusl } from '#dotnet/rid.ts';
import { chooseRunnerSdk, type InstalledSdk, runtimeDepsFor } from '#dotnet/runner-sdk.ts';
import { chooseSdkImage, type SdkNeeds } from '#dotnet/sdk-image.ts';
import type { Inputs } from '#inputs/inputs.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { ProjectFacts } from '#project/facts.ts';
import type { BuildPlan } from './build-plan.ts';

/**
 * Which SDK builds, and in which image: the one that was named, the official one that fits, or that of the runner.
 * @throws ActionError SDK_MISMATCH when the runner has none that fits, or a historic name is of no SDK image.
 */
export function chooseSdk(
  inputs: Pick<Inputs, 'sdkImage'>,
  facts: {
    readonly project: Pick<ProjectFacts, 'properties' | 'globalJson'>;
    readonly framework: string | undefined;
    readonly rids: readonly string[];
    readonly installed: readonly InstalledSdk[];
  },
): Pick<BuildPlan, 'sdkImage' | 'runnerSdk'> {
  const named = inputs.sdkImage;
  const { globalJson, properties } = facts.project;
  const wanted = {
    ...(facts.framework === undefined ? {} : { framework: parseFramework(facts.framework) }),
    ...(globalJson === undefined ? {} : { request: globalJson.request, requestFile: globalJson.file }),
    aot: properties['PublishAot']?.toLowerCase() === 'true',
    musl: facts.rids.some(isMusl),
  };
  if (named === undefined) return { sdkImage: chooseSdkImage(wanted) };
  if (named.kind === 'image') return { sdkImage: takeNamed(named.reference, wanted) };
  const runnerSdk = chooseRunnerSdk({ ...wanted, installed: facts.installed });
  const because = "it has what the runner's own SDK needs; git, curl and PowerShell are missing in it";
  return { runnerSdk, sdkImage: { value: runtimeDepsFor(runnerSdk.value), because, from: 'input sdk-image' } };
}

/** A historic name stands for the SDK image that fits the project today. */
function takeNamed(reference: Reference, needs: SdkNeeds): Choice<Reference> {
  const from = 'input sdk-image';
  const historic = readHistoricName(reference);
  if (historic === undefined) return { value: reference, because: from, from };
  const name = describeReference(reference);
  if (historic.repository !== 'sdk') {
    throw new ActionError({
      code: 'SDK_MISMATCH',
      doing: `looking for what ${name} is today`,
      got: 'it is a runtime image, which cannot build',
      hint: 'Leave the input sdk-image out; a runtime image goes into base-image.',
    });
  }
  const { value, because } = chooseSdkImage({ ...needs, ...(historic.name === '' ? {} : { system: historic.name }) });
  return { value, because: [`in place of ${name}, as ${because}`, ...historic.changes].join('; '), from };
}
