import { access, mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.ts';

/** A file system of its own in a file. */
export interface LoopMount {
  readonly folder: string;
  unmount(): Promise<void>;
}

/** In bytes: XFS wants 300 MB. */
const SIZE = 400_000_000;

/**
 * Makes a file system and mounts it.
 * @returns a sentence that says why not, where this machine does not allow it.
 */
export async function mountLoop(of: {
  readonly type: 'ext4' | 'xfs' | 'btrfs';
  readonly options?: readonly string[];
}): Promise<LoopMount | string> {
  if (process.getuid?.() !== 0) return 'only root may mount';
  if (!(await exists('/dev/loop-control'))) return 'this machine has no loop devices';
  const place = await mkdtemp(join(tmpdir(), 'loop-'));
  const [image, folder] = [join(place, 'image'), join(place, 'mounted')];
  const remove = async (): Promise<void> => await rm(place, { recursive: true, force: true });
  try {
    await mkdir(folder);
    await writeFile(image, '');
    await truncate(image, SIZE);
    await runCommand([`mkfs.${of.type}`, '-q', image]);
    await runCommand(['mount', '-t', of.type, '-o', ['loop', ...(of.options ?? [])].join(','), image, folder]);
  } catch (error) {
    await remove();
    return `${of.type} cannot be mounted here: ${error instanceof Error ? error.message : String(error)}`;
  }
  return {
    folder,
    unmount: async () => {
      await runCommand(['umount', folder]).catch(() => runCommand(['umount', '--lazy', folder]));
      await remove();
    },
  };
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
