import { digestOf } from '#oci/digest.ts';
import type { Layer } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';
import { EPOCH } from './entry.ts';
import { gzipMember } from './gzip.ts';
import { END_OF_ARCHIVE, headerOf } from './tar-header.ts';

/** A folder as a layer is to have it. */
export interface OwnedFolder {
  /** Without a slash at either end. */
  readonly path: string;
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

/**
 * A layer of folders alone, sorted by their paths. Above other layers it gives these folders their owners and modes, and
 * changes nothing that is in them: the layers of an application are the same on every base, and have folders that are
 * root's.
 */
export async function folderLayer(folders: readonly OwnedFolder[]): Promise<Layer> {
  const headers = folders.map(({ path, uid, gid, mode }) =>
    headerOf({ kind: 'directory', path: `${path}/`, mode, mtime: EPOCH, owner: { uid, gid } }),
  );
  const tar = Buffer.concat([...headers, END_OF_ARCHIVE]);
  const bytes = await gzipMember(tar, 6);
  return {
    kind: 'folders',
    diffId: digestOf(tar),
    descriptor: { mediaType: MEDIA.ociLayerGzip, digest: digestOf(bytes), size: bytes.byteLength },
    async *open() {
      yield bytes;
    },
  };
}
