import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines } from './command.ts';

export interface DaemonRequest {
  readonly command: readonly string[];
  /** Both streams go into this file, which begins anew. */
  readonly logFile: string;
  /** Asked again and again, with the log so far, until it gives something. */
  readonly ready: (log: string) => Promise<string | undefined>;
  readonly patienceMs: number;
}

export interface Daemon {
  /** What `ready` gave. */
  readonly answer: string;
  /** Asks it to end (SIGTERM) and waits until it has. */
  stop(): Promise<void>;
}

/**
 * Starts a program that serves until it is stopped. The kernel ends it when this process dies in any way, so that
 * nothing stays behind (`setpriv --pdeathsig`, util-linux).
 * @throws Error with the end of its log when it ends by itself or is not ready in time.
 */
export async function startDaemon(request: DaemonRequest): Promise<Daemon> {
  const log = openSync(request.logFile, 'w');
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', ...request.command], { stdio: ['ignore', log, log] });
  closeSync(log);
  child.on('error', () => undefined);
  const answer = await untilReady(child, request);
  child.unref();
  return { answer, stop: () => stop(child) };
}

async function untilReady(child: ChildProcess, request: DaemonRequest): Promise<string> {
  const giveUpAt = Date.now() + request.patienceMs;
  while (Date.now() < giveUpAt && child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const answer = await request.ready(await readFile(request.logFile, 'utf8'));
    if (answer !== undefined) return answer;
    await sleep(50);
  }
  await stop(child);
  const log = await readFile(request.logFile, 'utf8');
  throw new Error(`"${request.command.join(' ')}" did not start:\n${lastLines(log, 8)}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.ref();
  child.kill('SIGTERM');
  await ended;
}
