import { Readable } from 'node:stream';
import { extract } from 'tar-stream';
import { readAll } from '#oci/blob.ts';

/** The files of a tar by name. */
export async function readTar(tar: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const reader = extract();
  Readable.from([tar]).pipe(reader);
  for await (const entry of reader) {
    files.set(entry.header.name, await readAll(Readable.from(entry, { objectMode: false })));
  }
  return files;
}
