import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { extract, pack } from 'tar-stream';
import { readAll } from '#oci/blob.ts';
import { digestOf } from '#oci/digest.ts';
import type { Layer } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';

/** A folder with its owner and mode, a link, or the text of a file that is root's. */
export type OwnedEntry =
  | { readonly uid?: number; readonly gid?: number; readonly mode?: number }
  | { readonly link: string }
  | string;

/** A layer of a base whose folders have owners and modes; `opened` counts how often somebody read it. */
export async function ownedLayer(
  entries: Readonly<Record<string, OwnedEntry>>,
): Promise<Layer & { readonly opened: () => number }> {
  const archive = pack();
  for (const [name, entry] of Object.entries(entries)) {
    if (typeof entry === 'string') archive.entry({ name, mtime: new Date(0) }, entry);
    else if ('link' in entry) archive.entry({ name, type: 'symlink', linkname: entry.link });
    else archive.entry({ name, type: 'directory', uid: 0, gid: 0, mode: 0o755, mtime: new Date(0), ...entry });
  }
  archive.finalize();
  const tar = await readAll(Readable.from(archive, { objectMode: false }));
  const bytes = gzipSync(tar);
  let opened = 0;
  return {
    kind: 'base',
    diffId: digestOf(tar),
    descriptor: { mediaType: MEDIA.ociLayerGzip, digest: digestOf(bytes), size: bytes.byteLength },
    opened: () => opened,
    async *open() {
      opened += 1;
      yield bytes;
    },
  };
}

/** Owner and mode of every path of the layers, one over the other, as engines unpack them: `1654:1654 775`. */
export async function mergedOwners(
  layers: readonly Pick<Layer, 'open' | 'descriptor'>[],
): Promise<ReadonlyMap<string, string>> {
  const merged = new Map<string, string>();
  for (const layer of layers) {
    for (const [path, owner] of await readOwners(await readAll(layer.open()))) merged.set(path, owner);
  }
  return merged;
}

async function readOwners(packed: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const owners = new Map<string, string>();
  const reader = extract();
  Readable.from([gunzipSync(packed)]).pipe(reader);
  for await (const entry of reader) {
    const { name, uid, gid, mode = 0 } = entry.header;
    owners.set(name.replace(/\/$/, ''), `${uid}:${gid} ${mode.toString(8)}`);
    entry.resume();
  }
  return owners;
}
