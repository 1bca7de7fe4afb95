import { parseArgs } from 'node:util';
import { ActionError, messageOf } from '#base/action-error.ts';
import type { Annotation, Log } from '#base/effects.ts';
import { withoutEach } from '#base/objects.ts';
import { INPUT_NAMES, type RawInputs } from '#request/inputs/names.ts';
import { cancelSignal } from './cancel.ts';
import { escapeCommands } from './escape-commands.ts';
import type { Runner } from './runner.ts';
import { timed } from './timed.ts';

/**
 * Returns the runner of a person at a terminal: flags have the inputs' names. The log goes to stderr and the outputs
 * to stdout, one `name=value` per line, so that `$(… | sed -n 's/^digest=//p')` works.
 * @throws ActionError INPUT_INVALID for an unknown flag
 */
export function terminalRunner(args: readonly string[], log: Log): Runner {
  const { GITHUB_EVENT_NAME: _event, ...env } = process.env;
  // There is no step after this one: it reads the state that it saves itself.
  const states = new Map<string, string>();
  return {
    env,
    inputs: readFlags(args),
    log,
    payload: undefined,
    signal: cancelSignal(),
    setOutput: (name, value) => process.stdout.write(`${name}=${escapeCommands(value.replace(/[\r\n]/g, ' '))}\n`),
    recordArtifact: () => {},
    writeSummary: async () => {},
    saveState: (name, value) => {
      states.set(name, value);
    },
    state: (name) => states.get(name) ?? '',
  };
}

function readFlags(args: readonly string[]): RawInputs {
  const options = Object.fromEntries(INPUT_NAMES.map((name) => [name, { type: 'string', multiple: true } as const]));
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    return Object.fromEntries(Object.entries(values).map(([name, lines]) => [name, lines?.join('\n') ?? '']));
  } catch (cause) {
    throw new ActionError({
      code: 'INPUT_INVALID',
      doing: 'reading the command line',
      got: messageOf(cause),
      hint: `The flags are the inputs: ${INPUT_NAMES.map((name) => `--${name}`).join(' ')}. Repeat the flag for a list.`,
      cause,
    });
  }
}

/** Returns what works on an operating system that this program was not tested on; `undefined` on Linux. */
export function limitsOfHost(platform: NodeJS.Platform): string | undefined {
  if (platform === 'linux') return undefined;
  const name = platform === 'darwin' ? 'macOS' : platform === 'win32' ? 'Windows' : platform;
  const build = platform === 'win32' ? 'Run builds in WSL 2.' : 'Builds need a container engine, which may be remote.';
  return (
    `This program was not tested on ${name}. ${build} Images of a publish-directory, pushes, exports and mode: plan need ` +
    `no engine. Not available on ${name}: sdk-image: runner, the Node.js of this machine in a build, and reuse that looks ` +
    'at the files that a build read (every file of the checkout counts).'
  );
}

/** Logs messages to stderr, which a job that runs this program in a script parses like any step's output. */
export function plainLog(): Log {
  const secrets: string[] = [];
  const write = (message: string): void => {
    process.stderr.write(`${escapeCommands(withoutEach(message, secrets))}\n`);
  };
  const marked = (mark: string) => (message: string, at?: Annotation) => write(`${mark}${placeOf(at)}: ${message}`);
  return {
    info: write,
    debug: () => {},
    notice: marked('notice'),
    warning: marked('warning'),
    error: marked('error'),
    phase: async (title, work) => {
      write(`── ${title}`);
      const { result, took } = await timed(work);
      write(`── ${title}: ${took}`);
      return result;
    },
    mask: (secret) => {
      if (secret !== '') secrets.push(secret);
    },
  };
}

function placeOf(at: Annotation | undefined): string {
  if (at?.file === undefined) return '';
  return ` ${at.file}${at.line === undefined ? '' : `:${at.line}`}`;
}
