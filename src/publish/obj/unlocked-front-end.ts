import { basename, dirname, join } from 'node:path';
import { ancestors } from '#publish/paths/ancestors.ts';

const LOCKS = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml'];

/**
 * A file that a build read, which asks for packages of a front-end that no lock file settles: a `package.json` without
 * one in its folder or above it (as workspaces have it), or a `bower.json`, for which there is none.
 * @param read paths of the source that the build read.
 * @param source all that is in it, by path.
 */
export function unlockedFrontEnd(
  read: readonly string[],
  source: Pick<ReadonlyMap<string, unknown>, 'has'>,
): string | undefined {
  const own = read.filter((path) => !/(?:^|\/)(?:node_modules|bower_components)\//.test(path));
  return own.find(
    (path) =>
      basename(path) === 'bower.json' ||
      (basename(path) === 'package.json' &&
        !ancestors(dirname(path)).some((folder) => LOCKS.some((name) => source.has(join(folder, name))))),
  );
}
