import { relative, sep } from 'node:path';

/** Whether a path is a folder or lies below it; both absolute, without `..`. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}${sep}`);
}

/** A path relative to a folder, with `/` on every system; both absolute. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/');
}
