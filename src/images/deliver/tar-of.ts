import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pack as createPack, type Pack } from 'tar-stream';
import { readableOf } from '#base/archive/pack.ts';

/** A file of an archive. */
export interface TarFile {
  readonly name: string;
  /** In bytes; a tar has the size before the content. */
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/**
 * Writes a tar of the files in order; each is requested when the previous one is read. Times and owners are omitted.
 */
export function tarOf(files: AsyncIterable<TarFile>): Readable {
  return Readable.from(packed(files), { objectMode: false });
}

/** Starts when the stream is first read, and stops when its reader stops. */
async function* packed(files: AsyncIterable<TarFile>): AsyncGenerator<Uint8Array> {
  const pack = createPack();
  const filling = fill(pack, files).catch((error: Error) => pack.destroy(error));
  try {
    yield* readableOf(pack);
  } finally {
    pack.destroy();
    await filling;
  }
}

async function fill(pack: Pack, files: AsyncIterable<TarFile>): Promise<void> {
  for await (const { name, size, open } of files) {
    const entry = pack.entry({ name, size, mode: 0o644, mtime: new Date(0) });
    await pipeline(Readable.from(open(), { objectMode: false }), entry);
  }
  pack.finalize();
}

/** Returns a file with the given text. */
export function textFile(name: string, text: string): TarFile {
  const bytes = new TextEncoder().encode(text);
  return {
    name,
    size: bytes.byteLength,
    async *open() {
      yield bytes;
    },
  };
}
