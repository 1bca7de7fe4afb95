import { readInputs } from '#inputs/inputs.ts';
import { parseMergeInputs } from '#inputs/merge-inputs.ts';
import { actionsRunner } from '#runner/actions.ts';
import { entry } from '#runner/entry.ts';

const runner = actionsRunner();
await entry(runner, async () => {
  const inputs = await readInputs(runner.inputs);
  const merging = parseMergeInputs(runner.env);
  // Loaded only now: a wrong input is told at once.
  const [{ actionsWorld }, { runMerge }] = await Promise.all([import('#world.ts'), import('#run-merge.ts')]);
  await runMerge(actionsWorld(runner, { inputs }), merging);
});
