import { readInputs } from '#inputs/inputs.ts';
import { actionsRunner } from '#runner/actions.ts';
import { entry } from '#runner/entry.ts';
import { CONTAINER_STATE, FOLDER_STATE, SAVES_STATE } from '#steps/states.ts';

const runner = actionsRunner();
await entry({ log: runner.log }, async () => {
  // A main job that left nothing may have ended over an input that it could not read, and has said so.
  if ([FOLDER_STATE, CONTAINER_STATE, SAVES_STATE].every((name) => runner.state(name) === '')) return;
  const [{ actionsWorld }, { finish }] = await Promise.all([import('#world.ts'), import('#steps/finish.ts')]);
  await finish(actionsWorld(runner, { inputs: await readInputs(runner.inputs) }));
});
