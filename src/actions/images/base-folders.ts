import type { StepAccess } from '#actions/context/context.ts';
import type { KnownInputs } from '#actions/publish/look-up-publication.ts';
import { onceEach } from '#base/once.ts';
import { officialPath } from '#dotnet/catalogue.ts';
import { type BaseFolder, readBaseFolders } from '#images/verify/base-folders.ts';
import type { BaseImage } from '#oci/image.ts';
import { describeSystemOf } from '#oci/platform.ts';
import { describeReference } from '#oci/reference.ts';
import type { PublishedApp } from '#publication/publication.ts';
import { folderOf } from '#publication/root.ts';

/** A base, and the application that is put on it. */
interface Placed {
  readonly base: BaseImage;
  readonly app: PublishedApp;
}

/** Returns the folders whose owners and modes an image takes from its base; `undefined` if they cannot be known. */
export type BaseFolders = (placed: Placed) => Promise<readonly BaseFolder[] | undefined>;

/**
 * Reads each base once, unless an earlier run read it. The layers of official images are not opened: they have no
 * application folder.
 */
export function openBaseFolders(
  { runner, inputs }: StepAccess,
  recalled: readonly (KnownInputs | undefined)[],
): BaseFolders {
  return onceEach(async ({ base, app }) => {
    // In an engine, an image with a name of Microsoft's may be any image.
    if (inputs.localBase === undefined && isOfficial(base)) return [];
    const name = foldersName({ base, app });
    const known = recalled.map((each) => each?.index.folders[name]).find((folders) => folders !== undefined);
    const folders = known ?? (await readBaseFolders(base, { root: folderOf(app, 'linux') }));
    if (folders === undefined || folders.length === 0) return folders;
    const words = folders.map(({ path, uid, gid, mode }) => `/${path} (${uid}:${gid}, ${mode.toString(8)})`);
    runner.log.info(`Owners and modes of folders in ${describeReference(base.reference)}: ${words.join(', ')}`);
    return folders;
  }, foldersName);
}

/** Returns what the index stores about the bases that were read. Entries do not expire: they are named by digest. */
export function foldersRead(
  images: readonly (Placed & { readonly folders: readonly BaseFolder[] | undefined })[],
): Readonly<Record<string, readonly BaseFolder[]>> {
  const read = images.flatMap(({ folders, ...placed }) =>
    folders === undefined || isOfficial(placed.base) ? [] : [[foldersName(placed), folders] as const],
  );
  return Object.fromEntries(read);
}

/** Returns whether a base has no folders that matter to an application: official images and Windows images. */
export function isOfficial(base: BaseImage): boolean {
  return describeSystemOf(base.platform) === 'windows' || officialPath(base.reference) !== undefined;
}

function foldersName({ base, app }: Placed): string {
  return `${base.manifestDigest} ${describeSystemOf(base.platform) === 'windows' ? '' : folderOf(app, 'linux')}`;
}
