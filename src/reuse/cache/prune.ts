import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '#base/effects.ts';
import { DAY } from '#base/time.ts';

export interface PruneLimits {
  /** An archive that was not used for so long goes. */
  readonly days: number;
  /** Of all archives together; beyond it the one goes that was not used for the longest time. */
  readonly bytes: number;
}

/** Removes archives that nobody used, and drafts that a killed run left, from a folder of ours and those below it. */
export async function prune(
  folder: string,
  rules: {
    readonly limits: PruneLimits;
    readonly clock: Clock;
    /** The one that was just made. */
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
  /** Absolute. */
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
