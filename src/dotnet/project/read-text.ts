import { readInside } from '#base/files/beneath.ts';
import { pathFrom } from '#base/files/paths.ts';

/** In bytes. A parser needs half a second for this much XML and blocks everything else. */
export const LARGEST_TEXT = 2 * 1024 * 1024;

/**
 * Reads a file of the checkout. Follows a link only if its target is in the checkout too, because others could lead to
 * a file of the runner, or to one that never ends.
 * @param path absolute
 * @throws PathRefused, also above {@link LARGEST_TEXT}; Error for a path outside of the checkout; a system error
 */
export async function readText(root: string, path: string): Promise<string> {
  const inside = pathFrom(root, path);
  return (await readInside(root, { path: inside, max: LARGEST_TEXT })).toString('utf8');
}

/** Reads the file, or returns `undefined` if it cannot be read. */
export async function readTextIfThere(root: string, path: string): Promise<string | undefined> {
  return await readText(root, path).catch(() => undefined);
}
