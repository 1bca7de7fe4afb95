import { readInside } from '#base/files/beneath.ts';
import { pathFrom } from '#base/files/paths.ts';

/** In bytes. A parser takes half a second for so much XML, and nothing else happens meanwhile. */
export const LARGEST_TEXT = 2 * 1024 * 1024;

/**
 * The text of a file of the checkout. A link counts as the file that it leads to, if that is in the checkout too: any other
 * could lead to a file of the runner, or to one that never ends.
 * @param path absolute.
 * @throws PathRefused, also above {@link LARGEST_TEXT}; Error for a path outside of the checkout; a system error.
 */
export async function readText(root: string, path: string): Promise<string> {
  const inside = pathFrom(root, path);
  return (await readInside(root, { path: inside, max: LARGEST_TEXT })).toString('utf8');
}

/** The same, and `undefined` for what cannot be read. */
export async function readTextIfThere(root: string, path: string): Promise<string | undefined> {
  return await readText(root, path).catch(() => undefined);
}
