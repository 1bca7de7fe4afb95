import { readInputs } from '#inputs/inputs.ts';
import { parsePlanInputs } from '#inputs/plan-inputs.ts';
import { actionsRunner, readPlanInputs } from '#runner/actions.ts';
import { entry } from '#runner/entry.ts';
import { startFirstLook } from '#runner/first-look.ts';

const runner = actionsRunner();
await entry(runner, async () => {
  const asked = parsePlanInputs(readPlanInputs());
  const inputs = await readInputs(runner.inputs);
  const first = asked.affected === 'all' ? undefined : startFirstLook(runner, inputs);
  const [{ actionsWorld }, { runPlan }] = await Promise.all([import('#world.ts'), import('#run-plan.ts')]);
  await runPlan(actionsWorld(runner, { inputs, first }), asked);
});
