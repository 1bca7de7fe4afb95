import { pipeline, Readable } from 'node:stream';
import { extract, type Header } from 'tar-stream';
import { decompressed } from '#oci/decompressed.ts';
import type { Layer } from '#oci/image.ts';

/** How much of all layers of a base is read at most, unpacked, in bytes. */
export const LIMIT = 1024 * 1024 * 1024;
/** How long a look may take, in milliseconds: it is worth less than the run. */
export const READ_TIMEOUT = 120_000;

/** Bytes that may still be read, and until when (`performance.now()`). */
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
 * The entries of a layer's tar, each to be read or left before the next one is asked for.
 * @throws Error beyond the budget, and for what is no layer.
 */
export async function* layerEntries(layer: Layer, budget: Budget): AsyncGenerator<LayerEntry> {
  const reader = extract();
  pipeline(Readable.from(counted(decompressed(layer), budget), { objectMode: false }), reader, () => undefined);
  for await (const entry of reader) {
    const path = entry.header.name.replace(/^(?:\.?\/)+/, '').replace(/(?<!\/)\/+$/, '');
    yield Object.assign(entry, { path });
    entry.resume();
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, budget: Budget): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) {
    budget.left -= chunk.byteLength;
    if (budget.left < 0) throw new Error('the layers are larger than what is read of them');
    if (performance.now() > budget.end) throw new Error('the layers take longer than a look may');
    yield chunk;
  }
}
