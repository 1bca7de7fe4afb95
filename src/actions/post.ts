import { BASES_STATE, CONTAINER_STATE, FOLDER_STATE, SAVES_STATE } from '#actions/context/post-state.ts';
import { actionsRunner } from '#actions/runner/actions.ts';
import { entry } from '#actions/runner/entry.ts';
import { readInputs } from '#request/inputs/inputs.ts';

const runner = actionsRunner();
await entry({ log: runner.log }, async () => {
  // If the main step left nothing, it may have failed on an invalid input, and has reported that.
  if ([FOLDER_STATE, CONTAINER_STATE, SAVES_STATE, BASES_STATE].every((name) => runner.state(name) === '')) return;
  const [{ actionsContext: actionsWorld }, { runPost: finish }] = await Promise.all([
    import('#actions/context/context.ts'),
    import('./run-post.ts'),
  ]);
  await finish(actionsWorld(runner, { inputs: await readInputs(runner.inputs) }));
});
