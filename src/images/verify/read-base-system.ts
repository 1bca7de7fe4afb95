import { Readable } from 'node:stream';
import { readAll } from '#oci/blob.ts';
import type { BaseImage, Layer } from '#oci/image.ts';
import type { Libc } from '#publication/publication.ts';
import { type BaseSystem, baseSystemOf, isEnough, isLoader, isOsRelease, type SystemFile } from './base-system.ts';
import { type Budget, type LayerEntry, LIMIT, layerEntries, READ_TIMEOUT } from './layer-entries.ts';
import { type LayerChanges, over, targetOf, type Whiteout, whiteoutOf } from './overlay.ts';

/** The largest os-release that is believed, in bytes. */
const LARGEST = 64 * 1024;
/** How many files of the system, and how many whiteouts, one layer may have: no distribution has a tenth of it. */
const MOST_FILES = 1_000;
const MOST_WHITEOUTS = 10_000;

/**
 * Reads what system a base image is: its layers from the bottom, where distributions lie, until it is known to have the
 * `wanted` C libraries; to the top, loaders and all, where it seems not to (glibc may have been added to Alpine). Nothing
 * where `wanted` is empty, for Windows, beyond `limit` bytes or `patience`, and where the layers cannot be read: then nobody knows.
 */
export async function readBaseSystem(
  base: Pick<BaseImage, 'platform' | 'layers'>,
  look: { readonly wanted: readonly Libc[]; readonly limit?: number; readonly patience?: number },
): Promise<BaseSystem | undefined> {
  const { wanted, limit = LIMIT, patience = READ_TIMEOUT } = look;
  if (base.platform.os !== 'linux' || wanted.length === 0) return undefined;
  try {
    return await readLayers(base.layers, { wanted, budget: { left: limit, end: performance.now() + patience } });
  } catch {
    // What is wrong with the layer will be said by whoever has to have it: this is a look, not a use.
    return undefined;
  }
}

interface Search {
  readonly wanted: readonly Libc[];
  readonly budget: Budget;
}

async function readLayers(layers: readonly Layer[], search: Search): Promise<BaseSystem> {
  let files: ReadonlyMap<string, SystemFile> = new Map();
  for (const layer of layers) {
    files = over(files, await readLayer(layer, search));
    const system = baseSystemOf(files, false);
    if (isEnough(system, search.wanted)) return system;
  }
  return baseSystemOf(files, true);
}

/** What a layer changes of the system's files; no more is read of it once its own are enough, which nothing of it undoes. */
async function readLayer(layer: Layer, { budget, wanted }: Search): Promise<LayerChanges> {
  const files = new Map<string, SystemFile>();
  const removed: Whiteout[] = [];
  for await (const entry of layerEntries(layer, budget)) {
    const { path } = entry;
    const whiteout = whiteoutOf(path);
    const file = whiteout === undefined ? await readFile(entry, path) : undefined;
    if (whiteout !== undefined) removed.push(whiteout);
    if (file !== undefined) files.set(path, file);
    if (files.size > MOST_FILES || removed.length > MOST_WHITEOUTS)
      throw new Error('the layer does not hold a distribution');
    if (file !== undefined && isEnough(baseSystemOf(files, false), wanted)) break;
  }
  return { files, removed };
}

/** A file that tells of the system, and of those that do by what they say, its text. */
async function readFile(entry: LayerEntry, path: string): Promise<SystemFile | undefined> {
  if (!isOsRelease(path) && !isLoader(path)) return undefined;
  const { type, linkname, size = 0 } = entry.header;
  if (type === 'symlink' || type === 'link') return { kind: 'link', target: targetOf({ path, type, linkname }) };
  if (type !== 'file') return undefined;
  if (!isOsRelease(path) || size > LARGEST) return { kind: 'file', text: '' };
  const bytes = await readAll(Readable.from(entry, { objectMode: false }), LARGEST);
  return { kind: 'file', text: Buffer.from(bytes).toString('utf8') };
}
