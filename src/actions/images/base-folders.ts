import type { Context } from '#actions/context/context.ts';
import type { KnownInputs } from '#actions/publish/look-up-publication.ts';
import { onceEach } from '#base/once.ts';
import { officialPath } from '#dotnet/catalogue.ts';
import { type BaseFolder, readBaseFolders } from '#images/verify/base-folders.ts';
import type { BaseImage } from '#oci/image.ts';
import { describeSystemOf } from '#oci/platform.ts';
import { describeReference } from '#oci/reference.ts';
import type { PublishedApp } from '#publication/publication.ts';
import { folderOf } from '#publication/root.ts';

/** A base, and what is to be put on it. */
interface Placed {
  readonly base: BaseImage;
  readonly app: PublishedApp;
}

/** The folders whose owners and modes an image takes from its base; `undefined` where they cannot be known. */
export type BaseFolders = (placed: Placed) => Promise<readonly BaseFolder[] | undefined>;

/**
 * Reads each base once, unless an earlier run did. Official images have no folder of an application, and their layers are
 * not opened.
 */
export function openBaseFolders(
  { runner, inputs }: Context,
  recalled: readonly (KnownInputs | undefined)[],
): BaseFolders {
  return onceEach(async ({ base, app }) => {
    // A name of Microsoft's in the engine may stand for anything.
    if (inputs.localBase === undefined && isOfficial(base)) return [];
    const name = foldersName({ base, app });
    const known = recalled.map((each) => each?.index.folders[name]).find((folders) => folders !== undefined);
    const folders = known ?? (await readBaseFolders(base, { root: folderOf(app, 'linux') }));
    if (folders === undefined || folders.length === 0) return folders;
    const words = folders.map(({ path, uid, gid, mode }) => `/${path} (${uid}:${gid}, ${mode.toString(8)})`);
    runner.log.info(`Folders as ${describeReference(base.reference)} has them: ${words.join(', ')}`);
    return folders;
  }, foldersName);
}

/** What an index is to hold of bases that were read; their digests stand for them for good. */
export function foldersRead(
  images: readonly (Placed & { readonly folders: readonly BaseFolder[] | undefined })[],
): Readonly<Record<string, readonly BaseFolder[]>> {
  const read = images.flatMap(({ folders, ...placed }) =>
    folders === undefined || isOfficial(placed.base) ? [] : [[foldersName(placed), folders] as const],
  );
  return Object.fromEntries(read);
}

/** Whether a base has no folders that matter to an application: official images and Windows images. */
export function isOfficial(base: BaseImage): boolean {
  return describeSystemOf(base.platform) === 'windows' || officialPath(base.reference) !== undefined;
}

function foldersName({ base, app }: Placed): string {
  return `${base.manifestDigest} ${describeSystemOf(base.platform) === 'windows' ? '' : folderOf(app, 'linux')}`;
}
