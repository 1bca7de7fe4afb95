import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Context } from '#actions/context/context.ts';
import { FOLDER_STATE } from '#actions/context/post-state.ts';
import { messageOf } from '#base/action-error.ts';
import { removeBelow } from '#base/files/remove-tree.ts';
import { MEMORY_FOLDER } from '#base/memory-folder.ts';
import { once } from '#base/once.ts';

/** The part that the build of one project gets. */
export interface BuildFolder {
  /** Unique; also the name of this run's containers. */
  readonly id: string;
  readonly path: string;
  /** Returns the part of it in memory, which is made by the first call. */
  readonly inMemory: () => Promise<string>;
  /** The folder of the whole run, for what its builds share. */
  readonly shared: string;
  /** Keeps the folder until the work is done; a failure of that work is a warning. */
  readonly outlive: (work: Promise<unknown>) => void;
}

/** A folder of this run only, removed when the run ends. If the run was killed, the post step removes it. */
export interface RunFolder extends BuildFolder, AsyncDisposable {}

/** Below `context.home`: the folders of runs, each named by the run's id. */
export const RUNS_FOLDER = 'runs';

interface Place {
  readonly home: string;
  readonly runner: Pick<Context['runner'], 'log' | 'saveState'>;
}

export async function openRunFolder({ home, runner }: Place): Promise<RunFolder> {
  const id = randomUUID();
  const path = join(home, RUNS_FOLDER, id);
  await mkdir(path, { recursive: true, mode: 0o700 });
  runner.saveState(FOLDER_STATE, path);
  const works: Promise<unknown>[] = [];
  return {
    id,
    path,
    shared: path,
    inMemory: once(async () => {
      await mkdir(memoryFolderOf(path), { mode: 0o700 });
      return memoryFolderOf(path);
    }),
    outlive: (work) => void works.push(work.catch((error: unknown) => runner.log.warning(messageOf(error)))),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(works);
      await close(path, runner);
    },
  };
}

/** A failed removal is a warning: an image that was delivered stays delivered. */
async function close(path: string, { log, saveState }: Place['runner']): Promise<void> {
  try {
    await removeRun(path);
    saveState(FOLDER_STATE, '');
  } catch (error) {
    log.warning(`Cannot remove the files of the build: ${messageOf(error)}`);
  }
}

/** Removes the folder of a run, and its part in memory. */
export async function removeRun(path: string): Promise<void> {
  await removeTree(memoryFolderOf(path)).finally(() => removeTree(path));
}

function memoryFolderOf(path: string): string {
  return join(MEMORY_FOLDER, `containerize-dotnet-${basename(path)}`);
}

/** Removes whatever a build left in the folder; links are not followed. */
export async function removeTree(path: string): Promise<void> {
  await removeBelow(dirname(path), basename(path));
}
