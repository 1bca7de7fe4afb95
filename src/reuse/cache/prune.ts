import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#base/effects.ts';
import { DAY } from '#base/time.ts';

export interface PruneLimits {
  /** Archives that were not used for this number of days are removed. */
  readonly days: number;
  /** Limit for all archives together. Above it, the least recently used archives are removed. */
  readonly bytes: number;
}

/** Removes unused archives, and temporary files of killed runs, from a folder of this action and its subfolders. */
export async function prune(
  folder: string,
  rules: {
    readonly limits: PruneLimits;
    readonly clock: Clock;
    /** The archive that was just written. */
    readonly keep: string;
  },
): Promise<void> {
  const { limits, keep } = rules;
  const now = rules.clock();
  const files = (await filesBelow(folder)).filter(({ path }) => path !== keep);
  const isOld = ({ used, isDraft }: KeptFile): boolean => used < now - (isDraft ? DAY : limits.days * DAY);
  const newestFirst = files.filter((file) => !isOld(file)).toSorted((a, b) => b.used - a.used);
  let bytes = (await stat(keep)).size;
  const tooMany = newestFirst.filter(({ size }) => {
    bytes += size;
    return bytes > limits.bytes;
  });
  for (const { path } of [...files.filter(isOld), ...tooMany]) await rm(path, { force: true });
}

interface KeptFile {
  /** Absolute path. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly used: number;
  readonly isDraft: boolean;
}

async function filesBelow(folder: string): Promise<readonly KeptFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      // Another job may prune at the same time.
      const stats = await stat(path).catch(() => undefined);
      if (stats === undefined) return [];
      return [{ path, size: stats.size, used: Math.max(stats.atimeMs, stats.mtimeMs), isDraft: name.startsWith('.') }];
    });
  return (await Promise.all(files)).flat();
}
