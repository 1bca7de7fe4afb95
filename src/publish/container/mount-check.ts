import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActionError, messageOf } from '#base/action-error.ts';
import type { Choice } from '#base/choice.ts';
import type { Container, FirstCommand } from '#engine/engine.ts';
import { PATHS } from '#publish/paths/environment.ts';
import { checkAccessTimes } from '#publish/tracking/atime-probe.ts';

/** A container that sees the action's files, with the result of the check, or the reason why there is no such container. */
export type MountCheck<T> =
  | { readonly kind: 'seeing'; readonly container: Container; readonly seen: T }
  | { readonly kind: 'blind'; readonly why: string };

export const NO_MOUNTS: MountCheck<never> = { kind: 'blind', why: 'this build mounts nothing' };

/** Starts the container with a command and returns its exit code. */
export type RunFirst = (first: FirstCommand) => Promise<number>;

/**
 * Starts a container with mounts, and checks that it sees the action's files through them. It does not if the engine is in
 * another container or machine, or has its own user ids. The check is the container's first command, because a later
 * command takes a tenth of a second to start.
 * @param look returns `undefined` if the container does not see the files.
 */
export async function startMountCheck<T>(
  start: (first: FirstCommand) => Promise<Container>,
  look: (run: RunFirst) => Promise<T | undefined>,
): Promise<MountCheck<T>> {
  let container: Container | undefined;
  const run: RunFirst = async (first) => {
    container = await start(first);
    return await container.first;
  };
  try {
    const seen = await look(run);
    if (container !== undefined && seen !== undefined) return { kind: 'seeing', container, seen };
    await container?.remove();
    return { kind: 'blind', why: "the engine does not see the action's files" };
  } catch (error) {
    await container?.remove();
    if (!(error instanceof ActionError) || error.code !== 'ENGINE_FAILED') throw error;
    // A start without mounts shows whether the mounts are the cause.
    return { kind: 'blind', why: `the container does not start with the runner's files mounted (${messageOf(error)})` };
  }
}

/** Exits with 0 if the runner's folders are visible and writable, whatever the exit code of the command after it. */
const SCRIPT = `cat /work/sentinel && echo && touch /work/sentinel.seen /src && test -w /src && test -w /nuget
sees=$?
"$@"
exit "$sees"`;

/**
 * Checks whether uses of the source can be observed in a container; `undefined` if it does not see the runner's folders or
 * may not write there.
 * @param run starts that container.
 */
export async function checkMounts(
  run: RunFirst,
  { source, work }: { readonly source: string; readonly work: string },
): Promise<Choice<boolean> | undefined> {
  const secret = randomUUID();
  await writeFile(join(work, 'sentinel'), secret);
  const lines: string[] = [];
  let sees = false;
  const inside = async (command: readonly string[]): Promise<void> => {
    const whole = ['sh', '-c', SCRIPT, 'look', ...command];
    sees = (await run({ command: whole, onLine: (line) => lines.push(line) })) === 0;
  };
  const observation = await checkAccessTimes(source, { at: PATHS.source, run: inside });
  return sees && lines.includes(secret) ? observation : undefined;
}
