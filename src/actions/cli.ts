import { terminalContext } from '#actions/context/context.ts';
import { entry } from '#actions/runner/entry.ts';
import { limitsOfHost, plainLog, terminalRunner } from '#actions/runner/terminal.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import { run } from './run.ts';
import { runPost } from './run-post.ts';

const log = plainLog();
await entry({ log }, async () => {
  const runner = terminalRunner(process.argv.slice(2), log);
  const limits = limitsOfHost(process.platform);
  if (limits !== undefined) log.warning(limits);
  const context = terminalContext(runner, await readInputs(runner.inputs));
  try {
    await run(context);
  } finally {
    await runPost(context);
  }
});
