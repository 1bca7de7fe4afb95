import { parseFramework } from '#dotnet/framework.ts';
import { chooseRunnerSdk, type InstalledSdk, runtimeDepsFor } from '#dotnet/runner-sdk.ts';
import { chooseSdkImage } from '#dotnet/sdk-image.ts';
import type { Inputs } from '#inputs/inputs.ts';
import type { ProjectFacts } from '#project/facts.ts';
import type { BuildPlan } from './build-plan.ts';

/**
 * Which SDK builds, and in which image: the one that was named, the official one that fits, or that of the runner.
 * @throws ActionError SDK_MISMATCH when the runner has none that fits.
 */
export function chooseSdk(
  inputs: Pick<Inputs, 'sdkImage'>,
  facts: {
    readonly project: ProjectFacts;
    readonly framework: string | undefined;
    readonly installed: readonly InstalledSdk[];
  },
): Pick<BuildPlan, 'sdkImage' | 'runnerSdk'> {
  const named = inputs.sdkImage;
  if (named?.kind === 'image') {
    return { sdkImage: { value: named.reference, because: 'input sdk-image', from: 'input sdk-image' } };
  }
  const { globalJson, properties } = facts.project;
  const wanted = {
    ...(facts.framework === undefined ? {} : { framework: parseFramework(facts.framework) }),
    ...(globalJson === undefined ? {} : { request: globalJson.request, requestFile: globalJson.file }),
  };
  if (named === undefined) {
    return { sdkImage: chooseSdkImage({ ...wanted, aot: properties['PublishAot']?.toLowerCase() === 'true' }) };
  }
  const runnerSdk = chooseRunnerSdk({ ...wanted, installed: facts.installed });
  const because = "it has what the runner's own SDK needs; git, curl and PowerShell are missing in it";
  return { runnerSdk, sdkImage: { value: runtimeDepsFor(runnerSdk.value), because, from: 'input sdk-image' } };
}
