import { constants } from 'node:fs';
import { chmod, copyFile, lstat, mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Choice } from '#base/choice.ts';

/** Runs a command where the build will run, with the source at `at`. */
export interface Inside {
  readonly at: string;
  readonly run: (command: readonly string[]) => Promise<unknown>;
}

const FOLDER = '.containerize-dotnet-sentinels';
const WAYS = ['read', 'list', 'map', 'copy', 'clone'] as const;
type Way = (typeof WAYS)[number];

/**
 * Whether reads in the container move the access times that we see: one file or folder for each way of reading, over the
 * same mount, before the build begins. A way that is impossible there (a clone on ext4) is no danger.
 */
export async function proveObservation(root: string, inside: Inside): Promise<Choice<boolean>> {
  const folder = join(root, FOLDER);
  try {
    await makeSentinels(folder);
    await inside.run(['sh', '-c', SCRIPT, 'sentinels', `${inside.at}/${FOLDER}`]);
    const canClone = await clones(folder);
    const unseen = await unseenWays(folder, canClone ? WAYS : WAYS.filter((way) => way !== 'clone'));
    if (unseen.length === 0) return { value: true, because: 'every way of reading leaves its mark' };
    const because = `on this file system it does not show when a file is used in this way: ${unseen.join(', ')}`;
    return { value: false, because };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The C library maps a locale's file into memory and never calls `read` (glibc looks in `LOCPATH`, musl in
 * `MUSL_LOCPATH`), whatever is in it and whichever of its files it takes first. `cp` uses copy_file_range since coreutils 9.
 */
const SCRIPT = `cd "$1" || exit 1
cat read > /dev/null
ls list > /dev/null
LOCPATH="$1" MUSL_LOCPATH="$1/map" LC_ALL=map ls / > /dev/null 2>&1
cp copy copy.made
cp --reflink=always clone clone.made 2> /dev/null || true`;

const TARGETS: Readonly<Record<Way, readonly string[]>> = {
  read: ['read'],
  list: ['list'],
  map: ['map/LC_IDENTIFICATION', 'map/LC_CTYPE', 'map/map'],
  copy: ['copy'],
  clone: ['clone'],
};

async function makeSentinels(folder: string): Promise<void> {
  await mkdir(join(folder, 'list'), { recursive: true });
  await mkdir(join(folder, 'map'), { recursive: true });
  await chmod(folder, 0o777);
  const files = [
    ...Object.values(TARGETS)
      .flat()
      .filter((name) => name !== 'list'),
    'list/file',
  ];
  for (const name of files) await writeFile(join(folder, name), 'x'.repeat(8192));
  for (const name of [...files, 'list']) await utimes(join(folder, name), 1, 1_000_000_000);
}

/** By us, as .NET would do it without a program: what the kernel answers is the same for both. */
async function clones(folder: string): Promise<boolean> {
  return copyFile(join(folder, 'clone'), join(folder, 'clone.ours'), constants.COPYFILE_FICLONE_FORCE).then(
    () => true,
    () => false,
  );
}

async function unseenWays(folder: string, ways: readonly Way[]): Promise<readonly Way[]> {
  const verdicts = await Promise.all(ways.map(async (way) => await moved(folder, TARGETS[way])));
  return ways.filter((_, at) => verdicts[at] !== true);
}

async function moved(folder: string, names: readonly string[]): Promise<boolean> {
  const times = await Promise.all(names.map(async (name) => (await lstat(join(folder, name))).atimeMs));
  return times.some((time) => time !== 1000);
}
