import type { Choice } from '#base/choice.ts';
import { type FreeMemory, MEMORY_FOLDER } from '#base/memory-folder.ts';
import type { SourceEntry } from './list.ts';

interface Facts {
  readonly entries: readonly SourceEntry[];
  /** `undefined` if the system has no such file system, or does not run programs that are in it. */
  readonly memory: FreeMemory | undefined;
  /** Whether a later step removes what a killed run leaves. */
  readonly isJob: boolean;
  /** Whether the engine's user may be unable to reach the folder. */
  readonly rootless: boolean;
  /** Whether the build installs packages of npm, which may be larger than the source. */
  readonly needsNode: boolean;
}

/** With fewer entries the disk takes less than half a second. */
export const MANY = 5000;
/** A build writes assemblies and intermediate files next to the source. */
const GROWTH = 3;
const OUTPUT = 512 * 1024 * 1024;
/** The part of the machine's free memory that a copy may take. */
const SHARE = 1 / 4;

/** Chooses where the copy of the source lies. A disk takes ten times as long to make and remove thousands of files. */
export function choosePlace(facts: Facts): Choice<'memory' | 'disk'> {
  const { entries, memory } = facts;
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  const size = `${entries.length} files and folders, ${megabytes(bytes)}`;
  const obstacle = obstacleOf(facts) ?? (memory === undefined ? NO_MEMORY : tooLarge(bytes, memory));
  return obstacle === undefined
    ? { value: 'memory', because: size }
    : { value: 'disk', because: entries.length < MANY ? obstacle : `${size}, but ${obstacle}` };
}

const NO_MEMORY = `programs cannot be run from ${MEMORY_FOLDER}`;

function obstacleOf({ entries, isJob, rootless, needsNode }: Facts): string | undefined {
  if (entries.length < MANY) return `fewer than ${MANY} files and folders`;
  if (!isJob) return 'no post step would remove it from memory if the run is killed';
  if (rootless) return 'the engine is rootless';
  return needsNode ? 'a front-end installs packages into it' : undefined;
}

function tooLarge(bytes: number, { folder, machine }: FreeMemory): string | undefined {
  const needed = bytes * GROWTH + OUTPUT;
  if (needed > folder) return `${MEMORY_FOLDER} has only ${megabytes(folder)}`;
  return needed > machine * SHARE ? `only ${megabytes(machine)} of memory are free` : undefined;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
