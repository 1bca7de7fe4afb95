import type { Annotation, Log } from '#base/effects.ts';
import { withoutEach } from '#base/objects.ts';
import type { RawInputs } from '#request/inputs/names.ts';
import { cancelSignal } from './cancel.ts';
import { escapeCommands } from './escape-commands.ts';
import type { Runner } from './runner.ts';
import { timed } from './timed.ts';

/** Outputs that a person at a terminal looks for; scripts get all of them. */
const SHORT_OUTPUTS = ['image', 'digest', 'tags', 'cache'];

/**
 * Returns the runner of a person at a terminal. The log goes to stderr. Outputs go to stdout: as one JSON object when the
 * runner is disposed, or one `name=value` per line, so that `$(… | sed -n 's/^digest=//p')` works. A terminal shows the
 * important ones.
 */
export function terminalRunner(
  asked: { readonly inputs: RawInputs; readonly json: boolean },
  log: Log,
): Runner & Disposable {
  const { GITHUB_EVENT_NAME: _event, ...env } = process.env;
  // There is no step after this one: it reads the state that it saves itself.
  const states = new Map<string, string>();
  const outputs = new Map<string, string>();
  const print = (name: string, value: string): void => {
    if (process.stdout.isTTY && !SHORT_OUTPUTS.includes(name)) return;
    process.stdout.write(`${name}=${escapeCommands(value.replace(/[\r\n]/g, ' '))}\n`);
  };
  return {
    env,
    inputs: asked.inputs,
    log,
    payload: undefined,
    signal: cancelSignal(),
    setOutput: (name, value) => {
      if (asked.json) outputs.set(name, value);
      else print(name, value);
    },
    recordArtifact: () => {},
    writeSummary: async () => {},
    saveState: (name, value) => {
      states.set(name, value);
    },
    state: (name) => states.get(name) ?? '',
    [Symbol.dispose]: () => {
      if (asked.json) process.stdout.write(`${jsonOf(outputs)}\n`);
    },
  };
}

/** Without `#`, which in a job's script may begin a command (`##[…]`) anywhere in a line. */
function jsonOf(outputs: ReadonlyMap<string, string>): string {
  return JSON.stringify(Object.fromEntries(outputs)).replaceAll('#', String.raw`\u0023`);
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
