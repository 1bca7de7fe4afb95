import { Readable } from 'node:stream';
import { type Header, type Pack, pack } from 'tar-stream';

/**
 * A tar that is being packed, as a stream of Node. A reader that gives up in the middle destroys both; the inner one says so
 * to nobody, and an error that nobody hears ends the process.
 */
export function readableOf(tar: Pack): Readable {
  tar.on('error', () => undefined);
  return Readable.from(tar, { objectMode: false });
}

/** A small tar, with texts as the content of its files. */
export function tarOfEntries(
  entries: Iterable<{ readonly header: Partial<Header> & { readonly name: string }; readonly text?: string }>,
): Readable {
  const tar = pack();
  // Those that wait are destroyed with the tar.
  for (const { header, text } of entries) {
    const entry = text === undefined ? tar.entry(header) : tar.entry(header, text);
    entry.on('error', () => undefined);
  }
  tar.finalize();
  return readableOf(tar);
}
