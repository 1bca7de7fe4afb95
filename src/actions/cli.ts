import { terminalContext } from '#actions/context/context.ts';
import { actionVersion, ownFile } from '#actions/runner/bundle-folder.ts';
import { type CommandLine, exitCodeOf, helpText, parseCommandLine } from '#actions/runner/command-line.ts';
import { entry } from '#actions/runner/entry.ts';
import { recordRun } from '#actions/runner/record-run.ts';
import { limitsOfHost, plainLog, terminalRunner } from '#actions/runner/terminal.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import { run } from './run.ts';
import { runPost } from './run-post.ts';

const { log, record } = recordRun(plainLog());
await entry({ log, exitCode: exitCodeOf }, async () => {
  const asked = parseCommandLine(process.argv.slice(2));
  if (asked.kind === 'run') await build(asked);
  else process.stdout.write(asked.kind === 'help' ? helpText(ownFile('action.yml')) : `${actionVersion()}\n`);
});

async function build(asked: Extract<CommandLine, { kind: 'run' }>): Promise<void> {
  using runner = terminalRunner(asked, { log, record });
  const limits = limitsOfHost(process.platform);
  if (limits !== undefined) log.warning(limits);
  const context = terminalContext(runner, await readInputs(runner.inputs));
  let end = '';
  try {
    end = await run(context);
  } finally {
    await runPost(context);
  }
  log.result(end);
}
