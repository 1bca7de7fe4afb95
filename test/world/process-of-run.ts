import { readdir, readFile } from 'node:fs/promises';

/** The process id of the main job whose `RUNNER_TEMP` is `temp`. @throws Error when it does not run. */
export async function processOfRun(temp: string): Promise<number> {
  for (const name of await readdir('/proc')) {
    const environment = await readFile(`/proc/${name}/environ`, 'utf8').catch(() => '');
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    const isOurs = environment.split('\0').includes(`RUNNER_TEMP=${temp}`);
    if (isOurs && /dist\/main\.js\0$/.test(command)) return Number(name);
  }
  throw new Error('the main job does not run');
}
