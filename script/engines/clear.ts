import { execFile } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Has the runtime folder of an engine, in the environment of the engine and of all that it starts. */
export const MARK = 'CONTAINERIZE_DOTNET_ENGINE';

/** Ends and removes what an engine leaves when it ends: processes, mounts and its runtime folder. */
export async function clearAfter(folder: string): Promise<void> {
  await endProcesses(folder);
  const mounts = await readFile('/proc/self/mounts', 'utf8');
  const paths = mounts.split('\n').map((line) => line.split(' ')[1] ?? '');
  // A mount may be inside of an earlier one.
  for (const path of paths.filter((each) => each.startsWith(`${folder}/`)).reverse()) {
    await promisify(execFile)('umount', [path]);
  }
  await rm(folder, { recursive: true, force: true });
}

/** Podman keeps a process for each command in a container for five minutes, and one for the user namespace for good. */
async function endProcesses(folder: string): Promise<void> {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const environment = await readFile(join('/proc', pid, 'environ'), 'utf8').catch(() => '');
    if (!environment.split('\0').includes(`${MARK}=${folder}`)) continue;
    try {
      // With SIGTERM, it would start one more.
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
}
