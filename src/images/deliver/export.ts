import { lstatSync } from 'node:fs';
import { posix } from 'node:path';
import type { Readable } from 'node:stream';
import { ActionError, messageOf } from '#base/action-error.ts';
import { kindAt, writeFile, writeStream } from '#base/files/beneath.ts';
import { createFolder, errorCodeOf, holdFolder } from '#base/files/held-folder.ts';
import { type Blob, distinctBlobs } from '#oci/blob.ts';
import type { Image, NamedSet } from '#oci/image.ts';
import { blobPath, LAYOUT_FILE, type LayoutEntry, layoutIndex } from '#oci/layout.ts';
import { describePlatform } from '#oci/platform.ts';
import { describeReference } from '#oci/reference.ts';
import type { BlobOutcome } from '#oci/registry/push-blob.ts';
import { verified } from '#oci/verified.ts';
import { bytesSentOf, type Deliver } from './deliver.ts';
import { dockerArchive } from './docker-archive.ts';
import { type ExportPlace, exportPlace, refuseLink } from './export-place.ts';
import { documentBlobs, fullNames, outcomesOf, ownBlobs } from './image-blobs.ts';
import { unpackLayer } from './local-files.ts';
import { type TarFile, tarOf, textFile } from './tar-of.ts';

/** Where an image is written to, as `type=…,dest=…` names it. */
export interface ExportTarget {
  readonly type: 'oci' | 'docker' | 'local';
  readonly dest: string;
}

export interface ExportOptions {
  readonly temporary: string;
  /** The checkout, absolute: links in it are the repository's and are not followed. Absent: no link is followed. */
  readonly workspace?: string;
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
      const place = exportPlace(to.dest, options.workspace);
      try {
        refuseLink(place, target);
        await writerOf(to)(sets, { ...options, place });
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
  readonly place: ExportPlace;
}

type Write = (sets: readonly NamedSet[], to: Export) => Promise<void>;

function writerOf({ type, dest }: ExportTarget): Write {
  if (type === 'local') return writeFiles;
  if (type === 'docker') return (sets, to) => writeTar(dockerArchive(sets, to), to.place);
  if (!dest.endsWith('.tar')) return writeLayout;
  return (sets, to) => writeTar(tarOf(layoutFiles(sets)), to.place);
}

/** A blob that is there in its size is kept. The index comes last. */
async function writeLayout(sets: readonly NamedSet[], { place: { root, path: top } }: Export): Promise<void> {
  for (const blob of blobsOf(sets)) {
    const path = posix.join(top, blobPath(blob.descriptor));
    if (sizeAt(root, path) === blob.descriptor.size) continue;
    await writeStream(root, { path, chunks: verified(blob.open(), blob.descriptor) });
  }
  writeFile(root, { path: posix.join(top, 'oci-layout'), content: LAYOUT_FILE });
  writeFile(root, { path: posix.join(top, 'index.json'), content: layoutIndex(entriesOf(sets)) });
}

/** In bytes; `undefined` where there is no file. */
function sizeAt(root: string, path: string): number | undefined {
  try {
    using folder = holdFolder(root, posix.dirname(path));
    const stats = lstatSync(folder.at(posix.basename(path)));
    return stats.isFile() ? stats.size : undefined;
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
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
  return distinctBlobs([...blobs, ...sets.flatMap(({ set }) => documentBlobs(set))]);
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

async function writeTar(tar: Readable, { root, path }: ExportPlace): Promise<void> {
  // A rename puts the archive in the place of whatever is there, a device too.
  const there = kindAt(root, path);
  if (there !== undefined && there !== 'file') throw new Error('there is something that is not a file');
  await writeStream(root, { path, chunks: tar });
}

async function writeFiles(sets: readonly NamedSet[], { place }: Export): Promise<void> {
  const ofName = ({ names: [name] }: NamedSet) => (hasSeveralNames(sets) ? [name?.repository ?? ''] : []);
  const ofTag = ({ tags: [tag] }: NamedSet) => (sets.length > 1 ? [tag ?? ''] : []);
  const all = sets.flatMap((named) => named.set.images.map((image) => ({ image, named })));
  for (const { image, named } of all) {
    const folders = [...ofName(named), ...ofTag(named), describePlatform(image.platform).replaceAll('/', '_')];
    await writeOwnFiles(image, all.length > 1 ? { ...place, path: posix.join(place.path, ...folders) } : place);
  }
}

async function writeOwnFiles(image: Image, place: ExportPlace): Promise<void> {
  createFolder(place.root, place.path)[Symbol.dispose]();
  for (const layer of image.layers.filter(({ kind }) => kind !== 'base')) await unpackLayer(layer, place);
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
