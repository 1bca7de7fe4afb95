import { actionsRunner, readPlanInputs } from '#actions/runner/actions.ts';
import { entry } from '#actions/runner/entry.ts';
import { prestartCache } from '#actions/runner/prestart-cache.ts';
import { writeFailure } from '#actions/runner/write-failure.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import { parsePlanInputs } from '#request/inputs/plan-inputs.ts';

const runner = actionsRunner();
await entry({ ...runner, onFailure: (failure) => writeFailure(runner, failure) }, async () => {
  const asked = parsePlanInputs(readPlanInputs());
  const inputs = await readInputs(runner.inputs);
  const first = asked.affected === 'all' ? undefined : prestartCache(runner, inputs);
  const [{ actionsContext: actionsWorld }, { runPlan }] = await Promise.all([
    import('#actions/context/context.ts'),
    import('./run-plan.ts'),
  ]);
  await runPlan(actionsWorld(runner, { inputs, first }), asked);
});
