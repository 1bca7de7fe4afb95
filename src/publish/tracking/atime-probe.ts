import { chmodSync, constants, copyFileSync, lutimesSync, writeFileSync } from 'node:fs';
import type { Choice } from '#base/choice.ts';
import { createFolder, type HeldFolder } from '#base/files/held-folder.ts';
import { removeBelow } from '#base/files/remove-tree.ts';
import { statsAt, visit } from '#base/files/walk.ts';

/** Runs a command in the container of the build, which sees the source at `at`. */
interface ProbeFolder {
  readonly at: string;
  readonly run: (command: readonly string[]) => Promise<unknown>;
}

const FOLDER = '.containerize-dotnet-sentinels';
const WAYS = ['read', 'list', 'map', 'copy', 'clone'] as const;
type Way = (typeof WAYS)[number];

/**
 * Checks whether reads in the container change the access times that the action sees. It tests one file or folder for each
 * way of reading, over the same mount, before the build starts. A way that is impossible there (a clone on ext4) is
 * ignored. Code from a setup-command may already run in the container, so no link is followed.
 */
export async function checkAccessTimes(root: string, inside: ProbeFolder): Promise<Choice<boolean>> {
  // A repository may contain something with that name.
  await removeBelow(root, FOLDER);
  try {
    const canClone = makeSentinels(root);
    await inside.run(['sh', '-c', SCRIPT, 'sentinels', `${inside.at}/${FOLDER}`]);
    const unseen = await unseenWays(root, canClone ? WAYS : WAYS.filter((way) => way !== 'clone'));
    if (unseen.length === 0) return { value: true, because: 'every way of reading changes the access time' };
    const because = `this file system does not show these uses of a file: ${unseen.join(', ')}`;
    return { value: false, because };
  } finally {
    await removeBelow(root, FOLDER);
  }
}

/**
 * The C library maps a locale's file into memory without calling `read` (glibc looks in `LOCPATH`, musl in `MUSL_LOCPATH`),
 * regardless of its content and of the file that it reads first. `cp` uses copy_file_range since coreutils 9.
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

/**
 * Creates the sentinel files.
 * @returns whether files can be cloned there.
 */
function makeSentinels(root: string): boolean {
  using folder = createFolder(root, FOLDER);
  using list = folder.enter('list', 'create');
  using map = folder.enter('map', 'create');
  chmodSync(folder.self, 0o777);
  for (const name of ['read', 'copy', 'clone']) makeFile(folder, name);
  for (const name of ['LC_IDENTIFICATION', 'LC_CTYPE', 'map']) makeFile(map, name);
  makeFile(list, 'file');
  const canClone = clones(folder);
  for (const name of ['read', 'copy', 'clone', 'list']) arm(folder, name);
  for (const name of ['LC_IDENTIFICATION', 'LC_CTYPE', 'map']) arm(map, name);
  return canClone;
}

function makeFile(folder: HeldFolder, name: string): void {
  writeFileSync(folder.at(name), 'x'.repeat(8192), { flag: 'wx' });
}

function arm(folder: HeldFolder, name: string): void {
  lutimesSync(folder.at(name), 1, 1_000_000_000);
}

/** Whether a clone works. The action tries it itself, as .NET would without a program: the kernel answers both the same. */
function clones(folder: HeldFolder): boolean {
  try {
    copyFileSync(folder.at('clone'), folder.at('clone.probe'), constants.COPYFILE_FICLONE_FORCE);
    return true;
  } catch {
    return false;
  }
}

async function unseenWays(root: string, ways: readonly Way[]): Promise<readonly Way[]> {
  const seen = new Set<string>();
  await visit(root, {
    paths: ways.flatMap((way) => TARGETS[way].map((name) => `${FOLDER}/${name}`)),
    deal: (path, place) => {
      const stats = statsAt(place);
      if (stats !== undefined && stats.atimeMs !== 1000) seen.add(path.slice(FOLDER.length + 1));
    },
  });
  return ways.filter((way) => !TARGETS[way].some((name) => seen.has(name)));
}
