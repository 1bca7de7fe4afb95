import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type Docker from 'dockerode';
import type { FirstCommand } from './engine.ts';
import { engineError } from './engine-error.ts';
import { type Output, readOutput } from './output.ts';

/** What a container does all its life. */
const WAIT = 'while :; do sleep 3600; done';
/** How long a first command may take, in milliseconds. Some engines let nobody see the output. */
const PATIENCE = 30_000;

/** A command as the beginning of a container: it needs no process to be brought in from outside. */
export interface PreparedFirst {
  /** Runs the command, says on a line of its own how that ended, and waits. */
  readonly entrypoint: readonly string[];
  /** Listens to a container that has not started. @returns the command's exit code, once there is one. */
  readonly listen: (container: Docker.Container) => Promise<{ readonly ended: Promise<number> }>;
}

/** @throws ActionError ENGINE_FAILED, of `ended` too: when the container ends before the command does, or nothing is heard. */
export function prepareFirst(first: FirstCommand | undefined): PreparedFirst {
  if (first === undefined) {
    return { entrypoint: ['sh', '-c', WAIT], listen: async () => ({ ended: Promise.resolve(0) }) };
  }
  // Nothing that a command prints can pass for it.
  const mark = randomUUID();
  return {
    entrypoint: ['sh', '-c', `"$@"; printf '\\n%s %s\\n' ${mark} $?; ${WAIT}`, 'first', ...first.command],
    listen: async (container) => {
      const output = await container.attach({ stream: true, stdout: true, stderr: true });
      const ended = readFirst(output, { first, mark });
      // It may fail before somebody waits for it.
      ended.catch(() => undefined);
      return { ended };
    },
  };
}

async function readFirst(
  output: Output,
  { first, mark }: { readonly first: FirstCommand; readonly mark: string },
): Promise<number> {
  let tell = (_exitCode: number): void => undefined;
  const exitCode = new Promise<number>((resolve) => {
    tell = resolve;
  });
  const { ended, stop } = readOutput(output, (line) => {
    if (line.startsWith(`${mark} `)) tell(Number(line.slice(mark.length)));
    else first.onLine(line);
  });
  try {
    return await Promise.race([exitCode, ended.then(tooEarly), silence()]);
  } catch (error) {
    throw engineError(`running ${first.command[0] ?? ''} as the first command of the build container`, error);
  } finally {
    stop();
  }
}

function tooEarly(): never {
  throw new Error('the container ended before the command did');
}

async function silence(): Promise<never> {
  await sleep(PATIENCE, undefined, { ref: false });
  throw new Error(`nothing was heard of it for ${PATIENCE / 1000} s`);
}
