import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import { isWithin } from '#base/files/paths.ts';
import { type InstalledSdk, sdkImageOf } from '#dotnet/runner-sdk.ts';
import type { Container, Mount } from '#engine/engine.ts';
import { describeReference } from '#oci/reference.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { USUAL_PATH } from '#publish/paths/environment.ts';
import { LOCAL } from './host-tools-image.ts';
import type { SdkImage } from './sdk-image.ts';

/** Where the SDK image has it. */
const USUAL_FOLDER = '/usr/share/dotnet';
/** Where it goes when it lies outside of what is mounted as a whole. */
const OWN_FOLDER = '/opt/runner-dotnet';

type OfRunner = Pick<BuildPlan, 'runnerSdk' | 'hostTools'>;

/** Where the container has the runner's .NET. Among the runner's own programs it can only be where there is a folder. */
function placeOf({ folder }: InstalledSdk, { hostTools }: OfRunner): string {
  if (hostTools === undefined) return USUAL_FOLDER;
  return isWithin(folder, '/usr') && !isWithin(folder, LOCAL) ? folder : OWN_FOLDER;
}

/**
 * What the container gets of the runner's .NET: all of it but other SDKs, of which `dotnet` would take the newest. Empty
 * where the plan builds in an SDK image.
 * @param temp a folder of this build's own.
 */
export async function runnerSdkMounts(plan: OfRunner, temp: string): Promise<readonly Mount[]> {
  if (plan.runnerSdk === undefined) return [];
  const { folder, version } = plan.runnerSdk.value;
  const layout = join(temp, 'dotnet');
  await mkdir(layout, { recursive: true });
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.map(({ name }) => (name === 'sdk' ? `sdk/${version}` : name)).sort();
  const files = new Set(entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name));
  for (const name of names) {
    // What is mounted needs a place, and a read-only folder gets none later.
    if (files.has(name)) await writeFile(join(layout, name), '');
    else await mkdir(join(layout, name), { recursive: true });
  }
  const place = placeOf(plan.runnerSdk.value, plan);
  return [
    { source: layout, target: place, readOnly: true },
    ...names.map((name) => ({ source: join(folder, name), target: posix.join(place, name), readOnly: true })),
  ];
}

/** First on the PATH: among the runner's own programs there may be another `dotnet`. */
export function runnerSdkEnvironment(plan: OfRunner): Readonly<Record<string, string>> {
  if (plan.runnerSdk === undefined) return {};
  const place = placeOf(plan.runnerSdk.value, plan);
  return { DOTNET_ROOT: place, PATH: `${place}:${USUAL_PATH}` };
}

/**
 * Says what a build says in riddles when it fails: that the SDK was made for another system or C library, or needs what
 * is not there. The SDK itself answers.
 * @throws ActionError SDK_MISMATCH
 */
export async function checkRunnerSdk(container: Container, plan: BuildPlan): Promise<void> {
  if (plan.runnerSdk === undefined) return;
  const { version, folder } = plan.runnerSdk.value;
  const lines: string[] = [];
  const command = [posix.join(placeOf(plan.runnerSdk.value, plan), 'dotnet'), '--version'];
  const onLine = (line: string): number => lines.push(line);
  const exitCode = await container.exec({ command, workingDirectory: '/', onLine }).catch(() => 127);
  if (exitCode === 0 && lines.includes(version)) return;
  throw new ActionError({
    code: 'SDK_MISMATCH',
    doing: `starting the runner's .NET SDK ${version} of ${folder} in ${plan.hostTools?.value.name ?? describeReference(plan.sdkImage.value)}`,
    got: lines.at(-1) ?? `it ended with exit code ${exitCode}`,
    hint: HINT,
  });
}

/** An SDK is mounted or not there at all: copying it takes longer than pulling the image. */
export function invisibleRunnerSdk(why: string): ActionError {
  return new ActionError({
    code: 'ENGINE_FAILED',
    doing: "mounting the runner's .NET SDK into the container (sdk-image: runner)",
    got: why,
    hint: HINT,
  });
}

const HINT = 'Leave `sdk-image` out to build in the SDK image.';

/** What a person repeats a failure in: the official image of the very version, which any machine can pull. */
export function imageToRepeat({ runnerSdk }: BuildPlan, image: Pick<SdkImage, 'name'>): string {
  return runnerSdk === undefined ? image.name : describeReference(sdkImageOf(runnerSdk.value));
}

/** What was built in, the same for the same bits: `name@sha256:…`, or `runner:10.0.401@sha256:…` of what is below it. */
export function identityOf(plan: BuildPlan, image: Pick<SdkImage, 'id' | 'name'>): string {
  if (plan.runnerSdk === undefined) return image.name;
  return `runner:${plan.runnerSdk.value.version}@${/@(.+)$/s.exec(image.name)?.[1] ?? image.id}`;
}
