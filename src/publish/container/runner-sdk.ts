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

/** The folder of .NET in an SDK image. */
const USUAL_FOLDER = '/usr/share/dotnet';
/** The folder in the container if the runner's .NET is outside the mounted folders. */
const OWN_FOLDER = '/opt/runner-dotnet';

/** An error of a build whose SDK is on the runner. It would not occur with an SDK in the image of the container. */
export class UnusableMountedSdk extends ActionError {}

type OfRunner = Pick<BuildPlan, 'runnerSdk' | 'hostTools'>;

/**
 * Returns the folder of the runner's .NET in the container. With the runner's own programs, only existing folders can be
 * mount points.
 */
function placeOf({ folder }: InstalledSdk, { hostTools }: OfRunner): string {
  if (hostTools === undefined) return USUAL_FOLDER;
  return isWithin(folder, '/usr') && !isWithin(folder, LOCAL) ? folder : OWN_FOLDER;
}

/**
 * Returns mounts of the runner's .NET without its other SDKs, because `dotnet` would use the newest one. Empty if the plan
 * builds in an SDK image.
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
    // A mount needs an existing mount point, which cannot be created later in a read-only folder.
    if (files.has(name)) await writeFile(join(layout, name), '');
    else await mkdir(join(layout, name), { recursive: true });
  }
  const place = placeOf(plan.runnerSdk.value, plan);
  return [
    { source: layout, target: place, readOnly: true },
    ...names.map((name) => ({ source: join(folder, name), target: posix.join(place, name), readOnly: true })),
  ];
}

/** Puts the SDK first on the PATH, because the runner's own programs may include another `dotnet`. */
export function runnerSdkEnvironment(plan: OfRunner): Readonly<Record<string, string>> {
  if (plan.runnerSdk === undefined) return {};
  const place = placeOf(plan.runnerSdk.value, plan);
  return { DOTNET_ROOT: place, PATH: `${place}:${USUAL_PATH}` };
}

/**
 * Checks whether the SDK starts, after a build failed with an unclear error. It may be made for another system or C
 * library, or lack a dependency.
 * @throws ActionError SDK_MISMATCH.
 */
export async function checkRunnerSdk(container: Container, plan: BuildPlan): Promise<void> {
  if (plan.runnerSdk === undefined) return;
  const { version, folder } = plan.runnerSdk.value;
  const lines: string[] = [];
  const command = [posix.join(placeOf(plan.runnerSdk.value, plan), 'dotnet'), '--version'];
  const onLine = (line: string): number => lines.push(line);
  const exitCode = await container.exec({ command, workingDirectory: '/', onLine }).catch(() => 127);
  if (exitCode === 0 && lines.includes(version)) return;
  throw new UnusableMountedSdk({
    code: 'SDK_MISMATCH',
    doing: `starting the runner's .NET SDK ${version} (${folder}) in ${plan.hostTools?.value.name ?? describeReference(plan.sdkImage.value)}`,
    got: lines.at(-1) ?? `it ended with exit code ${exitCode}`,
    hint: HINT,
  });
}

/**
 * Returns the error for an SDK that cannot be mounted. It is never copied, because that takes longer than pulling the
 * image.
 */
export function invisibleSdk(why: string): ActionError {
  return new UnusableMountedSdk({
    code: 'ENGINE_FAILED',
    doing: "mounting the runner's .NET SDK into the container",
    got: why,
    hint: HINT,
  });
}

const HINT = 'Leave `sdk-image` out, or set it to `image`, to build in the SDK image.';

/** Returns the image for repeating a failure: the official image of the same version, which any machine can pull. */
export function imageToRepeat({ runnerSdk }: BuildPlan, image: Pick<SdkImage, 'name'>): string {
  return runnerSdk === undefined ? image.name : describeReference(sdkImageOf(runnerSdk.value));
}

/**
 * Returns an identity of the image that a build ran in: `name@sha256:…`, or `runner:10.0.401@sha256:…` with the digest of
 * the image below the runner's SDK. The same content has the same identity.
 */
export function identityOf(plan: BuildPlan, image: Pick<SdkImage, 'id' | 'name'>): string {
  if (plan.runnerSdk === undefined) return image.name;
  return `runner:${plan.runnerSdk.value.version}@${/@(.+)$/s.exec(image.name)?.[1] ?? image.id}`;
}
