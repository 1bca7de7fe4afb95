import { run } from '#run.ts';
import { entry } from '#runner/entry.ts';
import { actionsWorld } from '#world.ts';

const world = actionsWorld();
await entry(world.runner.log, () => run(world));
