import { lstatSync } from 'node:fs';
import { posix } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, type Header } from 'tar-stream';
import { ActionError, messageOf } from '#base/action-error.ts';
import { kindAt, writeFile, writeStream } from '#base/files/beneath.ts';
import { createFolder, errorCodeOf, holdFolder } from '#base/files/held-folder.ts';
import { decompressed } from '#oci/decompressed.ts';
import type { Image, Layer, NamedSet } from '#oci/image.ts';
import { blobPath, LAYOUT_FILE, type LayoutEntry, layoutIndex } from '#oci/layout.ts';
import { describePlatform } from '#oci/platform.ts';
import { describeReference } from '#oci/reference.ts';
import type { BlobOutcome } from '#oci/registry/push-blobs.ts';
import { verified } from '#oci/verified.ts';
import { bytesSentOf, type Deliver } from './deliver.ts';
import { dockerArchive } from './docker-archive.ts';
import { type ExportPlace, exportPlace, refuseLink } from './export-place.ts';
import { fullNames, outcomesOf } from './image-blobs.ts';
import { layoutBlobs, ociArchive } from './oci-archive.ts';

/** The file or folder that an image is written to, from `type=…,dest=…`. */
interface ExportTarget {
  readonly type: 'oci' | 'docker' | 'local';
  readonly dest: string;
}

interface ExportOptions {
  readonly temporary: string;
  /** The checkout, absolute: links in it come from the repository and are not followed. Absent: no link is followed. */
  readonly workspace?: string;
}

/**
 * Returns a delivery to the file system. `oci`: an OCI layout, as a folder or a `.tar`. `docker`: an archive for
 * `docker load`. `local`: the files of the application's layers, in a folder for each image if there are several.
 */
export function exportTo(asked: ExportTarget, options: ExportOptions): Deliver {
  const target = `type=${asked.type},dest=${asked.dest}`;
  return {
    deliver: async (sets) => {
      const images = sets.flatMap(({ set }) => set.images);
      const place = exportPlace(asked.dest, options.workspace);
      try {
        refuseLink(place, target);
        await writerOf(asked)(sets, { ...options, place });
      } catch (error) {
        throw failure(target, error);
      }
      const blobs = outcomesOf(images, { action: 'sent', because: 'an export contains everything' }).filter(
        written(asked),
      );
      const because = `written to ${asked.dest}`;
      const own = sets.map((named) => ({
        digest: named.set.top.descriptor.digest,
        tags: namesIn(named, { to: asked, sets }),
      }));
      return [{ target, sets: own, blobs, bytesSent: bytesSentOf(blobs), because }];
    },
  };
}

/** Returns the names that a set has in the export. */
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

type Write = (sets: readonly NamedSet[], target: Export) => Promise<void>;

function writerOf({ type, dest }: ExportTarget): Write {
  if (type === 'local') return writeFiles;
  if (type === 'docker') return (sets, target) => writeTar(dockerArchive(sets, target), target.place);
  if (!dest.endsWith('.tar')) return writeLayout;
  return (sets, target) =>
    writeTar(
      ociArchive(
        sets.map(({ set }) => set),
        layoutIndex(entriesOf(sets)),
      ),
      target.place,
    );
}

/** Keeps an existing blob of the right size. Writes the index last. */
async function writeLayout(sets: readonly NamedSet[], { place: { root, path: top } }: Export): Promise<void> {
  for (const blob of layoutBlobs(sets.map(({ set }) => set))) {
    const path = posix.join(top, blobPath(blob.descriptor));
    if (sizeAt(root, path) === blob.descriptor.size) continue;
    await writeStream(root, { path, chunks: verified(blob.open(), blob.descriptor) });
  }
  writeFile(root, { path: posix.join(top, 'oci-layout'), content: LAYOUT_FILE });
  writeFile(root, { path: posix.join(top, 'index.json'), content: layoutIndex(entriesOf(sets)) });
}

/** Returns the size in bytes; `undefined` if there is no file. */
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

function entriesOf(sets: readonly NamedSet[]): readonly LayoutEntry[] {
  return sets.map((named) => ({ descriptor: named.set.top.descriptor, names: layoutNames(named, sets) }));
}

/** Returns only tags, unless the sets are images with different names. */
function layoutNames(named: NamedSet, sets: readonly NamedSet[]): readonly string[] {
  return [...new Set(hasSeveralNames(sets) ? fullNames(named) : named.tags)];
}

function hasSeveralNames(sets: readonly NamedSet[]): boolean {
  return new Set(sets.map(({ names }) => names.map(describeReference).join(' '))).size > 1;
}

async function writeTar(tar: Readable, { root, path }: ExportPlace): Promise<void> {
  // The rename would replace anything at that path, even a device.
  const there = kindAt(root, path);
  if (there !== undefined && there !== 'file') throw new Error('the path exists and is not a file');
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
    hint: 'Check that the path is writable and that the disk has free space.',
    cause: error,
  });
}

/**
 * Unpacks a layer that this action made, which holds files and folders. Entries stay below the destination, and none
 * is written through an existing link.
 */
async function unpackLayer(layer: Layer, place: ExportPlace): Promise<void> {
  const entries = extract();
  const reading = pipeline(Readable.from(decompressed(layer), { objectMode: false }), entries);
  // It may fail while an entry is being written.
  reading.catch(() => undefined);
  for await (const entry of entries) await unpackEntry(entry, place);
  await reading;
}

interface Entry extends AsyncIterable<unknown> {
  readonly header: Header;
  resume(): unknown;
}

async function unpackEntry(entry: Entry, { root, path: top }: ExportPlace): Promise<void> {
  const { name, type, mode = 0o644, mtime } = entry.header;
  // The path of an entry never leads above the layer's root.
  const path = posix.join(top, posix.join('/', name)).replace(/\/$/, '');
  if (type === 'directory') {
    createFolder(root, path)[Symbol.dispose]();
    entry.resume();
  } else {
    const time = mtime === undefined ? {} : { time: mtime.getTime() / 1000 };
    await writeStream(root, { path, chunks: Readable.from(entry, { objectMode: false }), mode: mode & 0o755, ...time });
  }
}
