import { ActionError } from '#base/action-error.ts';
import { officialPath } from '#dotnet/catalogue.ts';
import { isMusl, platformOf, ridOf } from '#dotnet/rid.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { BuildPlan } from './build-plan.ts';

/**
 * Checks that one container can compile the native code for all these RIDs. They must share a C library. For several
 * RIDs, the linker and libraries of the others must come from elsewhere, because no official image has them.
 * @throws ActionError PLATFORM_MISSING
 */
export function checkNativeCode(
  rids: readonly string[],
  { inputs, project }: { readonly inputs: Pick<Inputs, 'sdkImage' | 'setupCommand'>; readonly project: string },
): void {
  const [first, ...others] = rids;
  if (first === undefined || others.length === 0) return;
  const doing = `planning the publish of ${project}`;
  if (others.some((rid) => systemOfRid(rid) !== systemOfRid(first))) {
    throw new ActionError({
      code: 'PLATFORM_MISSING',
      doing,
      got: `PublishAot compiles native code, and one container can do that for one C library, not for ${rids.join(', ')}`,
      hint: `Build ${A_JOB_EACH}, or over \`os\`.`,
    });
  }
  const isOwn = inputs.sdkImage?.kind === 'image' && officialPath(inputs.sdkImage.reference) === undefined;
  if (isOwn || inputs.setupCommand !== '') return;
  throw withoutToolchain(doing, {
    image: 'the SDK image',
    rids: rids.includes('linux-x64') ? without(rids, 'linux-x64') : others,
  });
}

/**
 * Checks before the SDK image is pulled whether native code for another architecture than the engine's can be linked.
 * @throws ActionError PLATFORM_MISSING
 */
export function checkToolchain(
  plan: Pick<BuildPlan, 'purpose' | 'aot' | 'rids' | 'sdkImage' | 'setupCommand' | 'project'>,
  engine: { readonly architecture: string },
): void {
  const { purpose, aot, rids, sdkImage, setupCommand, project } = plan;
  if (purpose === 'test' || aot !== true || setupCommand !== '' || officialPath(sdkImage.value) === undefined) return;
  const foreign = rids.value.filter((rid) => {
    const platform = platformOf(rid);
    return platform !== undefined && platform.architecture !== engine.architecture;
  });
  if (foreign.length === 0) return;
  const own = ridOf({ os: 'linux', architecture: engine.architecture });
  throw withoutToolchain(`checking the toolchain of ${project.value} for ${foreign.join(', ')}`, {
    image: `the SDK image, which runs on ${own},`,
    rids: foreign,
  });
}

/** Returns sentences with advice on native code for other architectures than the container's. */
export function crossAdvice(rids: readonly string[]): string {
  const packages = [
    ...new Set(rids.flatMap((rid) => (isMusl(rid) ? [] : (CROSS_PACKAGES.get(processorOf(rid)) ?? [])))),
  ];
  const own = 'Use your own `sdk-image` with the linker and the libraries';
  const way = packages.length === 0 ? own : `Install them: \`setup-command: ${APT} ${packages.join(' ')}\``;
  return `${way}. Or build ${A_JOB_EACH}.`;
}

const APT = 'apt-get update && apt-get install -y --no-install-recommends';
const A_JOB_EACH = 'each in its own job: a matrix over `platforms` with a runner of that platform';

/**
 * Packages of Debian and Ubuntu. The names are the same on every architecture. clang and llvm are in the image. 32-bit
 * ARM is left out, because it was not tested.
 */
const CROSS_PACKAGES: ReadonlyMap<string, readonly string[]> = new Map([
  ['x64', ['gcc-x86-64-linux-gnu', 'libc6-dev-amd64-cross']],
  ['arm64', ['gcc-aarch64-linux-gnu', 'libc6-dev-arm64-cross']],
]);

function withoutToolchain(
  doing: string,
  build: { readonly image: string; readonly rids: readonly string[] },
): ActionError {
  const names = build.rids.join(', ');
  return new ActionError({
    code: 'PLATFORM_MISSING',
    doing,
    got: `PublishAot compiles native code, and ${build.image} has no linker and no C library for ${names}`,
    hint: crossAdvice(build.rids),
  });
}

function without(rids: readonly string[], one: string): readonly string[] {
  return rids.filter((rid) => rid !== one);
}

/** Returns `linux-musl` for `linux-musl-x64`. */
function systemOfRid(rid: string): string {
  return rid.slice(0, rid.lastIndexOf('-'));
}

function processorOf(rid: string): string {
  return rid.slice(rid.lastIndexOf('-') + 1);
}
