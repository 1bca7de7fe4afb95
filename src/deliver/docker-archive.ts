import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ActionError } from '#base/action-error.ts';
import { decompressed } from '#oci/decompressed.ts';
import { type Digest, Hasher, hexOf } from '#oci/digest.ts';
import type { Image, Layer } from '#oci/image.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import { type TarFile, tarOf, textFile } from './tar-of.ts';

export interface ArchiveOptions {
  readonly references: readonly Reference[];
  /** A folder for one unpacked layer at a time. */
  readonly temporary: string;
}

/**
 * The image as `docker save` writes it (moby, image/spec/v1.2.md «Combined Image JSON + Filesystem Changeset Format»),
 * which every engine loads: layers unpacked, for 20.10 and older know no zstd.
 */
export function dockerArchive(image: Image, options: ArchiveOptions): Readable {
  return tarOf(filesOf(image, options));
}

async function* filesOf(image: Image, { references, temporary }: ArchiveOptions): AsyncGenerator<TarFile> {
  const config = `${hexOf(image.config.descriptor.digest)}.json`;
  const folder = await mkdtemp(join(temporary, 'docker-archive-'));
  try {
    for (const layer of distinct(image.layers)) yield* unpackedLayer(layer, folder);
    yield { name: config, size: image.config.bytes.byteLength, open: () => image.config.open() };
    const names = references.map(describeReference);
    const layers = image.layers.map(({ diffId }) => nameOf(diffId));
    yield textFile('manifest.json', JSON.stringify([{ Config: config, RepoTags: names, Layers: layers }]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Unpacked into a file first, because a tar wants the size before the bytes. */
async function* unpackedLayer(layer: Layer, folder: string): AsyncGenerator<TarFile> {
  const path = join(folder, randomUUID());
  await pipeline(Readable.from(checked(layer), { objectMode: false }), createWriteStream(path));
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
  const got = `it unpacks to ${digest}, the config says ${layer.diffId}`;
  throw new ActionError({ code: 'IMAGE_INVALID', doing: `unpacking the layer ${layer.descriptor.digest}`, got });
}

function nameOf(diffId: Digest): string {
  return `${hexOf(diffId)}.tar`;
}

function distinct(layers: readonly Layer[]): readonly Layer[] {
  return [...new Map(layers.map((layer) => [layer.diffId, layer])).values()];
}
