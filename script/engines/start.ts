import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { lastLines } from '../../test/world/command.ts';
import { type Daemon, startDaemon } from '../../test/world/daemon.ts';
import { workFolder } from '../../test/world/work-folder.ts';
import { MARK } from './clear.ts';
import type { Service } from './services.ts';

/** Makes the newer engines in a folder, unless that was done before. @throws Error with the last lines of its output */
export async function makePrograms(folder: string): Promise<void> {
  console.log('Newer engines are taken from a newer release of Debian, unless that was done before.');
  const script = join(import.meta.dirname, 'programs.sh');
  await promisify(execFile)(script, [folder], { maxBuffer: 64 * 1024 * 1024 }).catch((error) => {
    throw new Error(`The newer engines could not be made:\n${lastLines(`${error.stdout}\n${error.stderr}`, 8)}`);
  });
}

/** Starts an engine, whose processes `clearAfter` finds. It has started when it answers at its socket. */
export async function startService(
  service: Service,
  { name, socket }: { readonly name: string; readonly socket: string },
): Promise<Daemon> {
  const all = { ...service.env, [MARK]: dirname(socket) };
  const variables = Object.entries(all).map(([variable, value]) => `${variable}=${value}`);
  return await startDaemon({
    command: ['env', ...variables, ...service.command],
    logFile: join(await workFolder('logs'), `${name}.log`),
    ready: async () => ((await answers(socket)) ? socket : undefined),
    patienceMs: 120_000,
  });
}

async function answers(socket: string): Promise<boolean> {
  const command = ['--silent', '--fail', '--max-time', '3', '--unix-socket', socket, 'http://engine/_ping'];
  return await promisify(execFile)('curl', command).then(
    () => true,
    () => false,
  );
}
