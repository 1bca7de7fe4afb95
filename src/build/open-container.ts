import type { BuildPlan } from '#plan/build-plan.ts';
import type { Owner } from '#source/owner.ts';
import { type BuildContainer, startBuildContainer } from './build-container.ts';
import type { Deadline } from './deadline.ts';
import type { BuildEffects } from './effects.ts';
import { buildEnvironment } from './environment.ts';
import { type Folders, pickNetwork } from './prepare.ts';
import { checkRunnerSdk, runnerSdkEnvironment, runnerSdkMounts } from './runner-sdk.ts';
import type { SdkImage } from './sdk-image.ts';
import { setUpImage } from './setup.ts';

/** A container to build in; disposing of it takes the image away that was made for it. */
export interface OpenContainer extends AsyncDisposable {
  readonly build: BuildContainer;
  /** The container's environment, as far as it is ours. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts the build container of the SDK image, of what `setup-command` makes of it, or with the runner's own SDK in it.
 * @throws ActionError SETUP_FAILED, SDK_MISMATCH, BUILD_TIMEOUT, CANCELLED, or what the engine says.
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
  const setup = { plan, image, network, source: folders.source, sdkMounts, deadline };
  const prepared = await setUpImage(setup, effects);
  const remove = async (): Promise<void> => await prepared[Symbol.asyncDispose]();
  try {
    const build = await startBuildContainer(
      { image: prepared.id, owner, network, env, sdkMounts, ...folders },
      effects,
    );
    await checkRunnerSdk(build.container, plan);
    return { build, env, [Symbol.asyncDispose]: remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
