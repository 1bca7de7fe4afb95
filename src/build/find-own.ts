import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { outputError } from '#layer/output-error.ts';

/** Something below a folder of ours, and what it is. */
export interface Own {
  /** Absolute. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/**
 * Finds what a build left at a place we gave it, `undefined` where nothing is. The build may put a link there, or in the
 * place of a folder above: it would lead to the runner's own files.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID when it lies behind a link.
 */
export async function findOwn(folder: string, path: string): Promise<Own | undefined> {
  const expected = join(await realpath(folder), path);
  const real = await realpath(expected).catch(() => undefined);
  if (real === undefined) return undefined;
  if (real !== expected) throw outputError(folder, `${path} is a link to ${real}, or lies behind one`);
  const stats = await lstat(expected);
  return { path: expected, kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other' };
}
