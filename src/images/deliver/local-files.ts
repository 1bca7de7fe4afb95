import { posix } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { extract, type Header } from 'tar-stream';
import { writeStream } from '#base/files/beneath.ts';
import { createFolder } from '#base/files/held-folder.ts';
import { decompressed } from '#oci/decompressed.ts';
import type { Layer } from '#oci/image.ts';
import type { ExportPlace } from './export-place.ts';

/**
 * Unpacks a layer of ours, which holds files and folders. No entry leaves the place, and none goes through a link that is
 * there already.
 */
export async function unpackLayer(layer: Layer, to: ExportPlace): Promise<void> {
  const entries = extract();
  const reading = pipeline(Readable.from(decompressed(layer), { objectMode: false }), entries);
  // It may fail while an entry is written.
  reading.catch(() => undefined);
  for await (const entry of entries) await unpackEntry(entry, to);
  await reading;
}

interface Entry extends AsyncIterable<unknown> {
  readonly header: Header;
  resume(): unknown;
}

async function unpackEntry(entry: Entry, { root, path: top }: ExportPlace): Promise<void> {
  const { name, type, mode = 0o644, mtime } = entry.header;
  // In a layer, a path is never above its root.
  const path = posix.join(top, posix.join('/', name)).replace(/\/$/, '');
  if (type === 'directory') {
    createFolder(root, path)[Symbol.dispose]();
    entry.resume();
  } else {
    const time = mtime === undefined ? {} : { time: mtime.getTime() / 1000 };
    await writeStream(root, { path, chunks: Readable.from(entry, { objectMode: false }), mode: mode & 0o755, ...time });
  }
}
