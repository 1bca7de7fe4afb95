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
 * Which SDK builds, and in which image: the one that was named, the official one that fits, or that of the runner.
 * @throws ActionError SDK_MISMATCH when the runner has none that fits, or a historic name is of no SDK image.
 */
export function chooseSdk(
  inputs: Pick<Inputs, 'sdkImage' | 'setupCommand'>,
  facts: {
    readonly project: Pick<ProjectFacts, 'properties' | 'globalJson'>;
    readonly framework: string | undefined;
    readonly rids: readonly string[];
    readonly runner: RunnerParts;
    /** The official images that registries have; absent: registries were not asked. */
    readonly found?: FoundImages | undefined;
  },
): Pick<BuildPlan, 'sdkImage' | 'pin' | 'runnerSdk' | 'userland'> {
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
  const { installed, userland } = facts.runner;
  const runnerSdk = chooseRunnerSdk({ ...wanted, installed });
  const needed = reasonForImage({ setupCommand: inputs.setupCommand, aot: wanted.aot, userland });
  if ('because' in userland || needed !== undefined) {
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
    userland: { value: userland, because: 'the SDK of the runner runs with them there', from: 'input sdk-image' },
    sdkImage: {
      value: sdkImageOf(runnerSdk.value),
      because: "not pulled: the runner's own SDK and programs are used in its place",
    },
  };
}

/** What the runner has to build with; looked for with `sdk-image: runner` only. */
export interface RunnerParts {
  readonly installed: readonly InstalledSdk[];
  readonly userland: FoundHostTools;
}

/** Nobody looked. */
export const NO_RUNNER_PARTS: RunnerParts = { installed: [], userland: { because: 'nobody looked for it' } };

/** Why an image is pulled all the same. */
function reasonForImage(facts: {
  readonly setupCommand: string;
  readonly aot: boolean;
  readonly userland: FoundHostTools;
}): string | undefined {
  if (facts.setupCommand !== '') return 'what setup-command installs needs an image';
  // What is compiled ahead of time on a newer system does not start on an older one.
  if (facts.aot) return 'native code is linked with libraries of an image';
  return 'because' in facts.userland ? facts.userland.because : undefined;
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
