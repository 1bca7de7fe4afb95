import type { SystemFile, SystemFiles } from './base-system.ts';

/** What one layer does to the tree below it (OCI image-spec, layer.md "Whiteouts"). */
export interface LayerChanges {
  readonly files: SystemFiles;
  /** What it takes away of the layers below. */
  readonly removed: readonly Whiteout[];
}

export interface Whiteout {
  readonly path: string;
  /** What the folder holds goes, not the folder itself. */
  readonly opaque: boolean;
}

const OPAQUE = '.wh..wh..opq';
const PREFIX = '.wh.';

/** Where {@link SystemFiles} lie; what is taken away elsewhere does not matter. */
const PLACES = /^(?:etc|usr|lib[^/]*)?(?:\/|$)/;

/** What an entry of a layer takes away of what matters; `undefined` for any that does not. */
export function whiteoutOf(path: string): Whiteout | undefined {
  const whiteout = readWhiteout(path);
  return whiteout !== undefined && PLACES.test(whiteout.path) ? whiteout : undefined;
}

/** What an entry of a layer takes away; `undefined` for one that adds something. */
export function readWhiteout(path: string): Whiteout | undefined {
  const at = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, at), path.slice(at)];
  if (name === OPAQUE) return { path: folder.replace(/\/$/, ''), opaque: true };
  return name.startsWith(PREFIX) ? { path: `${folder}${name.slice(PREFIX.length)}`, opaque: false } : undefined;
}

/** The tree with a layer over it: what it takes away is of the layers below, wherever in it that is said. */
export function over(below: SystemFiles, { files, removed }: LayerChanges): SystemFiles {
  const kept = [...below].filter(([path]) => !removed.some((whiteout) => takesAway(whiteout, path)));
  return new Map<string, SystemFile>([...kept, ...files]);
}

export function takesAway(whiteout: Whiteout, path: string): boolean {
  if (whiteout.path === '') return whiteout.opaque;
  return path.startsWith(`${whiteout.path}/`) || (!whiteout.opaque && path === whiteout.path);
}

/** Where a link leads, from the root: hard links name that themselves, symbolic ones may be relative to their folder. */
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
