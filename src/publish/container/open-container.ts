import type { Container } from '#engine/engine.ts';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { valuesThatCount, willCompile } from '#publish/obj/decide-obj-reuse.ts';
import type { ObjState } from '#publish/obj/obj-state.ts';
import type { Deadline } from '#publish/paths/deadline.ts';
import { buildEnvironment } from '#publish/paths/environment.ts';
import { openNode, runnerNodeMounts } from '#publish/runner-tools/runner-node.ts';
import type { FileOwner } from '#publish/source/owner.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import { trustedBundle } from './authorities.ts';
import { type BuildContainer, startBuildContainer } from './build-container.ts';
import { chooseNetwork, copyInto, type Folders, makeFolders } from './build-folders.ts';
import { hostToolsMounts } from './host-tools-image.ts';
import { chooseLimits } from './limits.ts';
import type {
  BuildResults,
  BuildSource,
  ContainerAccess,
  PackageAccess,
  SdkRegistryAccess,
} from './publish-context.ts';
import { runnerSdkEnvironment, runnerSdkMounts, UnusableMountedSdk } from './runner-sdk.ts';
import { fetchSdkImage, pullSdkImage, type SdkImage } from './sdk-image.ts';
import { setUpImage } from './setup.ts';
import { type CompilerNeed, warmCompiler } from './warm-compiler.ts';

/** A container to build in. */
export interface OpenContainer {
  /** Removes it, and the images that were made for it. */
  readonly close: () => Promise<void>;
  readonly build: BuildContainer;
  readonly image: SdkImage;
  readonly folders: Folders;
  /** A snapshot of the copy of the source, completely read: what the build will see. */
  readonly snapshot: Snapshot;
  /** Additional variables of each phase: the path of Node, and the bundle of trusted authorities. */
  readonly phaseEnv: Readonly<Record<string, string>>;
  /** The variables that the action sets in the container. */
  readonly env: Readonly<Record<string, string>>;
}

interface Opening {
  readonly plan: BuildPlan;
  readonly owner: FileOwner;
  readonly deadline: Deadline;
  readonly earlier: Promise<ObjState | undefined>;
}

type OpenAccess = ContainerAccess &
  SdkRegistryAccess &
  PackageAccess &
  Pick<BuildSource, 'checkout' | 'copyTo'> &
  Pick<BuildResults, 'ending'>;

/**
 * Starts the build container from the SDK image, from the image that `setup-command` makes of it, or with the runner's SDK
 * in it. The source is copied at the same time. The compiler is started as early as possible, if it will have work.
 * @throws ActionError SETUP_FAILED, SDK_MISMATCH, NODE_UNUSABLE, BUILD_TIMEOUT, CANCELLED, or an error of the engine.
 */
export async function openContainer(opening: Opening, effects: OpenAccess): Promise<OpenContainer> {
  const { plan, owner, deadline } = opening;
  const folders = await makeFolders(plan, { effects, owner });
  const copying = copyInto(folders, { plan, effects, owner });
  // It may fail long before it is awaited.
  copying.catch(() => undefined);
  const copied = (): Promise<Snapshot> => deadline.race(copying);
  try {
    const fetch = (how: typeof fetchSdkImage): Promise<SdkImage> =>
      effects.log.phase('Pull the SDK image', () =>
        deadline.race(verifiedSdk(how, { plan, effects: { ...effects, signal: deadline.signal } })),
      );
    const image = await fetch(fetchSdkImage);
    const start = (image: SdkImage): Promise<OpenContainer> => startIn({ ...opening, image, folders, copied }, effects);
    return await start(image).catch(async (error: unknown) => {
      if (image.mounts.length === 0 || !(error instanceof UnusableMountedSdk)) throw error;
      effects.log.info(`The engine pulls the SDK image after all: ${error.message}`);
      return await start(await fetch(pullSdkImage));
    });
  } catch (error) {
    // The copy must end before its folders are returned for other uses.
    if (!deadline.signal.aborted) await Promise.allSettled([copying]);
    throw error;
  }
}

/** The SDK of the runner does not come from an image, and has no signature. */
async function verifiedSdk(
  fetch: typeof fetchSdkImage,
  { plan, effects }: { readonly plan: BuildPlan; readonly effects: OpenAccess },
): Promise<SdkImage> {
  const image = await fetch(plan, effects);
  if (plan.hostTools !== undefined) return image;
  try {
    await effects.verifySdk?.(plan.sdkImage.value, image.name);
    return image;
  } catch (error) {
    await image[Symbol.asyncDispose]();
    throw error;
  }
}

type Starting = Opening & {
  readonly image: SdkImage;
  readonly folders: Folders;
  /** Settles when the copy of the source is complete. */
  readonly copied: () => Promise<Snapshot>;
};

async function startIn(starting: Starting, effects: OpenAccess): Promise<OpenContainer> {
  const ends: End[] = [];
  const end = (): Promise<void> => endAll(ends);
  try {
    return { ...(await startWith(ends, { ...starting, effects })), close: end };
  } catch (error) {
    await end();
    throw error;
  }
}

async function startWith(
  ends: End[],
  starting: Starting & { readonly effects: OpenAccess },
): Promise<Omit<OpenContainer, 'close'>> {
  const { plan, image, folders, owner, deadline, copied, effects } = starting;
  ends.push(() => image[Symbol.asyncDispose]());
  const network = await chooseNetwork(plan, effects);
  const limits = chooseLimits(plan, { info: await effects.engine.info(), log: effects.log });
  const own = buildEnvironment(effects.env, { ...runnerSdkEnvironment(plan), ...plan.environment });
  const env = { ...image.env, ...own };
  const programs = await hostToolsMounts(plan.hostTools?.value, effects.temp);
  const sdkMounts = [...image.mounts, ...programs, ...(await runnerSdkMounts(plan, effects.temp))];
  const nodeMounts = await runnerNodeMounts(plan, effects.temp);
  const authorities = await effects.authorities();
  const setup = { plan, image, network, limits, source: folders.source, copied, sdkMounts, authorities, deadline };
  const prepared = await setUpImage(setup, effects);
  ends.push(() => prepared[Symbol.asyncDispose]());
  const onReady = (container: Container, mounted: boolean): void => {
    void warmCompiler(container, { plan, effects, need: () => needOf(starting, mounted) });
  };
  const request = {
    image: prepared.id,
    owner,
    network,
    limits,
    env,
    sdkMounts,
    nodeMounts,
    copied,
    onReady,
    ...folders,
  };
  const build = await startBuildContainer(request, effects);
  ends.push(() => build.container.remove());
  const bundle = await trustedBundle(build.container, { authorities, own: plan.environment, log: effects.log });
  if (bundle.files.length > 0) await build.write(bundle.files);
  const phaseEnv = { ...bundle.env, ...(await openNode(build.container, { plan, log: effects.log })) };
  return { build, image, folders, snapshot: await copied(), env, phaseEnv };
}

async function needOf({ earlier, copied }: Starting, mounted: boolean): Promise<CompilerNeed> {
  const found = mounted ? await earlier : undefined;
  if (found === undefined) return 'later';
  const snapshot = await copied();
  return willCompile(found.state, await valuesThatCount(found.state, snapshot)) ? 'soon' : 'none';
}

type End = () => PromiseLike<void>;

/** Calls all ends, the last one first, even if one of them fails. */
async function endAll(ends: End[]): Promise<void> {
  const end = ends.pop();
  if (end === undefined) return;
  try {
    await end();
  } finally {
    await endAll(ends);
  }
}
