import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readSmallFile } from '#base/files/read-small-file.ts';
import type { Blob, BlobSource } from './blob.ts';
import type { Descriptor } from './descriptor.ts';
import { hexOf } from './digest.ts';
import { LARGEST_DOCUMENT, parseIndex } from './manifest.ts';
import { MEDIA } from './media-types.ts';
import { verified } from './verified.ts';

/** The file that marks a folder as a layout (OCI image-spec, image-layout.md "oci-layout file"). */
export const LAYOUT_FILE = JSON.stringify({ imageLayoutVersion: '1.0.0' });

const REF_NAME = 'org.opencontainers.image.ref.name';

/** Returns the path of a blob in a layout, with `/`. */
export function blobPath({ digest }: Pick<Descriptor, 'digest'>): string {
  return `blobs/sha256/${hexOf(digest)}`;
}

/** Returns the name of a descriptor in a layout: one or none. */
export function namesInLayout({ annotations }: Descriptor): readonly string[] {
  const name = annotations?.[REF_NAME];
  return name === undefined ? [] : [name];
}

/** A manifest or an index of a layout, and its names there. */
export interface LayoutEntry {
  readonly descriptor: Descriptor;
  readonly names: readonly string[];
}

/**
 * The annotation from which containerd, and so Docker, reads a full name in a layout (containerd,
 * images.AnnotationImageName).
 */
export const CONTAINERD_NAME = 'io.containerd.image.name';

/** Returns the text of `index.json`: an entry for each name, or a single one if there is no name. */
export function layoutIndex(
  entries: readonly LayoutEntry[],
  annotation: typeof REF_NAME | typeof CONTAINERD_NAME = REF_NAME,
): string {
  const manifests = entries.flatMap(({ descriptor, names }) =>
    names.length === 0
      ? [descriptor]
      : names.map((name) => ({ ...descriptor, annotations: { ...descriptor.annotations, [annotation]: name } })),
  );
  return JSON.stringify({ schemaVersion: 2, mediaType: MEDIA.ociIndex, manifests });
}

/** A folder of content-addressed blobs (OCI image-spec, image-layout.md). */
export class OciLayout implements BlobSource {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  async *open(descriptor: Descriptor): AsyncGenerator<Uint8Array> {
    yield* createReadStream(join(this.folder, blobPath(descriptor)));
  }

  async has(descriptor: Descriptor): Promise<boolean> {
    const found = await stat(join(this.folder, blobPath(descriptor))).catch(() => undefined);
    return found?.size === descriptor.size;
  }

  /**
   * Keeps an existing blob of the right size. A new one appears under its name only when it is complete and correct.
   */
  async write(blob: Blob): Promise<'written' | 'kept'> {
    if (await this.has(blob.descriptor)) return 'kept';
    await mkdir(join(this.folder, 'blobs', 'sha256'), { recursive: true });
    const path = join(this.folder, blobPath(blob.descriptor));
    const temporary = `${path}.${randomUUID()}.tmp`;
    try {
      const chunks = verified(blob.open(), blob.descriptor);
      await pipeline(Readable.from(chunks, { objectMode: false }), createWriteStream(temporary));
      await rename(temporary, path);
    } finally {
      await rm(temporary, { force: true });
    }
    return 'written';
  }

  /** Makes the folder a layout of these entries, which replace those of the previous index. */
  async name(entries: readonly LayoutEntry[]): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(join(this.folder, 'oci-layout'), LAYOUT_FILE);
    await writeFile(join(this.folder, 'index.json'), layoutIndex(entries));
  }

  /** Returns the entries of its index; names are annotations. */
  async images(): Promise<readonly Descriptor[]> {
    const bytes = await readSmallFile(join(this.folder, 'index.json'), LARGEST_DOCUMENT);
    return parseIndex(bytes, MEDIA.ociIndex).manifests;
  }
}
