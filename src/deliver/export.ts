import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { lstat, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract } from 'tar-fs';
import { ActionError, messageOf } from '#base/action-error.ts';
import { type Blob, distinctBlobs } from '#oci/blob.ts';
import { decompressed } from '#oci/decompressed.ts';
import type { Image, NamedSet } from '#oci/image.ts';
import { blobPath, LAYOUT_FILE, type LayoutEntry, layoutIndex, OciLayout } from '#oci/layout.ts';
import { describePlatform } from '#oci/platform.ts';
import { describeReference } from '#oci/reference.ts';
import type { BlobOutcome } from '#registry/push-blob.ts';
import { bytesSentOf, type Deliver } from './deliver.ts';
import { dockerArchive } from './docker-archive.ts';
import { documentsOf, fullNames, outcomesOf, ownBlobs } from './image-blobs.ts';
import { type TarFile, tarOf, textFile } from './tar-of.ts';

/** Where an image is written to, as `type=…,dest=…` names it. */
export interface ExportTarget {
  readonly type: 'oci' | 'docker' | 'local';
  readonly dest: string;
}

export interface ExportOptions {
  readonly temporary: string;
}

/**
 * Writes images into the file system: `oci` an OCI layout, as a folder or as a `.tar`; `docker` an archive for
 * `docker load`; `local` the files of the application's own layers, in a folder for each image where there are several.
 */
export function exportTo(to: ExportTarget, options: ExportOptions): Deliver {
  const target = `type=${to.type},dest=${to.dest}`;
  return {
    target,
    deliver: async (sets) => {
      const images = sets.flatMap(({ set }) => set.images);
      try {
        await writerOf(to)(sets, { ...options, dest: to.dest });
      } catch (error) {
        throw failure(target, error);
      }
      const blobs = outcomesOf(images, { action: 'sent', because: 'an export holds everything' }).filter(written(to));
      const because = `written to ${to.dest}`;
      return {
        target,
        sets: sets.map((named) => ({ digest: named.set.top.descriptor.digest, tags: namesIn(named, { to, sets }) })),
        blobs,
        bytesSent: bytesSentOf(blobs),
        because,
      };
    },
  };
}

/** What a set is found by. */
function namesIn(
  named: NamedSet,
  { to, sets }: { readonly to: ExportTarget; readonly sets: readonly NamedSet[] },
): readonly string[] {
  if (to.type === 'local') return [];
  return to.type === 'docker' ? fullNames(named) : layoutNames(named, sets);
}

interface Export extends ExportOptions {
  readonly dest: string;
}

type Write = (sets: readonly NamedSet[], to: Export) => Promise<void>;

function writerOf({ type, dest }: ExportTarget): Write {
  if (type === 'local') return writeFiles;
  if (type === 'docker') return (sets, to) => writeTar(dockerArchive(sets, to), to.dest);
  if (!dest.endsWith('.tar')) return writeLayout;
  return (sets, to) => writeTar(tarOf(layoutFiles(sets)), to.dest);
}

async function writeLayout(sets: readonly NamedSet[], to: Export): Promise<void> {
  const layout = new OciLayout(to.dest);
  for (const blob of blobsOf(sets)) await layout.write(blob);
  await layout.name(entriesOf(sets));
}

async function* layoutFiles(sets: readonly NamedSet[]): AsyncGenerator<TarFile> {
  yield textFile('oci-layout', LAYOUT_FILE);
  yield textFile('index.json', layoutIndex(entriesOf(sets)));
  for (const blob of blobsOf(sets)) {
    yield { name: blobPath(blob.descriptor), size: blob.descriptor.size, open: () => blob.open() };
  }
}

/** Everything of a layout, each digest once; what names others comes after them. */
function blobsOf(sets: readonly NamedSet[]): readonly Blob[] {
  const blobs = ownBlobs(sets.flatMap(({ set }) => set.images));
  return distinctBlobs([...blobs, ...sets.flatMap(({ set }) => documentsOf(set))]);
}

function entriesOf(sets: readonly NamedSet[]): readonly LayoutEntry[] {
  return sets.map((named) => ({ descriptor: named.set.top.descriptor, names: layoutNames(named, sets) }));
}

/** Tags alone, unless the sets are images of several names. */
function layoutNames(named: NamedSet, sets: readonly NamedSet[]): readonly string[] {
  return [...new Set(hasSeveralNames(sets) ? fullNames(named) : named.tags)];
}

function hasSeveralNames(sets: readonly NamedSet[]): boolean {
  return new Set(sets.map(({ names }) => names.map(describeReference).join(' '))).size > 1;
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

async function writeFiles(sets: readonly NamedSet[], { dest }: Export): Promise<void> {
  const ofName = ({ names: [name] }: NamedSet) => (hasSeveralNames(sets) ? [name?.repository ?? ''] : []);
  const ofTag = ({ tags: [tag] }: NamedSet) => (sets.length > 1 ? [tag ?? ''] : []);
  const all = sets.flatMap((named) => named.set.images.map((image) => ({ image, named })));
  for (const { image, named } of all) {
    const folders = [...ofName(named), ...ofTag(named), describePlatform(image.platform).replaceAll('/', '_')];
    await writeOwnFiles(image, all.length > 1 ? join(dest, ...folders) : dest);
  }
}

/** tar-fs keeps every entry inside the folder, and drops set-id bits. */
async function writeOwnFiles(image: Image, dest: string): Promise<void> {
  await mkdir(dest, { recursive: true });
  for (const layer of image.layers.filter(({ kind }) => kind !== 'base')) {
    await pipeline(Readable.from(decompressed(layer), { objectMode: false }), extract(dest));
  }
}

function written({ type }: ExportTarget): (blob: BlobOutcome) => boolean {
  return ({ kind }) => type !== 'local' || (kind !== 'base' && kind !== 'config');
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
