import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { terminalContext } from '#actions/context/context.ts';
import { bundleFolder } from '#actions/runner/bundle-folder.ts';
import { type CommandLine, exitCodeOf, helpText, parseCommandLine } from '#actions/runner/command-line.ts';
import { entry } from '#actions/runner/entry.ts';
import { limitsOfHost, plainLog, terminalRunner } from '#actions/runner/terminal.ts';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { readInputs } from '#request/inputs/inputs.ts';
import { run } from './run.ts';
import { runPost } from './run-post.ts';

const log = plainLog();
await entry({ log, exitCode: exitCodeOf }, async () => {
  const asked = parseCommandLine(process.argv.slice(2));
  if (asked.kind === 'run') await build(asked);
  else process.stdout.write(asked.kind === 'help' ? helpText(ownFile('action.yml')) : `${version()}\n`);
});

async function build(asked: Extract<CommandLine, { kind: 'run' }>): Promise<void> {
  using runner = terminalRunner(asked, log);
  const limits = limitsOfHost(process.platform);
  if (limits !== undefined) log.warning(limits);
  const context = terminalContext(runner, await readInputs(runner.inputs));
  try {
    await run(context);
  } finally {
    await runPost(context);
  }
}

function version(): string {
  const manifest = parseJson(ownFile('package.json'));
  return isObject(manifest) ? String(manifest['version']) : '';
}

/** Reads a file next to `dist/`. */
function ownFile(name: string): string {
  return readFileSync(join(bundleFolder(), '..', name), 'utf8');
}
