import { realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';

/**
 * Returns a path relative to a folder, with `/`; empty for the folder itself, `undefined` for paths outside of it.
 * Both may be written through links, since a runner's work folder often is. Links below the folder are not resolved;
 * the caller checks them.
 * @param path absolute, as is `folder`; it may not exist yet.
 */
export function pathInside(path: string, folder: string): string | undefined {
  const real = realPathOf(folder);
  const ancestors = ancestorsOf(path);
  const own = ancestors.find((ancestor) => realPathOf(ancestor) === real);
  const lastLink = own ?? ancestors.findLast((ancestor) => isBelow(realPathOf(ancestor), real));
  if (lastLink === undefined) return undefined;
  const below = [relative(real, realPathOf(lastLink)), relative(lastLink, path)];
  return below
    .filter((part) => part !== '')
    .join('/')
    .split(sep)
    .join('/');
}

/** Returns a path and all its parents, the outermost first. */
function ancestorsOf(path: string): readonly string[] {
  const above = dirname(path);
  return above === path ? [path] : [...ancestorsOf(above), path];
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** Returns the path itself if it does not exist. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
