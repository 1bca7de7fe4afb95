import { join, relative, sep } from 'node:path';

/** Returns the folders from `folder` up to `root`, both included. Paths are absolute. */
export function ancestorsOf(root: string, folder: string): string[] {
  const inner = relative(root, folder);
  const parts = inner === '' ? [] : inner.split(sep);
  return parts.map((_, depth) => join(root, ...parts.slice(0, parts.length - depth))).concat(root);
}
