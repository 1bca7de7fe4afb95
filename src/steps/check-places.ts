import { relative, resolve } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import { holdFolder, PathRefused } from '#base/held-folder.ts';
import { isWithin } from '#base/within.ts';
import type { Inputs } from '#inputs/inputs.ts';
import type { Git } from '#project/open-git.ts';

/**
 * Refuses a folder of `cache-from` or `cache-to` that the repository controls: one that a link of the checkout leads to, or
 * one that holds files of a commit, which could pass for what an earlier run kept.
 * @throws ActionError INPUT_INVALID
 */
export async function checkPlaces(
  { cacheFrom, cacheTo }: Pick<Inputs, 'cacheFrom' | 'cacheTo'>,
  at: { readonly workspace: string; readonly git: Git },
): Promise<void> {
  const { workspace, git } = at;
  for (const place of [...cacheFrom, ...cacheTo]) {
    if (place.kind !== 'local') continue;
    const folder = resolve(workspace, place.dir);
    if (!isWithin(folder, workspace)) continue;
    const link = linkOnTheWay(workspace, relative(workspace, folder));
    if (link !== undefined) throw refused(place.dir, `${link} is a link in the checkout`);
    const tracked = await git.read(['ls-files', '--', folder]);
    if (tracked !== undefined && tracked !== '') throw refused(place.dir, 'it holds files of the repository');
  }
}

/** The first component that is a link; `undefined` where none is, or where nothing is yet. */
function linkOnTheWay(root: string, path: string): string | undefined {
  try {
    holdFolder(root, path)[Symbol.dispose]();
  } catch (error) {
    if (error instanceof PathRefused && error.is === 'a link') return error.path;
  }
  return undefined;
}

function refused(dir: string, got: string): ActionError {
  return new ActionError({
    code: 'INPUT_INVALID',
    doing: `reading the cache folder \`${dir}\` of the input cache-from or cache-to`,
    got,
    hint: 'A commit could put entries there that a later run takes for its own. Give the absolute path of a folder outside of the checkout.',
  });
}
