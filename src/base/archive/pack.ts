import { Readable } from 'node:stream';
import { type Header, type Pack, pack } from 'tar-stream';

/**
 * Returns a tar that is being packed as a Node stream. A reader that stops early destroys both. The inner stream then
 * emits an error without a listener, which would end the process.
 */
export function readableOf(tar: Pack): Readable {
  tar.on('error', () => undefined);
  return Readable.from(tar, { objectMode: false });
}

/** Returns a small tar with text files. */
export function tarOfEntries(
  entries: Iterable<{ readonly header: Partial<Header> & { readonly name: string }; readonly text?: string }>,
): Readable {
  const tar = pack();
  // Entries that wait are destroyed with the tar.
  for (const { header, text } of entries) {
    const entry = text === undefined ? tar.entry(header) : tar.entry(header, text);
    entry.on('error', () => undefined);
  }
  tar.finalize();
  return readableOf(tar);
}
