import { dirname, join, resolve } from 'node:path';
import { ActionError } from '#base/action-error.ts';
import { holdFolder, PathRefused } from '#base/files/held-folder.ts';
import { pathInside, realPathOf } from '#base/files/inside.ts';
import { exists } from '#base/files/paths.ts';
import type { Git } from '#dotnet/git/open-git.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import { OWN_FOLDER } from '#reuse/cache/folder.ts';

/**
 * Rejects a folder of `cache-from` or `cache-to` that a repository controls: one reached through a link in the
 * checkout, or one with files of a commit, which could pass for entries of an earlier run. Only the project's
 * repository is asked: a folder in a submodule, or in another checkout of the job, is always rejected. So are entries
 * in a job whose checkout is not a repository, as without git on the runner: then nothing shows who wrote them.
 * @throws ActionError INPUT_INVALID
 */
export async function checkPlaces(
  { cacheFrom, cacheTo }: Pick<Inputs, 'cacheFrom' | 'cacheTo'>,
  checkout: Checkout,
): Promise<void> {
  for (const place of [...cacheFrom, ...cacheTo]) {
    const got =
      place.kind === 'local' ? await reasonAgainst(resolve(checkout.workspace, place.dir), checkout) : undefined;
    if (place.kind === 'local' && got !== undefined) throw refused(place.dir, got);
  }
}

interface Checkout {
  readonly workspace: string;
  readonly git: Git;
  /** In a job, the files of the workspace come from others. */
  readonly inJob: boolean;
}

/** Returns the reason to reject the folder; `undefined` if it may be used. */
async function reasonAgainst(path: string, { workspace, git, inJob }: Checkout): Promise<string | undefined> {
  const inside = pathInside(path, workspace);
  if (inside === undefined) return undefined;
  const link = linkOnTheWay(workspace, inside);
  if (link !== undefined) return `${link} is a link in the checkout`;
  const folder = join(realPathOf(workspace), inside);
  const around = await repositoryAround(folder, realPathOf(workspace));
  if (around !== undefined && around !== git.top) {
    return `it is in the checkout ${around}, and git does not report which of its files are tracked`;
  }
  if (inJob && git.top === undefined && (await exists(join(folder, OWN_FOLDER)))) {
    return 'there is no repository that shows who wrote its files';
  }
  const tracked = await git.read(['ls-files', '--', folder]);
  return tracked === undefined || tracked === '' ? undefined : 'it holds files of the repository';
}

/** Returns the first component that is a link; `undefined` without a link, or if the path does not exist yet. */
function linkOnTheWay(root: string, path: string): string | undefined {
  try {
    holdFolder(root, path)[Symbol.dispose]();
  } catch (error) {
    if (error instanceof PathRefused && error.is === 'a link') return error.path;
  }
  return undefined;
}

/** Returns the innermost folder with a `.git` that is, or contains, a folder of the workspace. */
async function repositoryAround(folder: string, workspace: string): Promise<string | undefined> {
  if (await exists(join(folder, '.git'))) return folder;
  return folder === workspace ? undefined : await repositoryAround(dirname(folder), workspace);
}

function refused(dir: string, got: string): ActionError {
  return new ActionError({
    code: 'INPUT_INVALID',
    doing: `reading the cache folder \`${dir}\` of the input cache-from or cache-to`,
    got,
    hint: 'A commit could add entries there that a later run would use as its own. Give the absolute path of a folder outside of the checkout.',
  });
}
