import { ActionError } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import type { Log } from '#base/effects.ts';
import { type SdkRequest, satisfies } from '#dotnet/global-json.ts';
import { sdkVersionOfTag } from '#dotnet/sdk-image.ts';
import { type Mirror, mirrorOf } from '#oci/mirror.ts';
import { describeReference, manifestPath, type Reference } from '#oci/reference.ts';
import type { Registries } from '#registry/registries.ts';

/**
 * Everything slow or impossible to take back comes later: what can be known to fail fails here, in seconds.
 * @throws ActionError SDK_MISMATCH, REGISTRY_DENIED, IMAGE_NOT_FOUND, and those of the registry client
 */
export async function preflight(facts: {
  readonly registries: Registries;
  readonly log: Log;
  /** Repositories this run will push to. */
  readonly targets: readonly Reference[];
  /** The runtime image, as far as it can be known before the build; one that the user named must exist. */
  readonly base: Choice<Reference> | undefined;
  readonly mirrors: readonly Mirror[];
}): Promise<void> {
  const { registries, log, targets, base, mirrors } = facts;
  await Promise.all([
    ...targets.map(async (target) => {
      await registries(target.registry).canPush(target.repository);
      log.info(`May push to ${describeReference(target)}: yes`);
    }),
    ...(base === undefined ? [] : [findBase(registries, { base, mirrors, log })]),
  ]);
}

async function findBase(
  registries: Registries,
  place: { readonly base: Choice<Reference>; readonly mirrors: readonly Mirror[]; readonly log: Log },
): Promise<void> {
  const { base, mirrors, log } = place;
  const name = describeReference(base.value);
  const asked = mirrorOf(base.value, mirrors);
  const at = { repository: asked.repository, reference: manifestPath(asked) };
  const found = await registries(asked.registry).headManifest(at);
  if (found !== undefined) return log.info(`Base image ${name}: ${found.digest}`);
  if (base.from !== 'input base-image') {
    return log.warning(`The base image ${name} (${base.because}) does not exist, unless the build says otherwise.`);
  }
  throw new ActionError({
    code: 'IMAGE_NOT_FOUND',
    doing: `looking for the base image ${name}`,
    got: `${describeReference(asked)} does not exist`,
    hint: 'Check the tag; for an image of your own, log in to its registry before this step.',
  });
}

/**
 * Whether an SDK image that was asked for by name can build under the repository's global.json. A tag that names no
 * version (`10.0`) is believed: it is the newest of its line.
 * @throws ActionError SDK_MISMATCH
 */
export function checkSdk(facts: {
  readonly sdkImage: Reference;
  readonly globalJson: { readonly file: string; readonly request: SdkRequest } | undefined;
}): void {
  const { sdkImage, globalJson } = facts;
  const version = sdkVersionOfTag(sdkImage.tag ?? '');
  if (globalJson === undefined || version === undefined || satisfies(version, globalJson.request)) return;
  const { request, file } = globalJson;
  throw new ActionError({
    code: 'SDK_MISMATCH',
    doing: `checking the SDK image ${describeReference(sdkImage)}`,
    got: `${file} asks for ${request.version} with rollForward ${request.rollForward}, which ${version} is not`,
    hint: `Leave sdk-image out to get what ${file} asks for, or change one of the two.`,
  });
}
