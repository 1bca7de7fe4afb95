import type { BaseImage, Layer } from '#oci/image.ts';
import { isStandardFolder } from '#oci/layer/entry.ts';
import { type Budget, LIMIT, READ_TIMEOUT, readLayerEntries } from './layer-entries.ts';
import { readWhiteout, takesAway, type Whiteout } from './overlay.ts';

/** A folder of a base that users other than root may write to. */
export interface BaseFolder {
  /** Without a slash at either end: `app/data`. */
  readonly path: string;
  readonly uid: number;
  readonly gid: number;
  /** All twelve mode bits. */
  readonly mode: number;
}

/** Layers smaller than this are always read, whatever their history contains; compressed size in bytes. */
const SMALL = 16 * 1024 * 1024;
/** No base for applications has a hundredth of this. */
const MOST = 1_000;

/**
 * Reads the folders of the base for which the application's layers have entries too, since these entries would
 * replace owner and mode: the application's folder, its content, and its parents. Folders with the default owner and
 * mode (0:0, 0755) are left out. A large layer is read only if its history mentions the folder, or is empty. Returns
 * `undefined` if the layers cannot be read, or are too large: then the folders are unknown.
 * @param search.root of the application, or each folder to look for, without a slash at either end; empty: the root
 * itself.
 */
export async function readBaseFolders(
  base: Pick<BaseImage, 'platform' | 'layers' | 'config'>,
  search: { readonly root: string | readonly string[]; readonly limit?: number; readonly patience?: number },
): Promise<readonly BaseFolder[] | undefined> {
  const { limit = LIMIT, patience = READ_TIMEOUT } = search;
  const roots = typeof search.root === 'string' ? [search.root] : search.root;
  if (base.platform.os !== 'linux' || roots.length === 0) return [];
  const found = new Map<string, BaseFolder>();
  const budget = { left: limit, end: performance.now() + patience };
  try {
    for (const layer of layersToRead(base, roots)) await readLayer(layer, { roots, budget, found });
  } catch {
    // Errors are ignored here: what needs the layer itself will report them.
    return undefined;
  }
  return [...found.values()]
    .filter(({ uid, gid, mode }) => uid !== 0 || gid !== 0 || mode !== 0o755)
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}

function layersToRead(
  { layers, config }: Pick<BaseImage, 'layers' | 'config'>,
  roots: readonly string[],
): readonly Layer[] {
  const told = (config.history ?? []).filter((entry) => entry.empty_layer !== true);
  const tops = [...new Set(roots.map((root) => root.split('/')[0] ?? ''))];
  return layers.filter((layer, index) => {
    const by = told.length === layers.length ? (told[index]?.created_by ?? '') : '';
    return layer.descriptor.size < SMALL || by === '' || tops.some((top) => by.includes(`/${top}`));
  });
}

interface Reading {
  readonly roots: readonly string[];
  readonly budget: Budget;
  readonly found: Map<string, BaseFolder>;
}

/** What a layer removes is in the layers below it, regardless of the order of its entries. */
async function readLayer(layer: Layer, { roots, budget, found }: Reading): Promise<void> {
  const own: BaseFolder[] = [];
  const removed: Whiteout[] = [];
  for await (const { path, header } of readLayerEntries(layer, budget)) {
    const whiteout = readWhiteout(path);
    const { uid = 0, gid = 0, mode = 0 } = header;
    if (whiteout !== undefined) removed.push(whiteout);
    else if (header.type === 'directory' && roots.some((root) => isOurs(path, root)))
      own.push({ path, uid, gid, mode: mode & 0o7777 });
    else if (header.type !== 'directory' && found.has(path)) removed.push({ path, opaque: false });
    if (found.size + own.length + removed.length > MOST)
      throw new Error('it has more folders than a base for applications');
  }
  for (const path of [...found.keys()]) {
    if (removed.some((each) => takesAway(each, path))) found.delete(path);
  }
  for (const folder of own) found.set(folder.path, folder);
}

/** Returns whether the application's layers may have an entry for the folder. */
function isOurs(path: string, root: string): boolean {
  if (path === '' || isStandardFolder(path)) return false;
  if (root === '') return !path.includes('/');
  return path === root || path.startsWith(`${root}/`) || root.startsWith(`${path}/`);
}
