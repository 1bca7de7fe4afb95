import { createHash } from 'node:crypto';
import { access, readdir, readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { startDaemon } from './daemon.ts';
import { PROJECT_ROOT, workFolder } from './work-folder.ts';

const USUAL_SOCKET = '/var/run/docker.sock';

export interface RunningEngine {
  /** As in `DOCKER_HOST`: `unix:///var/run/docker.sock`. */
  readonly host: string;
  readonly startedHere: boolean;
  /** One sentence for people. */
  readonly say: string;
  /** Ends the engine if we started it. */
  stop(): Promise<void>;
}

/**
 * An engine that answers is used as it is; where there is none, a `dockerd` of our own starts, whose images stay in
 * `.work/docker`. `DOCKER_HOST` is set for this process and its children if the engine is not at the usual place.
 * @throws Error saying what to do when no engine answers and none can be started.
 */
export async function ensureEngine(): Promise<RunningEngine> {
  const given = process.env['DOCKER_HOST'];
  const host = given === undefined || given === '' ? `unix://${USUAL_SOCKET}` : given;
  if (await answers(host)) {
    return { host, startedHere: false, say: `the engine at ${host}`, stop: async () => undefined };
  }
  if (given) throw new Error(`No engine answers at ${given}: correct DOCKER_HOST or unset it.`);
  return await startEngine();
}

async function startEngine(): Promise<RunningEngine> {
  if (process.getuid?.() !== 0) {
    throw new Error(`No engine answers at ${USUAL_SOCKET}: start Docker, or run this as root, or set DOCKER_HOST.`);
  }
  const data = await workFolder('docker');
  const state = runtimeFolder();
  const socket =
    (await exists(USUAL_SOCKET)) && !(await isStale(USUAL_SOCKET)) ? join(state, 'docker.sock') : USUAL_SOCKET;
  const host = `unix://${socket}`;
  const pidFile = join(state, 'docker.pid');
  await forgetDeadEngine(pidFile);
  await freeAddresses();
  const daemon = await startDaemon({
    command: ['dockerd', '--data-root', data, '--exec-root', join(state, 'exec'), '--pidfile', pidFile, '--host', host],
    logFile: join(await workFolder('logs'), 'dockerd.log'),
    ready: async () => ((await answers(host)) ? host : undefined),
    patienceMs: 60_000,
  });
  if (socket !== USUAL_SOCKET) process.env['DOCKER_HOST'] = host;
  return {
    host,
    startedHere: true,
    say: `our own dockerd at ${host}, its images in ${data}`,
    stop: async () => {
      await daemon.stop();
      // A container on the host's network makes dockerd mount its namespace there, and leave it.
      await runCommand(['umount', join(state, 'exec/netns/default')]).catch(() => undefined);
      await rm(state, { recursive: true, force: true });
    },
  };
}

/** Sockets have short names, wherever the project lies; `/run` is empty after a restart of the machine. */
function runtimeFolder(): string {
  return `/run/containerize-dotnet-${createHash('sha256').update(PROJECT_ROOT).digest('hex').slice(0, 8)}`;
}

/** A socket nobody listens on may be replaced. */
async function isStale(socket: string): Promise<boolean> {
  return await new Promise((resolve) => {
    const probe = request({ socketPath: socket, path: '/_ping', timeout: 1000 }, () => resolve(false));
    probe.on('timeout', () => probe.destroy());
    probe.on('error', (error) => resolve('code' in error && error.code === 'ECONNREFUSED'));
    probe.end();
  });
}

/** A pid file whose process is another program now would keep dockerd from starting. */
async function forgetDeadEngine(pidFile: string): Promise<void> {
  const pid = await readFile(pidFile, 'utf8').catch(() => '');
  const name = await readFile(`/proc/${pid.trim()}/comm`, 'utf8').catch(() => '');
  if (name.trim() !== 'dockerd') await rm(pidFile, { force: true });
}

/**
 * An engine that was killed leaves the interfaces of its containers on the bridge. The next engine gives the same
 * addresses to its own containers, and requests then reach the wrong ones.
 */
async function freeAddresses(): Promise<void> {
  if (await isRunning('dockerd')) return;
  for (const left of await readdir('/sys/class/net/docker0/brif').catch(() => [])) {
    await runCommand(['ip', 'link', 'set', 'dev', left, 'nomaster']);
  }
}

async function isRunning(program: string): Promise<boolean> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const names = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')));
  return names.some((name) => name.trim() === program);
}

/** Whether a Docker-compatible engine answers `GET /_ping` there. */
async function answers(host: string): Promise<boolean> {
  const place = host.startsWith('unix://')
    ? { socketPath: host.slice('unix://'.length) }
    : { host: new URL(host).hostname, port: new URL(host).port || '2375' };
  return await new Promise((resolve) => {
    const ping = request({ ...place, path: '/_ping', timeout: 3000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    ping.on('timeout', () => ping.destroy());
    ping.on('error', () => resolve(false));
    ping.end();
  });
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
