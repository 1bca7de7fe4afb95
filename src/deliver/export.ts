import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { lstat, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-fs';
import { ActionError, messageOf } from '#base/action-error.ts';
import { decompressed } from '#oci/decompressed.ts';
import type { Image } from '#oci/image.ts';
import { blobPath, LAYOUT_FILE, layoutIndex, OciLayout } from '#oci/layout.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import type { BlobOutcome } from '#registry/push-blob.ts';
import { bytesSentOf, type Deliver } from './deliver.ts';
import { dockerArchive } from './docker-archive.ts';
import { outcomesOf, ownBlobs } from './image-blobs.ts';
import { type TarFile, tarOf, textFile } from './tar-of.ts';

/** Where an image is written to, as `type=…,dest=…` names it. */
export interface ExportTarget {
  readonly type: 'oci' | 'docker' | 'local';
  readonly dest: string;
}

export interface ExportOptions {
  /** Names inside the export: tags in an OCI layout, whole names in a docker archive. */
  readonly references: readonly Reference[];
  readonly temporary: string;
}

/**
 * Writes an image into the file system: `oci` an OCI layout, as a folder or as a `.tar`; `docker` an archive for
 * `docker load`; `local` the files of the application's own layers.
 */
export function exportTo(to: ExportTarget, options: ExportOptions): Deliver {
  const target = `type=${to.type},dest=${to.dest}`;
  const tags = namesIn(to, options);
  return {
    target,
    deliver: async (image) => {
      try {
        await writerOf(to)(image, { ...options, dest: to.dest });
      } catch (error) {
        throw failure(target, error);
      }
      const blobs = outcomesOf(image, { action: 'sent', because: 'an export holds everything' }).filter(written(to));
      const because = `written to ${to.dest}`;
      return { target, digest: image.manifest.descriptor.digest, tags, blobs, bytesSent: bytesSentOf(blobs), because };
    },
  };
}

function namesIn({ type }: ExportTarget, options: ExportOptions): readonly string[] {
  if (type === 'local') return [];
  return type === 'docker' ? options.references.map(describeReference) : tagsOf(options);
}

interface Export extends ExportOptions {
  readonly dest: string;
}

type Write = (image: Image, to: Export) => Promise<void>;

function writerOf({ type, dest }: ExportTarget): Write {
  if (type === 'local') return writeFiles;
  if (type === 'docker') return (image, to) => writeTar(dockerArchive(image, to), to.dest);
  if (!dest.endsWith('.tar')) return writeLayout;
  return (image, to) => writeTar(tarOf(layoutFiles(image, to)), to.dest);
}

async function writeLayout(image: Image, to: Export): Promise<void> {
  const layout = new OciLayout(to.dest);
  for (const blob of [...ownBlobs(image), image.manifest]) await layout.write(blob);
  await layout.name(image.manifest.descriptor, tagsOf(to));
}

async function* layoutFiles(image: Image, options: ExportOptions): AsyncGenerator<TarFile> {
  yield textFile('oci-layout', LAYOUT_FILE);
  yield textFile('index.json', layoutIndex(image.manifest.descriptor, tagsOf(options)));
  for (const blob of [image.manifest, ...ownBlobs(image)]) {
    yield { name: blobPath(blob.descriptor), size: blob.descriptor.size, open: () => blob.open() };
  }
}

/** The file appears only when it is whole. */
async function writeTar(tar: Readable, dest: string): Promise<void> {
  // A rename puts the archive in the place of whatever is there, a device too.
  const there = await lstat(dest).catch(() => undefined);
  if (there !== undefined && !there.isFile()) throw new Error('there is something that is no file');
  await mkdir(dirname(dest), { recursive: true });
  const temporary = `${dest}.${randomUUID()}.tmp`;
  try {
    await pipeline(tar, createWriteStream(temporary));
    await rename(temporary, dest);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** tar-fs keeps every entry inside the folder, and drops set-id bits. */
async function writeFiles(image: Image, { dest }: Export): Promise<void> {
  await mkdir(dest, { recursive: true });
  for (const layer of image.layers.filter(({ kind }) => kind !== 'base')) {
    await pipeline(Readable.from(decompressed(layer), { objectMode: false }), extract(dest));
  }
}

function written({ type }: ExportTarget): (blob: BlobOutcome) => boolean {
  return ({ kind }) => type !== 'local' || (kind !== 'base' && kind !== 'config');
}

function tagsOf({ references }: ExportOptions): readonly string[] {
  return [...new Set(references.map(({ tag }) => tag ?? 'latest'))];
}

function failure(target: string, error: unknown): ActionError {
  if (error instanceof ActionError) return error;
  return new ActionError({
    code: 'EXPORT_FAILED',
    doing: `exporting to ${target}`,
    got: messageOf(error),
    hint: 'Check that the path can be written to and that the disk has room.',
    cause: error,
  });
}
