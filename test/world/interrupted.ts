import type { ChildProcess } from 'node:child_process';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { RUN_LABEL } from '#publish/container/publish-context.ts';
import { runCommand } from './command.ts';
import { containerize, containerized } from './containerize.ts';
import type { Repository } from './repository.ts';
import type { ActionResult, StepObserver } from './runner.ts';

/** How a step ends early; the second one is a step that does not notice SIGINT until SIGTERM comes, 7.5 s later. */
export const ENDINGS = ['SIGINT', 'SIGINT, then SIGTERM after 7.5 s', 'SIGKILL'] as const;
export type Ending = (typeof ENDINGS)[number];

/** After SIGTERM, and before the runner kills. In milliseconds. */
const THAW = 8_000;

/** Ends a step at a moment that the caller decides. */
export interface Interruption {
  readonly observe: StepObserver;
  readonly signal: AbortSignal;
  /** Ends the step; the first call counts. */
  readonly now: () => void;
  readonly hasHappened: () => boolean;
}

export function interruption(ending: Ending, printed?: (text: string) => void): Interruption {
  const controller = new AbortController();
  let step: ChildProcess | undefined;
  let hasHappened = false;
  return {
    observe: { started: (child) => (step = child), ...(printed === undefined ? {} : { printed }) },
    signal: controller.signal,
    hasHappened: () => hasHappened,
    now: () => {
      if (hasHappened || step?.exitCode !== null) return;
      hasHappened = true;
      if (ending === 'SIGKILL') return void step.kill('SIGKILL');
      if (ending !== 'SIGINT') {
        step.kill('SIGSTOP');
        setTimeout(() => step?.kill('SIGCONT'), THAW);
      }
      controller.abort();
    },
  };
}

export interface InterruptedRun {
  readonly repository: Repository;
  readonly inputs: Readonly<Record<string, string>>;
  readonly interruption: Interruption;
}

/**
 * Runs the action to its interruption, with its post step, and then once more. Checks that the first run left nothing, and
 * returns the result of the second one; `undefined` if the step was not interrupted.
 */
export async function interruptedThenWhole(run: InterruptedRun): Promise<ActionResult | undefined> {
  const { repository, interruption: when } = run;
  const temp = await mkdtemp(join(tmpdir(), 'interrupted-'));
  const cache = await mkdtemp(join(tmpdir(), 'interrupted-cache-'));
  const inputs = { 'cache-from': `type=local,dir=${cache}`, ...run.inputs };
  const request = { workspace: repository.root, temp, inputs };
  const before = await repository.state();
  try {
    const first = await containerize({ ...request, observe: when.observe, signal: when.signal });
    if (!when.hasHappened()) return undefined;
    expect(first.post, first.log).toMatchObject({ exitCode: 0, annotations: [] });
    await expectNothingLeft({ temp, repository, before, run: first.state['container'] });
    return await containerized(request);
  } finally {
    await Promise.all([temp, cache].map((folder) => rm(folder, { recursive: true, force: true })));
  }
}

/** Folders of the action whose content later steps of the job use. */
const FOR_OTHERS = /^(?:git\/view-|nuget(?:-locks)?\/|steps\/)/;

async function expectNothingLeft(left: {
  readonly temp: string;
  readonly repository: Repository;
  readonly before: readonly string[];
  readonly run: string | undefined;
}): Promise<void> {
  const { temp, repository, before, run } = left;
  // What the engine was asked for last may still be on its way.
  await sleep(300);
  if (run !== undefined) {
    const label = `label=${RUN_LABEL}=${run}`;
    expect(await runCommand(['docker', 'ps', '--all', '--quiet', '--filter', label])).toBe('');
    expect(await runCommand(['docker', 'image', 'ls', '--all', '--quiet', '--filter', label])).toBe('');
    expect((await readdir('/dev/shm')).filter((name) => name.includes(run))).toEqual([]);
  }
  const home = join(temp, 'containerize-dotnet');
  const entries = await readdir(home, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(home.length + 1));
  expect(files.filter((path) => !FOR_OTHERS.test(path))).toEqual([]);
  for (const path of files) expect((await lstat(join(home, path))).uid, path).toBe(process.getuid?.());
  expect(await repository.state()).toEqual(before);
}
