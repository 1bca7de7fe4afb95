import { messageOf } from '#base/action-error.ts';
import { RUN_LABEL } from '#build/effects.ts';
import type { World } from '#world.ts';
import { removeTree } from './run-folder.ts';
import { CONTAINER_STATE, FOLDER_STATE, PACKAGES_STATE } from './states.ts';

/** The post step: keeps what later runs can use and removes what a killed run left. Nothing here fails the job. */
export async function finish(world: World): Promise<void> {
  const { runner, packages } = world;
  const folder = runner.state(FOLDER_STATE);
  const dependencies = runner.state(PACKAGES_STATE);
  const container = runner.state(CONTAINER_STATE);
  const wasKilled = folder !== '';
  await attempt(world, {
    what: 'Removing the build container',
    needed: wasKilled && container !== '',
    work: async () => {
      const engine = await world.engine();
      for (const id of await engine.list(`${RUN_LABEL}=${container}`)) await engine.remove(id);
    },
  });
  await attempt(world, {
    what: 'Removing the files of the build',
    needed: wasKilled,
    work: () => removeTree(folder),
  });
  await attempt(world, {
    what: 'Keeping the NuGet packages',
    needed: dependencies !== '',
    work: async () => {
      runner.log.info(`NuGet packages: ${await packages.save({ dependencies })}`);
    },
  });
}

async function attempt(
  world: World,
  step: { readonly what: string; readonly needed: boolean; readonly work: () => Promise<void> },
): Promise<void> {
  if (!step.needed) return;
  try {
    await step.work();
  } catch (error) {
    world.runner.log.warning(`${step.what}: ${messageOf(error)}`);
  }
}
