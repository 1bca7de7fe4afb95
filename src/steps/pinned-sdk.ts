import { choosePinnedTag, type PinnedSdk } from '#dotnet/pinned-sdk.ts';
import { sdkVersionOfTag } from '#dotnet/sdk-image.ts';
import { mirrorOf } from '#oci/mirror.ts';
import { describeReference } from '#oci/reference.ts';
import type { World } from '#world.ts';
import type { Build } from './plan-build.ts';

/**
 * The build with another SDK image, where global.json pins a version of which there is none; `undefined` where the image
 * may be there.
 * @throws ActionError SDK_MISMATCH
 */
export async function withPinnedSdk(world: World, build: Build): Promise<Build | undefined> {
  if (build.kind !== 'project' || build.plan.runnerSdk !== undefined) return undefined;
  const { sdkImage } = build.plan;
  const { globalJson } = build.project;
  const { tag = '', digest } = sdkImage.value;
  const fixed = sdkVersionOfTag(tag);
  const isPinned = globalJson !== undefined && sdkImage.from === globalJson.file && fixed !== undefined;
  const version = globalJson?.request.version;
  if (!isPinned || version === undefined || digest !== undefined) return undefined;
  const asked = mirrorOf(sdkImage.value, world.inputs.mirrors);
  const list = world.registries(asked.registry).listTags(asked.repository);
  // Who cannot list them learns from the pull what is wrong.
  const tags = await list.catch(() => undefined);
  if (tags === undefined || tags.includes(tag)) return undefined;
  const pinned: PinnedSdk = { request: { ...globalJson.request, version }, file: globalJson.file, tags };
  const chosen = choosePinnedTag(pinned);
  const value = { ...sdkImage.value, tag: tag.replace(fixed, chosen.value) };
  world.runner.log.info(`SDK image ${describeReference(value)} (${chosen.because})`);
  return { ...build, plan: { ...build.plan, sdkImage: { ...chosen, value } } };
}
