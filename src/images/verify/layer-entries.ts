import { pipeline, Readable } from 'node:stream';
import { extract, type Header } from 'tar-stream';
import { checkSize } from '#base/archive/limits.ts';
import type { Blob } from '#oci/blob.ts';
import { decompressed } from '#oci/decompressed.ts';

/** How much of a base's layers is read at most, uncompressed, in bytes. */
export const LIMIT = 1024 * 1024 * 1024;
/** How long reading may take, in milliseconds: this check must not delay the run for long. */
export const READ_TIMEOUT = 120_000;

/** The bytes that may still be read, and the end of the time limit (`performance.now()`). */
export interface Budget {
  left: number;
  readonly end: number;
}

export interface LayerEntry extends AsyncIterable<unknown> {
  readonly header: Readonly<Header>;
  /** Without a slash at either end. */
  readonly path: string;
}

/**
 * Yields the entries of a layer's tar; each must be read or skipped before the next one.
 * @throws Error beyond the budget, and for an invalid layer.
 */
export async function* readLayerEntries(layer: Blob, budget: Budget): AsyncGenerator<LayerEntry> {
  const reader = extract();
  pipeline(Readable.from(counted(decompressed(layer), budget), { objectMode: false }), reader, () => undefined);
  for await (const entry of reader) {
    checkSize(entry.header);
    const path = entry.header.name.replace(/^(?:\.?\/)+/, '').replace(/(?<!\/)\/+$/, '');
    yield Object.assign(entry, { path });
    entry.resume();
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, budget: Budget): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) {
    budget.left -= chunk.byteLength;
    if (budget.left < 0) throw new Error('the layers are larger than the limit for reading');
    if (performance.now() > budget.end) throw new Error('reading the layers takes too long');
    yield chunk;
  }
}
