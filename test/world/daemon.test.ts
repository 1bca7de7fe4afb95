import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runCommand } from './command.ts';
import { startDaemon } from './daemon.ts';
import { withLock } from './lock.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daemon-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

test('a program is started when it says so, and stopped', async () => {
  const daemon = await start('echo $$; exec sleep 60');
  expect(await isRunning(daemon.answer)).toBe(true);
  await daemon.stop();
  expect(await isRunning(daemon.answer)).toBe(false);
});

test('a program that ends early, is slow or is missing is an error with its log', async () => {
  await expect(start('echo out of order; exit 3')).rejects.toThrow('out of order');
  await expect(start('echo busy; exec sleep 60', { patienceMs: 300, number: /\d+/ })).rejects.toThrow('busy');
  const missing = startDaemon({ ...request('', {}), command: ['no-such-program'] });
  await expect(missing).rejects.toThrow('no-such-program');
});

test('a program of a process that was killed ends with it', async () => {
  const script = `import { startDaemon } from '${import.meta.dirname}/daemon.ts';
    const request = { command: ['sleep', '60'], logFile: '${folder}/log', patienceMs: 1000 };
    const pid = (await import('node:fs')).readFileSync;
    await startDaemon({ ...request, ready: async () => 'yes' });
    console.log(pid('/proc/self/task/' + process.pid + '/children', 'utf8').trim());
    process.kill(process.pid, 'SIGKILL');`;
  const died = runCommand(['bash', '-c', 'node --input-type=module-typescript -e "$1" || true', 'bash', script]);
  const pid = (await died).trim();
  expect(pid).toMatch(/^\d+$/);
  await expect.poll(() => isRunning(pid)).toBe(false);
});

test('one lock holds one owner, and a dead owner counts for nothing', async () => {
  const lock = join(folder, 'lock');
  const events: string[] = [];
  const work = (name: string) =>
    withLock(lock, async () => {
      events.push(`${name} begins`);
      await sleep(50);
      events.push(`${name} ends`);
    });
  const dead = (await runCommand(['bash', '-c', 'echo $$'])).trim();
  await runCommand(['bash', '-c', `echo ${dead} > "$1"`, 'bash', lock]);
  await Promise.all([work('one'), work('two')]);
  expect(events.map((event) => event.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends']);
});

function start(script: string, options: { patienceMs?: number; number?: RegExp } = {}) {
  return startDaemon(request(script, options));
}

function request(script: string, { patienceMs = 5000, number = /^\d+/ }: { patienceMs?: number; number?: RegExp }) {
  const ready = async (log: string) => number.exec(log)?.[0];
  return { command: ['bash', '-c', script], logFile: join(folder, 'log'), ready, patienceMs };
}

async function isRunning(pid: string): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return state !== '' && !state.includes(') Z ');
}
