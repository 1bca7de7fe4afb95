import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import { chooseSdkImage } from '#dotnet/sdk-image.ts';
import type { Container, Mount } from '#engine/engine.ts';
import { describeReference } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/build-plan.ts';
import { USUAL_PATH } from './environment.ts';
import type { SdkImage } from './sdk-image.ts';

/** Where the SDK image has it, so that what a build writes of it is the same. */
const FOLDER = '/usr/share/dotnet';

/**
 * What the container gets of the runner's .NET: all of it but other SDKs, of which `dotnet` would take the newest. Empty
 * where the plan builds in an SDK image.
 */
export async function runnerSdkMounts({ runnerSdk }: Pick<BuildPlan, 'runnerSdk'>): Promise<readonly Mount[]> {
  if (runnerSdk === undefined) return [];
  const { folder, version } = runnerSdk.value;
  const names = (await readdir(folder)).sort().map((name) => (name === 'sdk' ? `sdk/${version}` : name));
  return names.map((name) => ({ source: join(folder, name), target: posix.join(FOLDER, name), readOnly: true }));
}

export function runnerSdkEnvironment({ runnerSdk }: Pick<BuildPlan, 'runnerSdk'>): Readonly<Record<string, string>> {
  if (runnerSdk === undefined) return {};
  return { DOTNET_ROOT: FOLDER, PATH: `${USUAL_PATH}:${FOLDER}` };
}

/**
 * Says at once what a build would say in riddles: an SDK made for another system or C library, or another one than the
 * runner's behind the same path. The SDK itself answers, so that what it needs of the image is proven too.
 * @throws ActionError SDK_MISMATCH; the container is gone then.
 */
export async function checkRunnerSdk(container: Container, plan: BuildPlan): Promise<void> {
  if (plan.runnerSdk === undefined) return;
  const { version, folder } = plan.runnerSdk.value;
  const lines: string[] = [];
  const command = [posix.join(FOLDER, 'dotnet'), '--version'];
  const onLine = (line: string): number => lines.push(line);
  const exitCode = await container.exec({ command, workingDirectory: '/', onLine }).catch(() => 127);
  if (exitCode === 0 && lines.includes(version)) return;
  await container.remove();
  throw new ActionError({
    code: 'SDK_MISMATCH',
    doing: `starting the runner's .NET SDK ${version} of ${folder} in ${describeReference(plan.sdkImage.value)}`,
    got: lines.at(-1) ?? `it ended with exit code ${exitCode}`,
    hint: HINT,
  });
}

/** An SDK is mounted or not there at all: copying it takes longer than pulling the image. */
export function unseenRunnerSdk(why: string): ActionError {
  return new ActionError({
    code: 'ENGINE_FAILED',
    doing: "mounting the runner's .NET SDK into the container (sdk-image: runner)",
    got: why,
    hint: HINT,
  });
}

const HINT = 'Leave `sdk-image` out to build in the SDK image.';

/** What a person repeats a failure in: the official image of the very version, which any machine can pull. */
export function imageToRepeat(plan: BuildPlan, image: SdkImage): string {
  if (plan.runnerSdk === undefined) return image.name;
  const { version } = plan.runnerSdk.value;
  return describeReference(chooseSdkImage({ request: { version, rollForward: 'disable' } }).value);
}

/** What was built in, the same for the same bits: `name@sha256:…`, or `runner:10.0.401@sha256:…` of what is below it. */
export function identityOf(plan: BuildPlan, image: SdkImage): string {
  if (plan.runnerSdk === undefined) return image.name;
  return `runner:${plan.runnerSdk.value.version}@${/@(.+)$/.exec(image.name)?.[1] ?? image.id}`;
}
