import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { LARGE_ARCHIVE, refused } from '#base/archive/limits.ts';
import { unpackNew } from '#base/archive/unpack-new.ts';
import { decompressed } from './decompressed.ts';
import type { Layer } from './image.ts';

/** A file of this prefix and a name removes that name of the layers below (OCI image-spec, layer.md "Whiteouts"). */
const WHITEOUT = '.wh.';
/** Removes everything that the layers below have in the folder. */
const OPAQUE = '.wh..wh..opq';

interface Unpacking {
  /** A folder that does not exist, whose parent no other process writes to. */
  readonly folder: string;
  /** The bytes that all layers together may have when they are unpacked. */
  readonly most: number;
  readonly signal: AbortSignal;
  /** Called with the number of compressed bytes of each part of a layer that arrives. */
  readonly onBytes: (bytes: number) => void;
}

/**
 * Unpacks the layers of an image into one folder, as an engine does. All layers are downloaded, decompressed and unpacked
 * at the same time, and then merged. Links are not followed. Owners, set-id bits and modes of folders are dropped.
 * @throws ActionError ARCHIVE_REFUSED for devices and for too many bytes, and those of the layers; the caller removes the folder's parent
 * @example
 * await unpackImage(base.layers, { folder: '/tmp/run/sdk/root', most: 2e9, signal, onBytes: () => undefined });
 */
export async function unpackImage(
  layers: readonly Layer[],
  { folder, most, signal, onBytes }: Unpacking,
): Promise<void> {
  const stopped = new AbortController();
  const both = AbortSignal.any([signal, stopped.signal]);
  const folders = layers.map((_, index) => `${folder}-${index}`);
  const left = { bytes: most };
  const unpacking = layers.map(async (layer, index) => {
    const counted = { ...layer, open: () => counting(layer.open(), onBytes) };
    const target = { folder: folders[index] ?? '', limits: LARGE_ARCHIVE, signal: both, links: 'anywhere' } as const;
    await unpackNew(atMost(decompressed(counted), left), target).catch((error: unknown) => {
      stopped.abort(error);
      throw error;
    });
  });
  const ended = await Promise.allSettled(unpacking);
  signal.throwIfAborted();
  // The first failure stops the others, so it is the reason of the signal.
  if (ended.some(({ status }) => status === 'rejected')) throw stopped.signal.reason;
  await mergeAll(folders, folder);
}

/** Compressed bytes do not tell how many they become, and a folder in memory is a part of the memory. */
async function* atMost(chunks: AsyncIterable<Uint8Array>, left: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    left.bytes -= chunk.byteLength;
    if (left.bytes < 0) throw refused('its layers unpack to more than the place for them');
    yield chunk;
  }
}

async function* counting(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onBytes(chunk.byteLength);
    yield chunk;
  }
}

async function mergeAll(folders: readonly string[], folder: string): Promise<void> {
  const [lowest, ...others] = folders;
  await (lowest === undefined ? mkdir(folder) : rename(lowest, folder));
  for (const upper of others) {
    mergeLayer(upper, folder);
    rmSync(upper, { recursive: true });
  }
}

/** Moves everything of a layer over the layers below it. A folder of the layer replaces a link of the same name. */
function mergeLayer(upper: string, lower: string): void {
  const entries = readdirSync(upper, { withFileTypes: true });
  if (entries.some(({ name }) => name === OPAQUE)) for (const name of readdirSync(lower)) remove(join(lower, name));
  for (const { name } of entries) if (name.startsWith(WHITEOUT) && name !== OPAQUE) remove(join(lower, hidden(name)));
  for (const entry of entries) {
    if (entry.name.startsWith(WHITEOUT)) continue;
    const [above, below] = [join(upper, entry.name), join(lower, entry.name)];
    const there = lstatSync(below, { throwIfNoEntry: false });
    if (!entry.isDirectory()) {
      if (there?.isDirectory()) remove(below);
      renameSync(above, below);
      continue;
    }
    if (there !== undefined && !there.isDirectory()) remove(below);
    if (!there?.isDirectory()) mkdirSync(below);
    mergeLayer(above, below);
  }
}

/** @throws ActionError ARCHIVE_REFUSED for a name that means another folder */
function hidden(whiteout: string): string {
  const name = whiteout.slice(WHITEOUT.length);
  if (name === '' || name === '.' || name === '..') throw refused(`the layer has a file ${whiteout}`);
  return name;
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
