import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import type { Log } from '#base/effects.ts';
import { isMadeFor, officialPath } from '#dotnet/catalogue.ts';
import { parseFramework, versionOfFramework } from '#dotnet/framework.ts';
import type { SdkRequest } from '#dotnet/global-json.ts';
import { maySatisfy } from '#dotnet/sdk-image.ts';
import { compareLines } from '#dotnet/sdk-version.ts';
import { catalogued, suggestImages } from '#dotnet/suggest.ts';
import { type Mirror, mirrorOf } from '#oci/mirror.ts';
import { describePlatform, type Platform } from '#oci/platform.ts';
import { describeReference, manifestPath, type Reference } from '#oci/reference.ts';
import type { Registries } from '#oci/registry/registries.ts';

/**
 * Checks in seconds what can be known to fail, before anything slow or irreversible happens.
 * @throws ActionError SDK_MISMATCH, REGISTRY_DENIED, IMAGE_NOT_FOUND, and those of the registry client
 */
export async function preflight(facts: {
  readonly registries: Registries;
  readonly log: Log;
  /** Repositories that this run will push to. */
  readonly targets: readonly Reference[];
  /** Runtime images that can be known before the build. Those that the user named must exist. */
  readonly bases: readonly Choice<Reference>[];
  readonly mirrors: readonly Mirror[];
  /** Reads a base for each of its platforms; absent: the run will do so later. */
  readonly readBase?: (base: Reference) => Promise<unknown>;
}): Promise<void> {
  const { registries, log, targets, bases, mirrors, readBase } = facts;
  await Promise.all([
    ...targets.map(async (target) => {
      await registries(target.registry).canPush(target.repository);
      log.info(`May push to ${describeReference(target)}: yes`);
    }),
    ...bases.map(async (base) => {
      const isThere = await findBase(registries, { base, mirrors, log });
      if (isThere && catalogued(base.value) === undefined) await readBase?.(base.value);
    }),
  ]);
}

async function findBase(
  registries: Registries,
  place: { readonly base: Choice<Reference>; readonly mirrors: readonly Mirror[]; readonly log: Log },
): Promise<boolean> {
  const { base, mirrors, log } = place;
  const name = describeReference(base.value);
  const asked = mirrorOf(base.value, mirrors);
  const at = { repository: asked.repository, reference: manifestPath(asked) };
  const found = await registries(asked.registry).headManifest(at);
  if (found !== undefined) log.info(`Base image ${name}: ${found.digest}`);
  if (found !== undefined) return true;
  if (base.from !== 'input base-image' && base.from !== 'input os') {
    log.warning(`The base image ${name} (${base.because}) does not exist. The build may still choose another one.`);
    return false;
  }
  throw new ActionError({
    code: 'IMAGE_NOT_FOUND',
    doing: `looking for the base image ${name}`,
    got: `${describeReference(asked)} does not exist`,
    hint:
      suggestImages(base.value) ?? 'Check the tag; for an image of your own, log in to its registry before this step.',
  });
}

/**
 * Checks whether the base image has the platform, if the catalogue of official images lists it.
 * @throws ActionError PLATFORM_MISSING
 */
export function checkPlatform(base: Reference, platform: Platform): void {
  const image = catalogued(base);
  if (image === undefined || isMadeFor(image, platform)) return;
  throw new ActionError({
    code: 'PLATFORM_MISSING',
    doing: `planning an image for ${describePlatform(platform)}`,
    got: `${describeReference(base)} is made for ${image.platforms.join(', ')}`,
    hint: 'Choose another operating system with the input os, or another platform.',
  });
}

/**
 * Checks whether an SDK image satisfies the repository's global.json, judging by its tag.
 * @throws ActionError SDK_MISMATCH
 */
export function checkSdk(facts: {
  readonly sdkImage: Reference;
  /** `net10.0`; `undefined` if only MSBuild knows. */
  readonly framework: string | undefined;
  readonly globalJson: { readonly file: string; readonly request: SdkRequest } | undefined;
}): void {
  checkRequest(facts);
  checkTarget(facts);
}

function checkRequest({ sdkImage, globalJson }: Parameters<typeof checkSdk>[0]): void {
  if (globalJson === undefined || maySatisfy(sdkImage.tag ?? '', globalJson.request)) return;
  const { request, file } = globalJson;
  throw new ActionError({
    code: 'SDK_MISMATCH',
    doing: `checking the SDK image ${describeReference(sdkImage)}`,
    got: `${file} asks for ${request.version} with rollForward ${request.rollForward}, which ${sdkImage.tag} does not satisfy`,
    hint: `Remove sdk-image to use what ${file} asks for, or change one of the two.`,
  });
}

/** An SDK builds for its own version of .NET and older ones (NETSDK1045). */
function checkTarget({ sdkImage, framework, globalJson }: Parameters<typeof checkSdk>[0]): void {
  const version = officialPath(sdkImage) === 'sdk' ? /^\d+\.\d+(?=[.-]|$)/.exec(sdkImage.tag ?? '')?.[0] : undefined;
  if (framework === undefined || version === undefined) return;
  const target = versionOfFramework(parseFramework(framework));
  if (compareLines(version, target) >= 0) return;
  const { file, request } = globalJson ?? {};
  const isPinned = request?.version !== undefined;
  const asks = isPinned ? `${file} asks for ${request.version} with rollForward ${request.rollForward}, and ` : '';
  throw new ActionError({
    code: 'SDK_MISMATCH',
    doing: `checking the SDK image ${describeReference(sdkImage)}`,
    got: `${asks}SDK ${version} cannot build ${framework}`,
    hint: isPinned
      ? `Set the version in ${file} to one of SDK ${target} or later, or rollForward to latestMajor.`
      : `Remove sdk-image, or set it to an image of SDK ${target} or later.`,
  });
}
