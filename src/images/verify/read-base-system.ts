import { Readable } from 'node:stream';
import { readAll } from '#oci/blob.ts';
import type { BaseImage, Layer } from '#oci/image.ts';
import type { Libc } from '#publication/publication.ts';
import { type BaseSystem, baseSystemOf, isEnough, isLoader, isOsRelease, type SystemFile } from './base-system.ts';
import { type Budget, type LayerEntry, LIMIT, READ_TIMEOUT, readLayerEntries } from './layer-entries.ts';
import { type LayerChanges, over, targetOf, type Whiteout, whiteoutOf } from './overlay.ts';

/** The largest os-release that is read, in bytes. */
const LARGEST = 64 * 1024;
/** The limit of system files, and of whiteouts, in one layer: no distribution has a tenth of it. */
const MOST_FILES = 1_000;
const MOST_WHITEOUTS = 10_000;

/**
 * Reads the operating system of a base image: its layers from the bottom, where distributions are, until it is known
 * to have the `wanted` C libraries. If they seem to be missing, reads all layers including loaders, since glibc may
 * have been added to Alpine. Returns nothing if `wanted` is empty, for Windows, beyond `limit` bytes or `patience`,
 * and if the layers cannot be read: then the system is unknown.
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
    // Errors are ignored here: what needs the layer itself will report them.
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

/**
 * Returns what a layer changes in the system's files. Stops early if its own files are enough, because later entries
 * of the layer cannot undo them.
 */
async function readLayer(layer: Layer, { budget, wanted }: Search): Promise<LayerChanges> {
  const files = new Map<string, SystemFile>();
  const removed: Whiteout[] = [];
  for await (const entry of readLayerEntries(layer, budget)) {
    const { path } = entry;
    const whiteout = whiteoutOf(path);
    const file = whiteout === undefined ? await readFile(entry, path) : undefined;
    if (whiteout !== undefined) removed.push(whiteout);
    if (file !== undefined) files.set(path, file);
    if (files.size > MOST_FILES || removed.length > MOST_WHITEOUTS)
      throw new Error('the layer does not contain a distribution');
    if (file !== undefined && isEnough(baseSystemOf(files, false), wanted)) break;
  }
  return { files, removed };
}

/** Returns a file that identifies the system, with its text if the text matters. */
async function readFile(entry: LayerEntry, path: string): Promise<SystemFile | undefined> {
  if (!isOsRelease(path) && !isLoader(path)) return undefined;
  const { type, linkname, size = 0 } = entry.header;
  if (type === 'symlink' || type === 'link') return { kind: 'link', target: targetOf({ path, type, linkname }) };
  if (type !== 'file') return undefined;
  if (!isOsRelease(path) || size > LARGEST) return { kind: 'file', text: '' };
  const bytes = await readAll(Readable.from(entry, { objectMode: false }), LARGEST);
  return { kind: 'file', text: Buffer.from(bytes).toString('utf8') };
}
