import { parseInputs } from '#inputs/inputs.ts';
import { actionsRunner } from '#runner/actions.ts';
import { entry } from '#runner/entry.ts';
import { finish } from '#steps/finish.ts';
import { actionsWorld } from '#world.ts';

const runner = actionsRunner();
await entry(runner.log, () => finish(actionsWorld(runner, parseInputs(runner.inputs))));
