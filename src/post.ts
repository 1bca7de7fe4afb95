import { entry } from '#runner/entry.ts';
import { finish } from '#steps/finish.ts';
import { actionsWorld } from '#world.ts';

const world = actionsWorld();
await entry(world.runner.log, () => finish(world));
