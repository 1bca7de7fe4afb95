import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Daemon, startDaemon } from './daemon.ts';

export interface KeptRegistryOptions {
  /** Holds the content, which stays between runs, the configuration and the log. */
  readonly folder: string;
  /** Another registry that is asked for what is not here yet; nothing can be pushed then. */
  readonly upstream?: string;
}

export interface KeptRegistry {
  /** `127.0.0.1:PORT`: the port of the last run where it is free, so that names stay what they were. */
  readonly host: string;
  stop(): Promise<void>;
}

/** Starts Debian's docker-registry (distribution 2.8) on a loopback port over a folder of ours. */
export async function startKeptRegistry(options: KeptRegistryOptions): Promise<KeptRegistry> {
  await mkdir(options.folder, { recursive: true });
  const portFile = join(options.folder, 'port');
  const lastPort = await readFile(portFile, 'utf8').catch(() => '0');
  const daemon = await serve(options, lastPort).catch(() => serve(options, '0'));
  await writeFile(portFile, daemon.answer.split(':')[1] ?? '0');
  return {
    host: daemon.answer,
    stop: async () => {
      await daemon.stop();
      await Promise.all(ownFiles(options.folder).map((file) => rm(file, { force: true })));
    },
  };
}

/** Several processes may serve one folder at the same time, each on a port of its own. */
function ownFiles(folder: string): readonly [configFile: string, logFile: string] {
  return [join(folder, `${process.pid}.json`), join(folder, `${process.pid}.log`)];
}

async function serve(options: KeptRegistryOptions, port: string): Promise<Daemon> {
  const [configFile, logFile] = ownFiles(options.folder);
  await writeFile(configFile, JSON.stringify(configuration(options, port)));
  return await startDaemon({
    command: ['docker-registry', 'serve', configFile],
    logFile,
    ready: async (log) => /listening on (127\.0\.0\.1:\d+)/.exec(log)?.[1],
    patienceMs: 10_000,
  });
}

/** JSON is YAML. Its log says which port it was given when asked for any. */
function configuration(options: KeptRegistryOptions, port: string): object {
  return {
    version: '0.1',
    log: { level: 'info', formatter: 'text', accesslog: { disabled: true } },
    storage: {
      filesystem: { rootdirectory: join(options.folder, 'storage') },
      maintenance: { uploadpurging: { enabled: false } },
    },
    http: { addr: `127.0.0.1:${port}` },
    ...(options.upstream === undefined ? {} : { proxy: { remoteurl: options.upstream } }),
  };
}
