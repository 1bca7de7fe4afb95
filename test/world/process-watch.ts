import { setTimeout as sleep } from 'node:timers/promises';
import { RUN_LABEL } from '#publish/container/publish-context.ts';
import type { Searched } from './canaries.ts';
import { runCommand } from './command.ts';

export interface ProcessWatch extends AsyncDisposable {
  /** What every user of the machine could see: processes, and the containers that this action did not start. */
  readonly seen: () => readonly Searched[];
}

/** Looks at the command lines of all processes, and at other containers, again and again until it is disposed. */
export function watchProcesses(): ProcessWatch {
  const seen = new Map<string, Set<string>>();
  let goesOn = true;
  const note = (place: string, text: string): void => {
    seen.set(place, (seen.get(place) ?? new Set()).add(text));
  };
  const watching = (async () => {
    while (goesOn) {
      for (const line of (await runCommand(['ps', '-eo', 'args'])).split('\n')) note('command lines', line);
      note('other containers', await otherContainers());
      await sleep(100);
    }
  })();
  return {
    seen: () => [...seen].map(([place, lines]) => ({ place, content: Buffer.from([...lines].join('\n')) })),
    async [Symbol.asyncDispose]() {
      goesOn = false;
      await watching;
    },
  };
}

/** The descriptions of all containers without the label of a build, with their environment. */
async function otherContainers(): Promise<string> {
  const format = `{{.ID}} {{.Label "${RUN_LABEL}"}}`;
  const lines = (await runCommand(['docker', 'ps', '--all', '--format', format])).split('\n');
  const others = lines.flatMap((line) => (/^\S+ *$/.test(line) ? [line.trim()] : []));
  if (others.length === 0) return '';
  // One may be gone meanwhile.
  return await runCommand(['docker', 'inspect', ...others]).catch(() => '');
}
