import { actionsRunner } from '#actions/runner/actions.ts';
import { entry } from '#actions/runner/entry.ts';
import { writeFailure } from '#actions/runner/write-failure.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import { parseMergeInputs } from '#request/inputs/merge-inputs.ts';

const runner = actionsRunner();
await entry({ ...runner, onFailure: (failure) => writeFailure(runner, failure) }, async () => {
  const inputs = await readInputs(runner.inputs);
  const merging = parseMergeInputs(runner.env);
  // Loaded only now, so that an invalid input is reported at once.
  const [{ actionsContext: actionsWorld }, { runMerge }] = await Promise.all([
    import('#actions/context/context.ts'),
    import('./run-merge.ts'),
  ]);
  await runMerge(actionsWorld(runner, { inputs }), merging);
});
