import type { World } from '#world.ts';
import type { Build } from './plan-build.ts';
import type { Published } from './publish.ts';
import type { Recalled } from './recall.ts';

/** A project before anything is built. */
export interface KnownProject {
  readonly build: Build;
  /** Absent for a publish output that was given. */
  readonly recalled: Recalled | undefined;
}

/** A project whose publication is there. */
export interface PublishedProject extends KnownProject {
  readonly published: Published;
}

/** The project's path, or the publish output's. */
export function describeProject(build: Build): string {
  return build.kind === 'project' ? build.plan.project.value : build.path;
}

/** The world for a project that others are worked on beside: each line of its log begins with its path. */
export function besideOthers(world: World, build: Build): World {
  const { log } = world.runner;
  const info = (message: string): void => log.info(`${describeProject(build)}: ${message}`);
  return { ...world, runner: { ...world.runner, log: { ...log, info } } };
}
