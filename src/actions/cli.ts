import { terminalContext } from '#actions/context/context.ts';
import { actionVersion, ownFile } from '#actions/runner/bundle-folder.ts';
import { type CommandLine, exitCodeOf, helpText, parseCommandLine } from '#actions/runner/command-line.ts';
import { entry } from '#actions/runner/entry.ts';
import { recordRun } from '#actions/runner/record-run.ts';
import { limitsOfHost, plainLog, terminalRunner } from '#actions/runner/terminal.ts';
import { parseVerifyCommand, REPRODUCE_HELP, VERIFY_HELP } from '#actions/runner/verify-command.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import { parseVerifyInputs } from '#request/inputs/verify-inputs.ts';
import { run } from './run.ts';
import { runPost } from './run-post.ts';

const { log, record } = recordRun(plainLog());
await entry({ log, exitCode: exitCodeOf }, async () => {
  const args = process.argv.slice(2);
  if (args[0] === 'verify' || args[0] === 'reproduce') return await examine(args[0], args.slice(1));
  const asked = parseCommandLine(args);
  if (asked.kind === 'run') await build(asked);
  else process.stdout.write(asked.kind === 'help' ? helpText(ownFile('action.yml')) : `${actionVersion()}\n`);
});

async function build(asked: Extract<CommandLine, { kind: 'run' }>): Promise<void> {
  using runner = terminalRunner(asked, { log, record });
  const limits = limitsOfHost(process.platform);
  if (limits !== undefined) log.warning(limits);
  const context = terminalContext(runner, { inputs: await readInputs(runner.inputs) });
  let end = '';
  try {
    end = await run(context);
  } finally {
    await runPost(context);
  }
  log.result(end);
}

/** Verifies an image, or builds it again. A folder of that name is `./verify`. */
async function examine(command: 'verify' | 'reproduce', args: readonly string[]): Promise<void> {
  const asked = parseVerifyCommand(args);
  if (asked.kind === 'help') {
    process.stdout.write(command === 'verify' ? VERIFY_HELP : REPRODUCE_HELP);
    return;
  }
  using runner = terminalRunner(asked, { log, record });
  const context = terminalContext(runner, { inputs: await readInputs(runner.inputs) });
  const wanted = parseVerifyInputs(asked.asked);
  if (command === 'verify') {
    const { runVerify } = await import('./run-verify.ts');
    log.result(await runVerify(context, wanted));
  } else {
    const { runReproduce } = await import('./run-reproduce.ts');
    log.result(await runReproduce(context, { ...wanted, unsigned: asked.unsigned }));
  }
}
