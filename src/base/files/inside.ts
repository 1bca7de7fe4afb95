import { realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';

/**
 * Where a path lies below a folder, with `/`; empty for the folder itself, `undefined` for what lies elsewhere. Both may be
 * spelled through links: a runner's work folder often is. Links below the folder are left as they are, for others to judge.
 * @param path absolute, as is `folder`; nothing need be there yet.
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

/** A path and all above it, the outermost first. */
function ancestorsOf(path: string): readonly string[] {
  const above = dirname(path);
  return above === path ? [path] : [...ancestorsOf(above), path];
}

function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

/** The path itself where nothing is. */
export function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
