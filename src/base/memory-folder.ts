import { readFile, statfs } from 'node:fs/promises';

/** Where Linux has a file system in memory (tmpfs(5)) that every user may write to. */
export const MEMORY_FOLDER = '/dev/shm';

/** In bytes. */
export interface FreeMemory {
  /** What the file system in memory may still hold. */
  readonly folder: number;
  /** What programs can use without swapping. */
  readonly machine: number;
}

/** Returns what {@link MEMORY_FOLDER} and the machine have left, or `undefined` if a build cannot work there. */
export async function readFreeMemory(): Promise<FreeMemory | undefined> {
  try {
    const [mounts, memory, { bavail, bsize }] = await Promise.all([
      readFile('/proc/self/mounts', 'utf8'),
      readFile('/proc/meminfo', 'utf8'),
      statfs(MEMORY_FOLDER),
    ]);
    const machine = /^MemAvailable: +(\d+) kB$/m.exec(memory)?.[1];
    if (!canBuildIn(mounts) || machine === undefined) return undefined;
    return { folder: bavail * bsize, machine: Number(machine) * 1024 };
  } catch {
    return undefined;
  }
}

/** The uses of files are read from access times, and builds run programs of the source. */
const FORBIDDEN = ['ro', 'noexec', 'noatime'];

/** @param mounts as in proc_pid_mounts(5): device, folder, type and options. */
export function canBuildIn(mounts: string): boolean {
  const all = mounts.split('\n').map((line) => line.split(' '));
  const [, , type, options = ''] = all.findLast(([, folder]) => folder === MEMORY_FOLDER) ?? [];
  return type === 'tmpfs' && !options.split(',').some((option) => FORBIDDEN.includes(option));
}
