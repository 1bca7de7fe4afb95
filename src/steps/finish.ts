import { rm } from 'node:fs/promises';
import { messageOf } from '#base/action-error.ts';
import type { World } from '#world.ts';
import { CONTAINER_STATE, PACKAGES_STATE } from './build-project.ts';
import { FOLDER_STATE } from './run-folder.ts';

/** The post step: keeps what later runs can use and removes what a killed run left. Nothing here fails the job. */
export async function finish(world: World): Promise<void> {
  const { runner, packages } = world;
  const container = runner.state(CONTAINER_STATE);
  const folder = runner.state(FOLDER_STATE);
  const dependencies = runner.state(PACKAGES_STATE);
  await attempt(world, {
    what: 'Removing the build container',
    needed: container !== '',
    work: async () => {
      await (await world.engine()).remove(container);
    },
  });
  await attempt(world, {
    what: 'Removing the files of the build',
    needed: folder !== '',
    work: async () => {
      await rm(folder, { recursive: true, force: true });
    },
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
