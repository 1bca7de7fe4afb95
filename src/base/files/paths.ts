import { access } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** Returns whether a path exists and may be accessed. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Returns whether a path is a folder or below it; both absolute, without `..`. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`);
}

/** Returns a path relative to a folder, with `/` on every system; both absolute. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** Returns `src/Web` for `src/Web/Web.csproj`; empty for a path in the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
