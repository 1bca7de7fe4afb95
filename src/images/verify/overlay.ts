import type { SystemFile, SystemFiles } from './base-system.ts';

/** What one layer changes in the tree below it (OCI image-spec, layer.md "Whiteouts"). */
export interface LayerChanges {
  readonly files: SystemFiles;
  /** What it removes from the layers below. */
  readonly removed: readonly Whiteout[];
}

export interface Whiteout {
  readonly path: string;
  /** Whether the content of the folder is removed, but not the folder itself. */
  readonly opaque: boolean;
}

const OPAQUE = '.wh..wh..opq';
const PREFIX = '.wh.';

/** The places of {@link SystemFiles}; what is removed elsewhere does not matter. */
const PLACES = /^(?:etc|usr|lib[^/]*)?(?:\/|$)/;

/** Returns what an entry removes, if that matters here; otherwise `undefined`. */
export function whiteoutOf(path: string): Whiteout | undefined {
  const whiteout = readWhiteout(path);
  return whiteout !== undefined && PLACES.test(whiteout.path) ? whiteout : undefined;
}

/** Returns what an entry of a layer removes; `undefined` for one that adds something. */
export function readWhiteout(path: string): Whiteout | undefined {
  const at = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, at), path.slice(at)];
  if (name === OPAQUE) return { path: folder.replace(/\/$/, ''), opaque: true };
  return name.startsWith(PREFIX) ? { path: `${folder}${name.slice(PREFIX.length)}`, opaque: false } : undefined;
}

/**
 * Returns the tree with a layer on top. Its whiteouts remove files of the layers below, regardless of the order of
 * its entries.
 */
export function over(below: SystemFiles, { files, removed }: LayerChanges): SystemFiles {
  const kept = [...below].filter(([path]) => !removed.some((whiteout) => takesAway(whiteout, path)));
  return new Map<string, SystemFile>([...kept, ...files]);
}

export function takesAway(whiteout: Whiteout, path: string): boolean {
  if (whiteout.path === '') return whiteout.opaque;
  return path.startsWith(`${whiteout.path}/`) || (!whiteout.opaque && path === whiteout.path);
}

/** Returns the target of a link, from the root: hard links name it, symbolic links may be relative to their folder. */
export function targetOf(link: {
  readonly path: string;
  readonly type: 'link' | 'symlink';
  readonly linkname: string | null | undefined;
}): string {
  const name = link.linkname ?? '';
  const start = link.type === 'link' || name.startsWith('/') ? [] : link.path.split('/').slice(0, -1);
  const parts: string[] = [...start];
  for (const part of name.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
