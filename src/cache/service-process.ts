import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
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

/** A process that waits for its call, in a folder of its own. */
export interface ServiceProcess {
  readonly folder: string;
  readonly child: ChildProcess;
  /** Settles when it has ended, whenever that was. */
  readonly closed: Promise<unknown>;
}

/** Starts a process group of its own. One that is started ahead of its call keeps nobody waiting at the end. */
export function startService(
  { program, env, stage }: Pick<ServiceProgram, 'program' | 'env' | 'stage'>,
  { ahead }: { readonly ahead: boolean },
): ServiceProcess {
  const folder = join(stage, randomUUID());
  mkdirSync(folder, { recursive: true });
  const child = spawn(process.execPath, [program], {
    cwd: folder,
    env: { ...env, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  // What cannot be started ends without an answer.
  child.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  if (ahead) holding(child, 'unref');
  return { child, folder, closed };
}

/** Whether this process lives as long as the other one. */
function holding(child: ChildProcess, verb: 'ref' | 'unref'): void {
  child[verb]();
  child.channel?.[verb]();
  for (const stream of [child.stdout, child.stderr]) if (stream instanceof Socket) stream[verb]();
}

/**
 * Makes a call in the process's folder; it is dead with all its children when this returns or throws.
 * @throws Error saying what was heard last when the signal aborts
 */
export async function callService(
  call: ServiceCall,
  at: { readonly process: ServiceProcess; readonly log: Log; readonly signal: AbortSignal },
): Promise<ServiceReport> {
  const { signal, log } = at;
  const { child, closed } = at.process;
  holding(child, 'ref');
  const heard = { complaints: [] as string[], lines: [] as string[] };
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface(stream).on('line', (line) => hear(line, { heard, log }));
  }
  let answer: ServiceAnswer | undefined;
  child.on('message', (message: ServiceAnswer) => {
    answer = message;
  });
  const kill = (): void => killGroup(child.pid);
  signal.addEventListener('abort', kill, { once: true });
  child.send(call, () => undefined);
  try {
    await closed;
  } finally {
    signal.removeEventListener('abort', kill);
    kill();
  }
  if (signal.aborted) throw tooLate(heard, signal);
  return { ...heard, answer: answer ?? { kind: 'failed', because: heard.lines.at(-1) ?? 'its client ended early' } };
}

const COMMAND = /^::([\w-]+)(?: [^:]*)?::(.*)$/;

/** Workflow commands of the library are read, not passed on; only what it wants masked is masked. */
function hear(
  line: string,
  { heard, log }: { readonly heard: { complaints: string[]; lines: string[] }; readonly log: Log },
): void {
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
function tooLate(heard: Pick<ServiceReport, 'complaints' | 'lines'>, signal: AbortSignal): unknown {
  const attempt = heard.lines.map((line) => /^Attempt .* failed with error: (.*?)(?:\. Retrying|$)/.exec(line)?.[1]);
  const said = heard.complaints.at(-1) ?? attempt.findLast((text) => text !== undefined);
  return said === undefined ? signal.reason : new Error(said);
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
