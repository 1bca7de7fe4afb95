import { ActionError } from '#base/action-error.ts';
import { officialPath } from '#dotnet/catalogue.ts';
import { isMusl, platformOf, ridOf } from '#dotnet/rid.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { BuildPlan } from './build-plan.ts';

/**
 * Whether one container can make the native code of all these RIDs: they have one C library, and where there are several,
 * something can have brought the linker and the libraries of the others, which no official image has.
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
      got: `PublishAot makes native code, which one container makes for one C library, not for ${rids.join(', ')}`,
      hint: `Make ${A_JOB_EACH}, or over \`os\`.`,
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
 * Whether native code for another processor than the engine's can be linked, before the SDK image is pulled.
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

/** What to do for native code of other processors than the container's: some sentences. */
export function crossAdvice(rids: readonly string[]): string {
  const packages = [...new Set(rids.flatMap((rid) => (isMusl(rid) ? [] : (CROSS_PACKAGES[processorOf(rid)] ?? []))))];
  const own = 'Name an `sdk-image` of your own that has the linker and the libraries';
  const way = packages.length === 0 ? own : `Install them: \`setup-command: ${APT} ${packages.join(' ')}\``;
  return `${way}. Or make ${A_JOB_EACH}.`;
}

const APT = 'apt-get update && apt-get install -y --no-install-recommends';
const A_JOB_EACH = 'each in a job of its own: a matrix over `platforms` with a runner of that platform';

/**
 * Of Debian and Ubuntu; the names are the same on every processor. clang and llvm are in the image.
 * 32-bit ARM is left out: nobody tried it.
 */
const CROSS_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  x64: ['gcc-x86-64-linux-gnu', 'libc6-dev-amd64-cross'],
  arm64: ['gcc-aarch64-linux-gnu', 'libc6-dev-arm64-cross'],
};

function withoutToolchain(
  doing: string,
  of: { readonly image: string; readonly rids: readonly string[] },
): ActionError {
  const names = of.rids.join(', ');
  return new ActionError({
    code: 'PLATFORM_MISSING',
    doing,
    got: `PublishAot makes native code, and ${of.image} has no linker and no C library for ${names}`,
    hint: crossAdvice(of.rids),
  });
}

function without(rids: readonly string[], one: string): readonly string[] {
  return rids.filter((rid) => rid !== one);
}

/** `linux-musl` of `linux-musl-x64`. */
function systemOfRid(rid: string): string {
  return rid.slice(0, rid.lastIndexOf('-'));
}

function processorOf(rid: string): string {
  return rid.slice(rid.lastIndexOf('-') + 1);
}
