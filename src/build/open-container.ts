import type { BuildPlan } from '#plan/build-plan.ts';
import type { Owner } from '#source/owner.ts';
import { type BuildContainer, startBuildContainer } from './build-container.ts';
import type { Deadline } from './deadline.ts';
import type { BuildEffects } from './effects.ts';
import { buildEnvironment } from './environment.ts';
import { type Folders, pickNetwork } from './prepare.ts';
import { openNode, runnerNodeMounts } from './runner-node.ts';
import { checkRunnerSdk, runnerSdkEnvironment, runnerSdkMounts } from './runner-sdk.ts';
import type { SdkImage } from './sdk-image.ts';
import { setUpImage } from './setup.ts';

/** A container to build in; disposing of it takes the image away that was made for it. */
export interface OpenContainer extends AsyncDisposable {
  readonly build: BuildContainer;
  /** Of each phase beyond the container's: the way to Node. */
  readonly phaseEnv: Readonly<Record<string, string>>;
  /** The container's environment, as far as it is ours. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts the build container of the SDK image, of what `setup-command` makes of it, or with the runner's own SDK in it.
 * @throws ActionError SETUP_FAILED, SDK_MISMATCH, NODE_UNUSABLE, BUILD_TIMEOUT, CANCELLED, or what the engine says.
 */
export async function openContainer(
  request: {
    readonly plan: BuildPlan;
    readonly image: SdkImage;
    readonly folders: Folders;
    readonly owner: Owner;
    readonly deadline: Deadline;
  },
  effects: BuildEffects,
): Promise<OpenContainer> {
  const { plan, image, folders, owner, deadline } = request;
  const network = await pickNetwork(plan, effects);
  const env = buildEnvironment(effects.env, { ...runnerSdkEnvironment(plan), ...plan.environment });
  const sdkMounts = await runnerSdkMounts(plan);
  const nodeMounts = await runnerNodeMounts(plan, effects.temp);
  const setup = { plan, image, network, source: folders.source, sdkMounts, deadline };
  const prepared = await setUpImage(setup, effects);
  const remove = async (): Promise<void> => await prepared[Symbol.asyncDispose]();
  try {
    const build = await startBuildContainer(
      { image: prepared.id, owner, network, env, sdkMounts, nodeMounts, ...folders },
      effects,
    );
    await checkRunnerSdk(build.container, plan);
    const phaseEnv = await openNode(build.container, { plan, log: effects.log });
    return { build, env, phaseEnv, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
