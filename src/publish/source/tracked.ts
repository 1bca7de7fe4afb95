import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { exists } from '#base/files/paths.ts';
import { gitPaths, unquoted } from '#dotnet/git/git-paths.ts';
import { type Git, type GitContext, openGit } from '#dotnet/git/open-git.ts';

/** The files in git's index, submodules included, and the folders above them. Paths are relative to the root. */
export interface Tracked {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
}

/** A limit of nested submodules that no real repository reaches. */
const DEPTH = 16;
/** Each submodule needs several processes. */
const AT_ONCE = 4;

/**
 * Reads the index, and that of each checked-out submodule as a repository of its own: git itself would enter them without
 * the safety checks that {@link openGit} makes.
 * @returns undefined without git.
 */
export async function readTracked(
  root: string,
  context: GitContext & { readonly git: Git },
): Promise<Tracked | undefined> {
  const files = await filesOf(root, { ...context, depth: 0 });
  if (files === undefined) return undefined;
  const folders = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(file); folder !== '.' && !folders.has(folder); folder = dirname(folder)) {
      folders.add(folder);
    }
  }
  return { files: new Set(files), folders };
}

async function filesOf(
  root: string,
  context: GitContext & { readonly git: Git; readonly depth: number },
): Promise<readonly string[] | undefined> {
  const { git, depth } = context;
  const listing = await git.read(['ls-files']);
  if (listing === undefined) return undefined;
  const files = gitPaths(listing);
  if (depth === DEPTH || !files.includes('.gitmodules')) return files;
  const modules = await submodulesOf(git);
  const ofSubmodule = async (path: string): Promise<readonly string[]> => {
    // A submodule that is not checked out starts no process, because a commit may name any number of them.
    if (!(await exists(join(root, path, '.git')))) return [];
    const own = await openGit(join(root, path), context);
    if ((await own.folders()) === undefined) return [];
    const inner = await filesOf(join(root, path), { ...context, git: own, depth: depth + 1 });
    return (inner ?? []).map((file) => `${path}/${file}`);
  };
  const found = await pMap(modules, ofSubmodule, { concurrency: AT_ONCE });
  return [...files, ...found.flat()];
}

/** Returns the paths of entries that are commits of other repositories; their mode is 160000. */
async function submodulesOf(git: Git): Promise<readonly string[]> {
  const listing = (await git.read(['ls-files', '--stage'])) ?? '';
  const lines = listing.split('\n').filter((line) => line.startsWith('160000 '));
  return lines.map((line) => unquoted(line.slice(line.indexOf('\t') + 1)));
}
