import prettyBytes from 'pretty-bytes';
import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import { defined } from '#base/objects.ts';
import { type FoundImages, tagFor } from '#dotnet/found-images.ts';
import { parseFramework } from '#dotnet/framework.ts';
import { readHistoricName } from '#dotnet/historic.ts';
import { isTrue } from '#dotnet/project/evaluate.ts';
import type { ProjectFacts } from '#dotnet/project/facts.ts';
import { isMusl } from '#dotnet/rid.ts';
import { chooseRunnerSdk, chooseSdkOfBand, type InstalledSdk, runtimeDepsFor, sdkImageOf } from '#dotnet/runner-sdk.ts';
import { chooseSdkImage, pinOf, type SdkNeeds } from '#dotnet/sdk-image.ts';
import { lineOf } from '#dotnet/sdk-version.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { BuildPlan } from './build-plan.ts';
import type { FoundHostTools, HostTools } from './host-tools.ts';

/**
 * Chooses the SDK, and the image to run it in: the named image, the official one that fits, or the SDK of the runner.
 * @throws ActionError SDK_MISMATCH if no SDK of the runner fits, or if a historic name is not that of an SDK image
 */
export function chooseSdk(
  inputs: Pick<Inputs, 'sdkImage' | 'setupCommand'>,
  facts: {
    readonly project: Pick<ProjectFacts, 'properties' | 'globalJson' | 'unclear'>;
    readonly framework: string | undefined;
    readonly rids: readonly string[];
    readonly runner: RunnerParts;
    /** Official images that registries have. Absent: registries were not queried. */
    readonly found?: FoundImages | undefined;
  },
): ChosenSdk {
  const named = inputs.sdkImage;
  const { globalJson, properties } = facts.project;
  const wanted = {
    ...(facts.framework === undefined ? {} : { framework: parseFramework(facts.framework) }),
    ...(globalJson === undefined ? {} : { request: globalJson.request, requestFile: globalJson.file }),
    aot: properties['PublishAot']?.toLowerCase() === 'true',
    musl: facts.rids.some(isMusl),
    ...defined({ found: facts.found }),
  };
  if (named === undefined) return ofImage(wanted);
  if (named.kind === 'auto') return chooseAutomatically({ ...facts, setupCommand: inputs.setupCommand, wanted });
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
      because: notPulled(undefined),
    },
  };
}

/** @param size of the image, in bytes */
function notPulled(size: number | undefined): string {
  const saved = size === undefined ? '' : `, which saves ${prettyBytes(size)}`;
  return `not pulled${saved}: the SDK and programs of the runner are used instead`;
}

type ChosenSdk = Pick<BuildPlan, 'sdkImage' | 'pin' | 'runnerSdk' | 'hostTools'>;

function ofImage(wanted: SdkNeeds): Pick<BuildPlan, 'sdkImage' | 'pin'> {
  return { sdkImage: chooseSdkImage(wanted), ...defined({ pin: pinOf(wanted) }) };
}

/**
 * Chooses the SDK of the runner if it makes what the official image would make, and otherwise that image. In both cases
 * the image decides which versions are allowed.
 */
function chooseAutomatically(facts: AutomaticFacts): ChosenSdk {
  const { wanted } = facts;
  const image = ofImage(wanted);
  const chosen = runnerSdkFor(facts);
  if ('because' in chosen) {
    const because = `${image.sdkImage.because}; sdk-image: auto uses it, because ${chosen.because}`;
    return { ...image, sdkImage: { ...image.sdkImage, because } };
  }
  const { sdk, hostTools, version } = chosen;
  const same = sdk.version === version ? 'the same SDK' : `SDK ${version}, of the same feature band`;
  const because = `sdk-image: auto, and ${describeReference(image.sdkImage.value)} has ${same}`;
  return {
    ...defined({ pin: image.pin }),
    runnerSdk: { value: sdk, because, from: 'input sdk-image' },
    hostTools: { value: hostTools, because: 'the SDK of the runner uses them', from: 'input sdk-image' },
    sdkImage: { ...image.sdkImage, because: notPulled(wanted.found?.sdkInImage?.size) },
  };
}

interface AutomaticFacts {
  readonly project: Pick<ProjectFacts, 'properties' | 'unclear'>;
  readonly runner: RunnerParts;
  readonly setupCommand: string;
  readonly wanted: SdkNeeds;
}

interface FittingSdk {
  readonly sdk: InstalledSdk;
  readonly hostTools: HostTools;
  /** Version of the SDK in the image. */
  readonly version: string;
}

function runnerSdkFor({ project, runner, setupCommand, wanted }: AutomaticFacts): FittingSdk | Unfit {
  const { installed, hostTools } = runner;
  const unfit = reasonForImage({ setupCommand, aot: wanted.aot === true, hostTools }) ?? runner.unfit;
  if (unfit !== undefined || 'because' in hostTools) return { because: unfit ?? '' };
  const version = wanted.found?.sdkInImage?.version;
  if (version === undefined) return { because: 'the version of the SDK in it is unknown' };
  const sdk = chooseSdkOfBand({ ...wanted, installed }, version);
  if ('because' in sdk) return sdk;
  const cause = runtimeIn(project);
  if (cause === undefined || sdk.version === version) return { sdk, hostTools, version };
  const versions = `the image has SDK ${version}, and the runner ${sdk.version}`;
  return { because: `${cause} puts parts of the SDK into the output, ${versions}` };
}

interface Unfit {
  readonly because: string;
}

/** Properties that put a runtime, or code that is made for exactly one, into the output. */
const WITH_RUNTIME = [
  ...['SelfContained', 'PublishSelfContained', 'PublishSingleFile'],
  ...['PublishTrimmed', 'PublishReadyToRun', 'RunAOTCompilation'],
];

function runtimeIn({ properties, unclear }: AutomaticFacts['project']): string | undefined {
  return WITH_RUNTIME.find((name) => unclear.includes(name) || isTrue(properties[name]));
}

/** SDKs and programs of the runner. Searched only with `sdk-image: runner` and `auto`. */
export interface RunnerParts {
  readonly installed: readonly InstalledSdk[];
  readonly hostTools: FoundHostTools;
  /** Why `auto` does not use them. */
  readonly unfit?: string;
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
