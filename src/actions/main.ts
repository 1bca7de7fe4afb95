import { actionsRunner } from '#actions/runner/actions.ts';
import { entry } from '#actions/runner/entry.ts';
import { prestartCache } from '#actions/runner/prestart-cache.ts';
import { writeFailure } from '#actions/runner/write-failure.ts';
import { readInputs } from '#request/inputs/inputs.ts';

const runner = actionsRunner();
await entry({ ...runner, onFailure: (failure) => writeFailure(runner, failure) }, async () => {
  const inputs = await readInputs(runner.inputs);
  const first = prestartCache(runner, inputs);
  // Loaded only now, so that an invalid input is reported at once.
  const [{ actionsContext: actionsWorld }, { run }] = await Promise.all([
    import('#actions/context/context.ts'),
    import('./run.ts'),
  ]);
  runner.log.result(await run(actionsWorld(runner, { inputs, first })));
});
