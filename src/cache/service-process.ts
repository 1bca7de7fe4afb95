import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
}

/**
 * Makes a call in a process group of its own, in `folder`, which is dead with all its children when this returns or throws.
 * @throws Error saying what was heard last when the signal aborts
 */
export async function callService(
  call: ServiceCall,
  at: ServiceProgram & { readonly folder: string; readonly signal: AbortSignal },
): Promise<ServiceReport> {
  const { folder, signal, log } = at;
  signal.throwIfAborted();
  const env = { ...at.env, GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder };
  const child = spawn(process.execPath, [at.program, JSON.stringify(call)], {
    cwd: folder,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
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
  // A run that is cancelled ends without waiting.
  process.once('exit', kill);
  try {
    await once(child, 'close');
  } finally {
    signal.removeEventListener('abort', kill);
    process.off('exit', kill);
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
