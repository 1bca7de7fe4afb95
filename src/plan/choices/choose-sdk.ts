import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import { type FoundImages, tagFor } from '#dotnet/found-images.ts';
import { parseFramework } from '#dotnet/framework.ts';
import { readHistoricName } from '#dotnet/historic.ts';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import { isMusl } from '#dotnet/rid.ts';
import { chooseRunnerSdk, type InstalledSdk, runtimeDepsFor, sdkImageOf } from '#dotnet/runner-sdk.ts';
import { chooseSdkImage, pinOf, type SdkNeeds } from '#dotnet/sdk-image.ts';
import { lineOf } from '#dotnet/sdk-version.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { BuildPlan } from './build-plan.ts';
import type { FoundHostTools } from './host-tools.ts';

/**
 * Chooses the SDK, and the image to run it in: the named image, the official one that fits, or the SDK of the runner.
 * @throws ActionError SDK_MISMATCH if no SDK of the runner fits, or if a historic name is not that of an SDK image
 */
export function chooseSdk(
  inputs: Pick<Inputs, 'sdkImage' | 'setupCommand'>,
  facts: {
    readonly project: Pick<ProjectFacts, 'properties' | 'globalJson'>;
    readonly framework: string | undefined;
    readonly rids: readonly string[];
    readonly runner: RunnerParts;
    /** Official images that registries have. Absent: registries were not queried. */
    readonly found?: FoundImages | undefined;
  },
): Pick<BuildPlan, 'sdkImage' | 'pin' | 'runnerSdk' | 'hostTools'> {
  const named = inputs.sdkImage;
  const { globalJson, properties } = facts.project;
  const wanted = {
    ...(facts.framework === undefined ? {} : { framework: parseFramework(facts.framework) }),
    ...(globalJson === undefined ? {} : { request: globalJson.request, requestFile: globalJson.file }),
    aot: properties['PublishAot']?.toLowerCase() === 'true',
    musl: facts.rids.some(isMusl),
    ...defined({ found: facts.found }),
  };
  if (named === undefined) return { sdkImage: chooseSdkImage(wanted), ...defined({ pin: pinOf(wanted) }) };
  if (named.kind === 'image') return { sdkImage: takeNamed(named.reference, wanted) };
  const { installed, hostTools } = facts.runner;
  const runnerSdk = chooseRunnerSdk({ ...wanted, installed });
  const needed = reasonForImage({ setupCommand: inputs.setupCommand, aot: wanted.aot, hostTools });
  if ('because' in hostTools || needed !== undefined) {
    const reason = tagFor(lineOf(runnerSdk.value.version), facts.found).because;
    const reasons = ["it has what the runner's own SDK needs, but no git, curl or PowerShell", needed, reason];
    const because = reasons.filter((each) => each !== undefined && each !== '').join('; ');
    return {
      runnerSdk,
      sdkImage: { value: runtimeDepsFor(runnerSdk.value, facts.found), because, from: 'input sdk-image' },
    };
  }
  return {
    runnerSdk,
    hostTools: { value: hostTools, because: 'the SDK of the runner uses them', from: 'input sdk-image' },
    sdkImage: {
      value: sdkImageOf(runnerSdk.value),
      because: 'not pulled: the SDK and programs of the runner are used instead',
    },
  };
}

/** SDKs and programs of the runner. Searched only with `sdk-image: runner`. */
export interface RunnerParts {
  readonly installed: readonly InstalledSdk[];
  readonly hostTools: FoundHostTools;
}

/** The runner was not searched. */
export const NO_RUNNER_PARTS: RunnerParts = { installed: [], hostTools: { because: 'the runner was not searched' } };

/** Returns why an image is pulled anyway. */
function reasonForImage(facts: {
  readonly setupCommand: string;
  readonly aot: boolean;
  readonly hostTools: FoundHostTools;
}): string | undefined {
  if (facts.setupCommand !== '') return 'setup-command installs into an image';
  // Native code that was linked on a newer system does not start on an older one.
  if (facts.aot) return 'native code is linked with libraries of an image';
  return 'because' in facts.hostTools ? facts.hostTools.because : undefined;
}

/** Replaces a historic name by the current SDK image that fits the project. */
function takeNamed(reference: Reference, needs: SdkNeeds): Choice<Reference> {
  const from = 'input sdk-image';
  const historic = readHistoricName(reference);
  if (historic === undefined) return { value: reference, because: from, from };
  const name = describeReference(reference);
  if (historic.repository !== 'sdk') {
    throw new ActionError({
      code: 'SDK_MISMATCH',
      doing: `looking for the current name of ${name}`,
      got: 'it is a runtime image, which cannot build',
      hint: 'Remove the input sdk-image; a runtime image belongs in base-image.',
    });
  }
  const { value, because } = chooseSdkImage({ ...needs, ...(historic.name === '' ? {} : { system: historic.name }) });
  return { value, because: [`in place of ${name}, as ${because}`, ...historic.changes].join('; '), from };
}
