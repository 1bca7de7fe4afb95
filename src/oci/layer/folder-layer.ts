import { digestOf } from '#oci/digest.ts';
import type { Layer } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';
import { gzipMember } from './codec.ts';
import { EPOCH } from './entry.ts';
import { END_OF_ARCHIVE, headerOf } from './tar-header.ts';

/** A folder of a layer. */
export interface OwnedFolder {
  /** Without a slash at either end. */
  readonly path: string;
  readonly uid: number;
  readonly gid: number;
  readonly mode: number;
}

/**
 * Makes a layer with only folders, sorted by path. On top of other layers it sets the owners and modes of these
 * folders, and does not change their content. The layers of an application are the same on every base, and their
 * folders belong to root.
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
