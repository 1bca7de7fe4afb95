import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { Socket } from 'node:net';
import { createInterface, type Interface } from 'node:readline';
import { childEnv } from '#base/child-env.ts';
import type { Env, Log } from '#base/effects.ts';

/** One call of @actions/cache. */
export interface ServiceCall {
  readonly method: 'restore' | 'save';
  /** Relative to the current folder. The service uses this string to identify the entry. */
  readonly path: string;
  /** The key to save, or the keys to look up in this order; at most ten. */
  readonly keys: readonly string[];
}

export type ServiceAnswer =
  | { readonly kind: 'restored'; readonly key: string }
  | { readonly kind: 'saved' }
  /** A cache miss, or a failure that the library swallowed. Its output shows which. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'failed'; readonly because: string };

/** An answer, and what the library printed during the call. */
export interface ServiceReport {
  readonly answer: ServiceAnswer;
  /** Warnings and errors meant for the user. */
  readonly complaints: readonly string[];
  /** All other lines, including debug messages. */
  readonly lines: readonly string[];
}

/**
 * Returns what the workflow allows: `read`, `write`, `write-only` or `none` (docs.github.com, workflow syntax,
 * `cache-mode`); `undefined` on a server without that setting. The service enforces it.
 */
export function cacheMode(env: Env): string | undefined {
  return env['ACTIONS_CACHE_MODE']?.toLowerCase();
}

export interface ServiceProgram {
  /** Absolute path of the built service-call.ts. */
  readonly program: string;
  readonly env: Env;
  readonly log: Log;
  /**
   * Folder in which entries are packed and unpacked, each in its own subfolder. It must be on the same file system as
   * all folders to save.
   */
  readonly stage: string;
}

/** A process that makes calls one at a time. Its start takes longer than most calls. */
export interface ServiceProcess {
  isAlive(): boolean;
  /**
   * Makes a call in its own folder (absolute path).
   * @throws Error with the last output if the signal aborts; the process and all its children are then dead
   */
  call(call: ServiceCall, place: { readonly folder: string; readonly signal: AbortSignal }): Promise<ServiceReport>;
}

/** Name of a restored entry in the folder of its call: the archive as downloaded, not opened yet. */
export const ARCHIVE = 'archive';

/** Printed after all output of a call, because answers and output use different channels. */
export const END_OF_CALL = '\u0001end of call';

/** Starts a process group that ends with this process. It does not keep this process running. */
export function startService({ program, env, log, stage }: ServiceProgram): ServiceProcess {
  mkdirSync(stage, { recursive: true });
  const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const;
  const own = { cwd: stage, env: childEnv(env, 'cache-client'), detached: true };
  const child = spawn(process.execPath, [program], { ...own, stdio: [...stdio] });
  // If the process cannot be started, it ends without an answer.
  child.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  const printed = streams.map((input) => createInterface(input));
  let heard = nothingHeard();
  for (const lines of printed) lines.on('line', (line) => hear(line, { heard, log }));
  holding(child, 'unref');

  const answer = async (call: ServiceCall, folder: string): Promise<ServiceAnswer> => {
    let given: ServiceAnswer | undefined;
    const asked = new Promise<void>((resolve) => {
      child.once('message', (message: ServiceAnswer) => {
        given = message;
        resolve();
      });
    });
    child.send({ ...call, folder }, () => undefined);
    await Promise.race([closed, Promise.all([asked, ...printed.map(endOfCall)])]);
    return given ?? { kind: 'failed', because: heard.lines.at(-1) ?? 'the cache client ended without an answer' };
  };

  return {
    isAlive: () => child.connected,
    async call(call, { folder, signal }) {
      holding(child, 'ref');
      const kill = (): void => killGroup(child.pid);
      signal.addEventListener('abort', kill, { once: true });
      try {
        const given = await answer(call, folder);
        if (signal.aborted) throw tooLate(heard, signal);
        return { ...heard, answer: given };
      } finally {
        signal.removeEventListener('abort', kill);
        if (signal.aborted) await closed;
        holding(child, 'unref');
        heard = nothingHeard();
      }
    },
  };
}

interface Heard {
  readonly complaints: string[];
  readonly lines: string[];
}

function nothingHeard(): Heard {
  return { complaints: [], lines: [] };
}

async function endOfCall(lines: Interface): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (line: string): void => {
      if (line !== END_OF_CALL) return;
      lines.off('line', look);
      resolve();
    };
    lines.on('line', look);
  });
}

/** Sets whether this process waits for the child. */
function holding(child: ChildProcess, verb: 'ref' | 'unref'): void {
  child[verb]();
  child.channel?.[verb]();
  for (const stream of [child.stdout, child.stderr]) if (stream instanceof Socket) stream[verb]();
}

const COMMAND = /^::([\w-]+)(?: [^:]*)?::(.*)$/;

/** Reads the workflow commands of the library without printing them. Only masks are passed on. */
function hear(line: string, { heard, log }: { readonly heard: Heard; readonly log: Log }): void {
  if (line === END_OF_CALL) return;
  const [, command = '', data = ''] = COMMAND.exec(line) ?? [];
  const text = command === '' ? line : unescaped(data);
  if (command === 'add-mask') {
    log.mask(text);
    return;
  }
  if (command === 'warning' || command === 'error') heard.complaints.push(text);
  else heard.lines.push(text);
  log.debug(text);
}

function unescaped(data: string): string {
  return data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

/** Between its attempts, the library prints the last error. */
function tooLate(heard: Heard, signal: AbortSignal): unknown {
  const attempt = heard.lines.map((line) => attemptIn(line));
  const said = heard.complaints.at(-1) ?? attempt.findLast((text) => text !== undefined);
  return said === undefined ? signal.reason : new Error(said);
}

/** Returns the error in `Attempt 1 of 5 failed with error: Unexpected status. Retrying request in 3000 ms...`. */
function attemptIn(line: string): string | undefined {
  const [start, error] = line.split(' failed with error: ', 2);
  return start?.startsWith('Attempt ') === true ? error?.split('. Retrying', 1)[0] : undefined;
}

/** Kills the library's tar and compressor as well, so nothing continues to write. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself, with all its children.
  }
}
