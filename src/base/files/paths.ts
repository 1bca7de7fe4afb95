import { access } from 'node:fs/promises';
import { relative, sep } from 'node:path';

/** Whether there is something at a path, as far as we may look. */
export function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Whether a path is a folder or lies below it; both absolute, without `..`. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`);
}

/** A path relative to a folder, with `/` on every system; both absolute. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}

/** `src/Web` of `src/Web/Web.csproj`; empty for what lies at the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
