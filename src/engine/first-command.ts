import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type Docker from 'dockerode';
import type { FirstCommand } from './engine.ts';
import { engineError } from './engine-error.ts';
import { type Output, readOutput } from './output.ts';

/** What a container runs while it waits. */
const WAIT = 'while :; do sleep 3600; done';
/** How long a first command may take, in milliseconds: some engines do not deliver its output. */
const PATIENCE = 30_000;

/** A command that runs as the container starts, without an exec call. */
export interface PreparedFirst {
  /** Runs the command, prints its exit code on a separate line, and waits. */
  readonly entrypoint: readonly string[];
  /** Attaches to a container that has not started. @returns the command's exit code, when it ends. */
  readonly listen: (container: Docker.Container) => Promise<{ readonly ended: Promise<number> }>;
}

/**
 * @throws ActionError ENGINE_FAILED, also through `ended`: if the container ends before the command, or there is no
 * output in time.
 */
export function prepareFirst(first: FirstCommand | undefined): PreparedFirst {
  if (first === undefined) {
    return { entrypoint: ['sh', '-c', WAIT], listen: async () => ({ ended: Promise.resolve(0) }) };
  }
  // Random, so that the command cannot print it by chance.
  const mark = randomUUID();
  return {
    entrypoint: ['sh', '-c', `"$@"; ${printMarks(mark)}; ${WAIT}`, 'first', ...first.command],
    listen: async (container) => {
      const output = await container.attach({ stream: true, stdout: true, stderr: true });
      const ended = readFirst(output, { first, mark });
      // It may fail before it is awaited.
      ended.catch(() => undefined);
      return { ended };
    },
  };
}

/** The mark ends both streams: an engine relays them one by one, so that one may be behind. */
function printMarks(mark: string): string {
  return `set -- $?; for fd in 1 2; do printf '\\n%s %s\\n' ${mark} $1 >&$fd; done`;
}

async function readFirst(
  output: Output,
  { first, mark }: { readonly first: FirstCommand; readonly mark: string },
): Promise<number> {
  let tell = (_exitCode: number): void => undefined;
  const exitCode = new Promise<number>((resolve) => {
    tell = resolve;
  });
  let left = 2;
  const { ended, stop } = readOutput(output, (line) => {
    if (!line.startsWith(`${mark} `)) return first.onLine(line);
    left -= 1;
    if (left === 0) tell(Number(line.slice(mark.length)));
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
  throw new Error(`it gave no output for ${PATIENCE / 1000} s`);
}
