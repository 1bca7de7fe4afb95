import { readInputs } from '#inputs/inputs.ts';
import { run } from '#run.ts';
import { entry } from '#runner/entry.ts';
import { plainLog, terminalRunner } from '#runner/terminal.ts';
import { finish } from '#steps/finish.ts';
import { terminalWorld } from '#world.ts';

const log = plainLog();
await entry({ log }, async () => {
  const runner = terminalRunner(process.argv.slice(2), log);
  const world = terminalWorld(runner, await readInputs(runner.inputs));
  try {
    await run(world);
  } finally {
    await finish(world);
  }
});
