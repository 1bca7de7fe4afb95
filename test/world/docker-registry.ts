import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { startDaemon } from './daemon.ts';

export interface DockerRegistry extends AsyncDisposable {
  readonly host: string;
}

/** Whether Debian's docker-registry is installed. */
export async function hasDockerRegistry(): Promise<boolean> {
  return runCommand(['docker-registry', '--version']).then(
    () => true,
    () => false,
  );
}

/** Starts the real registry (distribution 2.8) over an empty folder, on a loopback port of its own. */
export async function startDockerRegistry(
  options: { readonly htpasswd?: { readonly user: string; readonly password: string } } = {},
): Promise<DockerRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'docker-registry-'));
  const configFile = join(folder, 'config.json');
  await writeFile(configFile, JSON.stringify(await configuration(folder, options)));
  const daemon = await startDaemon({
    command: ['docker-registry', 'serve', configFile],
    logFile: join(folder, 'registry.log'),
    ready: async (log) => /listening on (127\.0\.0\.1:\d+)/.exec(log)?.[1],
    patienceMs: 10_000,
  });
  return {
    host: daemon.answer,
    async [Symbol.asyncDispose]() {
      await daemon.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** JSON is YAML. */
async function configuration(
  folder: string,
  { htpasswd }: { readonly htpasswd?: { readonly user: string; readonly password: string } },
): Promise<object> {
  return {
    version: '0.1',
    log: { level: 'info', formatter: 'text', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'storage') } },
    http: { addr: '127.0.0.1:0' },
    ...(htpasswd === undefined
      ? {}
      : { auth: { htpasswd: { realm: 'test', path: await passwordFile(folder, htpasswd) } } }),
  };
}

async function passwordFile(
  folder: string,
  login: { readonly user: string; readonly password: string },
): Promise<string> {
  const path = join(folder, 'htpasswd');
  await runCommand(['htpasswd', '-Bbc', path, login.user, login.password]);
  return path;
}
