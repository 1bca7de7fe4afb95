import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { World } from '#world.ts';

/** A folder of this run alone, gone when the run ends; the post step removes it where the run was killed. */
export interface RunFolder extends AsyncDisposable {
  /** Unique; also names this run's containers. */
  readonly id: string;
  readonly path: string;
}

export const FOLDER_STATE = 'folder';

export async function openRunFolder({ home, runner }: Pick<World, 'home' | 'runner'>): Promise<RunFolder> {
  const id = randomUUID();
  const path = join(home, 'runs', id);
  await mkdir(path, { recursive: true, mode: 0o700 });
  runner.saveState(FOLDER_STATE, path);
  return { id, path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
