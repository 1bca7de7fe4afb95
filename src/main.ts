import { readInputs } from '#inputs/inputs.ts';
import { actionsRunner } from '#runner/actions.ts';
import { entry } from '#runner/entry.ts';
import { startFirstLook } from '#runner/first-look.ts';

const runner = actionsRunner();
await entry(runner, async () => {
  const inputs = await readInputs(runner.inputs);
  const first = startFirstLook(runner, inputs);
  // Loaded only now: a wrong input is told at once.
  const [{ actionsWorld }, { run }] = await Promise.all([import('#world.ts'), import('#run.ts')]);
  await run(actionsWorld(runner, { inputs, first }));
});
