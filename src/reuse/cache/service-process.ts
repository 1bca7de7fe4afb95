import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { Socket } from 'node:net';
import { createInterface, type Interface } from 'node:readline';
import { childEnv } from '#base/child-env.ts';
import type { Env, Log } from '#base/effects.ts';

/** One call of @actions/cache. */
export interface ServiceCall {
  readonly method: 'restore' | 'save';
  /** Relative to the current folder; the string is part of the entry's identity at the service. */
  readonly path: string;
  /** The one to save, or those to look for in this order; at most ten. */
  readonly keys: readonly string[];
}

export type ServiceAnswer =
  | { readonly kind: 'restored'; readonly key: string }
  | { readonly kind: 'saved' }
  /** A miss, or a failure that the library swallowed: what it printed tells which. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'failed'; readonly because: string };

/** An answer, and what the library said on the way. */
export interface ServiceReport {
  readonly answer: ServiceAnswer;
  /** Warnings and errors that were meant for the user. */
  readonly complaints: readonly string[];
  /** All other lines, debug messages among them. */
  readonly lines: readonly string[];
}

export interface ServiceProgram {
  /** The built service-call.ts; absolute. */
  readonly program: string;
  readonly env: Env;
  readonly log: Log;
  /** Where entries are unpacked and packed, each in a folder of its own; on the file system of all folders to keep. */
  readonly stage: string;
}

/** A process that makes calls, one after another: to be ready takes it longer than most calls. */
export interface ServiceProcess {
  isAlive(): boolean;
  /**
   * Makes a call in a folder of its own (absolute).
   * @throws Error saying what was heard last when the signal aborts; it is dead with all its children then
   */
  call(call: ServiceCall, at: { readonly folder: string; readonly signal: AbortSignal }): Promise<ServiceReport>;
}

/** What a restored entry is in the folder of its call: the archive as it came, which nobody has opened yet. */
export const ARCHIVE = 'archive';

/** Printed after everything that belongs to a call: answers and printed lines come by ways of their own. */
export const END_OF_CALL = '\u0001end of call';

/** Starts a process group of its own, which ends with this process and keeps nobody waiting for that. */
export function startService({ program, env, log, stage }: ServiceProgram): ServiceProcess {
  mkdirSync(stage, { recursive: true });
  const stdio = ['ignore', 'pipe', 'pipe', 'ipc'] as const;
  const own = { cwd: stage, env: childEnv(env, 'cache-client'), detached: true };
  const child = spawn(process.execPath, [program], { ...own, stdio: [...stdio] });
  // What cannot be started ends without an answer.
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
    return given ?? { kind: 'failed', because: heard.lines.at(-1) ?? 'its client ended early' };
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

/** Whether this process lives as long as the other one. */
function holding(child: ChildProcess, verb: 'ref' | 'unref'): void {
  child[verb]();
  child.channel?.[verb]();
  for (const stream of [child.stdout, child.stderr]) if (stream instanceof Socket) stream[verb]();
}

const COMMAND = /^::([\w-]+)(?: [^:]*)?::(.*)$/;

/** Workflow commands of the library are read, not passed on; only what it wants masked is masked. */
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

/** Between its attempts the library says what came back. */
function tooLate(heard: Heard, signal: AbortSignal): unknown {
  const attempt = heard.lines.map((line) => attemptIn(line));
  const said = heard.complaints.at(-1) ?? attempt.findLast((text) => text !== undefined);
  return said === undefined ? signal.reason : new Error(said);
}

/** What came back, of `Attempt 1 of 5 failed with error: Unexpected status. Retrying request in 3000 ms...`. */
function attemptIn(line: string): string | undefined {
  const [start, error] = line.split(' failed with error: ', 2);
  return start?.startsWith('Attempt ') === true ? error?.split('. Retrying', 1)[0] : undefined;
}

/** The library's tar and compressor too: nothing may go on writing. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself, and all its children with it.
  }
}
