import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export const PROJECT_ROOT = resolve(import.meta.dirname, '../..');

/** A folder below `.work/`, which git ignores: what may be kept between runs, and may be deleted at any time. */
export async function workFolder(...names: readonly string[]): Promise<string> {
  const folder = join(PROJECT_ROOT, '.work', ...names);
  await mkdir(folder, { recursive: true });
  return folder;
}
