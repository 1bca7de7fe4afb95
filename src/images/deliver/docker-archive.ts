import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ActionError } from '#base/action-error.ts';
import { bounded, LARGE_ARCHIVE, limitsOn } from '#base/archive/limits.ts';
import { decompressed } from '#oci/decompressed.ts';
import { type Digest, Hasher, hexOf } from '#oci/digest.ts';
import type { Layer, NamedSet } from '#oci/image.ts';
import { fullNames } from './image-blobs.ts';
import { type TarFile, tarOf, textFile } from './tar-of.ts';

interface ArchiveOptions {
  /** A folder that holds one unpacked layer at a time. */
  readonly temporary: string;
}

/** A set, and if only some of its names are wanted, these names with registry, repository and tag. */
interface Archived extends NamedSet {
  readonly full?: readonly string[];
}

/**
 * Writes single images as `docker save` does (moby, image/spec/v1.2.md "Combined Image JSON + Filesystem Changeset
 * Format"), which every engine loads. Layers are unpacked, because Docker 20.10 and older do not support zstd.
 */
export function dockerArchive(sets: readonly Archived[], options: ArchiveOptions): Readable {
  return tarOf(filesOf(sets, options));
}

async function* filesOf(sets: readonly Archived[], { temporary }: ArchiveOptions): AsyncGenerator<TarFile> {
  const images = sets.map(({ set }) => set.images[0]);
  const folder = await mkdtemp(join(temporary, 'docker-archive-'));
  try {
    for (const layer of distinct(images.flatMap(({ layers }) => layers))) yield* unpackedLayer(layer, folder);
    for (const { config } of images) {
      yield { name: configName(config.descriptor.digest), size: config.bytes.byteLength, open: () => config.open() };
    }
    const entries = sets.map((named) => ({
      Config: configName(named.set.images[0].config.descriptor.digest),
      RepoTags: named.full ?? fullNames(named),
      Layers: named.set.images[0].layers.map(({ diffId }) => nameOf(diffId)),
    }));
    yield textFile('manifest.json', JSON.stringify(entries));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Unpacks to a file first, because a tar has the size before the content. */
async function* unpackedLayer(layer: Layer, folder: string): AsyncGenerator<TarFile> {
  const path = join(folder, randomUUID());
  const limits = await limitsOn(folder, LARGE_ARCHIVE);
  await pipeline(Readable.from(bounded(checked(layer), limits), { objectMode: false }), createWriteStream(path));
  const { size } = await stat(path);
  yield { name: nameOf(layer.diffId), size, open: () => createReadStream(path) };
  await rm(path);
}

async function* checked(layer: Layer): AsyncGenerator<Uint8Array> {
  const hasher = new Hasher();
  for await (const chunk of decompressed(layer)) {
    hasher.update(chunk);
    yield chunk;
  }
  const { digest } = hasher.finish();
  if (digest === layer.diffId) return;
  const got = `its unpacked digest is ${digest}, but the config has ${layer.diffId}`;
  throw new ActionError({ code: 'IMAGE_INVALID', doing: `unpacking the layer ${layer.descriptor.digest}`, got });
}

function configName(digest: Digest): string {
  return `${hexOf(digest)}.json`;
}

function nameOf(diffId: Digest): string {
  return `${hexOf(diffId)}.tar`;
}

function distinct(layers: readonly Layer[]): readonly Layer[] {
  return [...new Map(layers.map((layer) => [layer.diffId, layer])).values()];
}
