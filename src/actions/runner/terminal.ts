import type { Annotation, Log } from '#base/effects.ts';
import { withoutEach } from '#base/objects.ts';
import type { RawInputs } from '#request/inputs/names.ts';
import { cancelSignal } from './cancel.ts';
import { colouredMark } from './colours.ts';
import { escapeCommands } from './escape-commands.ts';
import { limitedProgress } from './limited-progress.ts';
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
  { log, record }: Pick<Runner, 'log' | 'record'>,
): Runner & Disposable {
  const { GITHUB_EVENT_NAME: _event, ...env } = process.env;
  // There is no step after this one: it reads the state that it saves itself.
  const states = new Map<string, string>();
  const outputs = new Map<string, string>();
  const print = (name: string, value: string): void => {
    if (process.stdout.isTTY && !SHORT_OUTPUTS.includes(name)) return;
    const line = escapeCommands(value.replace(/[\r\n]/g, ' '));
    process.stdout.write(`${name}=${process.stdout.isTTY ? withoutControls(line) : line}\n`);
  };
  return {
    env,
    inputs: asked.inputs,
    log,
    record,
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
  const clean = (message: string): string => escapeCommands(withoutEach(message, secrets));
  const { write, status } = statusLine(process.stderr, clean);
  const marked = (mark: string) => (message: string, place?: Annotation) =>
    write(`${mark}${placeOf(place)}: ${message}`);
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
    details: (title, lines) => {
      write(`── ${title}`);
      for (const line of lines) write(line);
    },
    progress: status,
    result: (message) => write(message),
    mask: (secret) => {
      if (secret !== '') secrets.push(secret);
    },
  };
}

/** Returns functions for whole lines, and for a status that a terminal replaces by what follows. */
function statusLine(
  stream: NodeJS.WriteStream,
  clean: (message: string) => string,
): { readonly write: (message: string) => void; readonly status: (text: string) => void } {
  const isTerminal = stream.isTTY === true;
  let isShown = false;
  const write = (message: string): void => {
    const line = clean(message);
    stream.write(`${isShown ? CLEAR : ''}${isTerminal ? colouredMark(withoutControls(line), stream) : line}\n`);
    isShown = false;
  };
  if (!isTerminal) return { write, status: limitedProgress(write) };
  const status = limitedProgress((text) => {
    stream.write(
      `${CLEAR}${withoutControls(clean(text))
        .replace(STYLES, '')
        .replace(/\s+/g, ' ')
        .slice(0, (stream.columns || 80) - 1)}`,
    );
    isShown = true;
  }, 100);
  return { write, status };
}

/** A colour or a style (ECMA-48, SGR), which programs of a build may use. */
const STYLES = /\p{Cc}\[[\d;]{0,64}m/gu;
/** Control characters, perhaps at the start of a style. A return would let a line overwrite what is before it. */
const CONTROLS = /\r(?=\n)|(?![\n\t])\p{Cc}(\[[\d;]{0,64}m)?/gu;

/** Removes what a build or a registry could use to move the cursor, to overwrite lines or to set the title. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, (found, style: string | undefined) => {
    return style !== undefined && found.startsWith('\u001b') ? found : (style ?? '');
  });
}

/** Returns to the start of the line and clears it. */
const CLEAR = '\r\u001b[2K';

function placeOf(place: Annotation | undefined): string {
  if (place?.file === undefined) return '';
  return ` ${place.file}${place.line === undefined ? '' : `:${place.line}`}`;
}
