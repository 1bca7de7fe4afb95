import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Choice } from '#base/choice.ts';
import { PATHS } from '#publish/paths/environment.ts';
import { checkAccessTimes } from '#publish/tracking/atime-probe.ts';
import type { RunFirst } from './mount-check.ts';

/** Says by its exit code whether the runner's folders are seen and may be written to, whatever comes of the command after it. */
const SCRIPT = `cat /work/sentinel && echo && touch /work/sentinel.seen /src && test -w /src && test -w /nuget
sees=$?
"$@"
exit "$sees"`;

/**
 * Whether uses of the source can be seen in a container; `undefined` for one that does not see the runner's folders or may
 * not write there.
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
