import { join, posix } from 'node:path';
import type { Context } from '#actions/context/context.ts';
import { invalidFiles, type ListedFiles, listExtraFiles } from '#actions/plan/extra-sources.ts';
import { ActionError, messageOf } from '#base/action-error.ts';
import { LARGE_ARCHIVE } from '#base/archive/limits.ts';
import { errorCodeOf, PathRefused } from '#base/files/held-folder.ts';
import { defined } from '#base/objects.ts';
import { onceEach } from '#base/once.ts';
import { imageUser } from '#images/image/config.ts';
import { readBaseFolders } from '#images/verify/base-folders.ts';
import { environmentOf } from '#oci/config.ts';
import type { BaseImage, Layer } from '#oci/image.ts';
import { isUsualFolder, type LayerFile, parentsOf } from '#oci/layer/entry.ts';
import { extraLayer, type PlacedFile } from '#oci/layer/extra-layer.ts';
import { openSource } from '#oci/layer/file-within.ts';
import type { OwnedFolder } from '#oci/layer/folder-layer.ts';
import { measureFile } from '#oci/layer/measure.ts';
import { describeSystemOf } from '#oci/platform.ts';
import type { PublishedApp } from '#publication/publication.ts';
import { folderOf } from '#publication/root.ts';
import { blobsOf } from '#publication/store.ts';
import type { ExtraFile, InputOwner } from '#request/inputs/extra-files.ts';
import { isOfficial } from './base-folders.ts';

/** The base that the files of the input `files` are put on, and the application of the image. */
interface Target {
  readonly app: PublishedApp;
  readonly base: BaseImage;
}

/** The files of the input `files` in an image. */
export interface AddedFiles {
  /** One layer, or none if there are no files. */
  readonly layers: readonly Layer[];
  readonly folders: readonly OwnedFolder[];
  readonly files: readonly PlacedFile[];
}

/** Makes the layer of the input `files` for an image. */
export type ExtraLayers = (wanted: Target & { readonly files: readonly ExtraFile[] }) => Promise<AddedFiles>;

/** The effects that this needs. */
interface ExtraWorld {
  readonly inputs: Pick<Context['inputs'], 'localBase'>;
  readonly runner: Pick<Context['runner'], 'env' | 'signal'>;
}

/**
 * Returns a function that makes the layer of the input `files`.
 * @throws ActionError INPUT_INVALID naming the source or the destination (the returned function)
 */
export function openExtraLayers(
  { inputs, runner }: ExtraWorld,
  places: {
    /** The checkout. */
    readonly workspace: string;
    /** The folder of this run, for the layers. */
    readonly folder: string;
  },
): ExtraLayers {
  return onceEach(
    async ({ files, ...target }) => {
      if (files.length === 0) return { layers: [], folders: [], files: [] };
      const system = describeSystemOf(target.base.platform);
      const { workspace } = places;
      const app = { root: folderOf(target.app, system), topFiles: target.app.topFiles };
      const listed = await listExtraFiles({ files, workspace, env: runner.env, system, app });
      const parents = [
        ...(isKnown(target.base, inputs) ? [] : await parentsIn(target.base, listed)),
        ...ownedOf(listed, target),
      ];
      const content = {
        files: await placedFiles(listed, { ...target, workspace }),
        folders: listed.folders.map(({ path, extra: { owner = USER, mode = 0o755 } }) => ({
          ...{ path, mode, ...idsOf(owner, target) },
        })),
        parents,
      };
      const to = { system, blobs: blobsOf(join(places.folder, 'files')), signal: runner.signal };
      return { ...content, layers: [await extraLayer(content, to)] };
    },
    (wanted) => extraName(wanted, inputs),
  );
}

/** Returns whether the base has no folders that matter. In an engine, any image may have a name of Microsoft's. */
function isKnown(base: BaseImage, { localBase }: ExtraWorld['inputs']): boolean {
  return localBase === undefined && isOfficial(base);
}

/**
 * Returns a name of everything, besides the checkout, that the layer depends on. Images with the same name share a
 * layer.
 */
function extraName({ files, ...target }: Parameters<ExtraLayers>[0], inputs: ExtraWorld['inputs']): string {
  const { app, base } = target;
  const system = describeSystemOf(base.platform);
  const users = [imageUser(target), environmentOf(base.config.config).get('APP_UID')];
  const folders = isKnown(base, inputs) ? '' : base.manifestDigest;
  return JSON.stringify([files, system, folderOf(app, system), app.topFiles, users, folders]);
}

const USER: InputOwner = { kind: 'user' };
const ROOT: InputOwner = { kind: 'ids', uid: 0, gid: 0 };

/** The layer has an entry for each parent folder of the files, which must keep its owner and mode of the base. */
async function parentsIn(base: BaseImage, { files, folders }: ListedFiles): Promise<readonly OwnedFolder[]> {
  const parents = new Set([...files, ...folders].map(({ path }) => posix.dirname(path)));
  // Reading a folder also reads everything below it.
  const root = [...parents].filter((path) => path !== '.' && !parentsOf(path).some((above) => parents.has(above)));
  return (await readBaseFolders(base, { root })) ?? [];
}

/** Folders of a source with an owner get that owner too, except those that exist in the image already. */
function ownedOf({ implied }: ListedFiles, target: Target): readonly OwnedFolder[] {
  const root = folderOf(target.app, describeSystemOf(target.base.platform));
  const isThere = (path: string): boolean => path === '' || isUsualFolder(path) || `${root}/`.startsWith(`${path}/`);
  return implied.flatMap(({ path, extra: { owner } }) =>
    owner === undefined || isThere(path) ? [] : [{ path, mode: 0o755, ...idsOf(owner, target) }],
  );
}

async function placedFiles(
  { files }: ListedFiles,
  target: Target & { readonly workspace: string },
): Promise<readonly PlacedFile[]> {
  const placed: PlacedFile[] = [];
  for (const { source, path, extra } of files) {
    const file = await measured({ workspace: target.workspace, source, path });
    placed.push({ file, owner: idsOf(extra.owner ?? ROOT, target), ...defined({ mode: extra.mode }) });
  }
  return placed;
}

interface Measuring {
  readonly workspace: string;
  readonly source: string;
  readonly path: string;
}

async function measured(measuring: Measuring): Promise<LayerFile> {
  const { source } = measuring;
  const file = await measuredOrRefused(measuring).catch((error: unknown) => {
    if (error instanceof ActionError) throw error;
    if (error instanceof PathRefused || errorCodeOf(error) !== '') {
      throw invalidFiles(`cannot read ${source}: ${messageOf(error)}`);
    }
    throw error;
  });
  if (file.pointer !== true) return file;
  const hint = 'Set `lfs: true` for actions/checkout (elsewhere, run `git lfs pull` before this step).';
  throw invalidFiles(`${source} is a Git LFS pointer instead of the file`, hint);
}

/** The size is checked first: a sparse file takes no space on disk, but hours to read. */
async function measuredOrRefused({ workspace, source, path }: Measuring): Promise<LayerFile> {
  const from = { directory: workspace, path: source, links: 'refused' } as const;
  {
    await using handle = await openSource(from);
    const { size } = await handle.stat();
    if (size > LARGE_ARCHIVE.bytes) throw invalidFiles(`${source} has more than ${LARGE_ARCHIVE.bytes} bytes`);
  }
  return await measureFile(from, path);
}

/** Returns the numeric ids of an owner; Windows images do not use them. */
function idsOf(owner: InputOwner, { app, base }: Target): { readonly uid: number; readonly gid: number } {
  if (owner.kind === 'ids') return { uid: owner.uid, gid: owner.gid };
  if (describeSystemOf(base.platform) === 'windows') return { uid: 0, gid: 0 };
  const user = imageUser({ app, base }) ?? '';
  const [name = '', group = ''] = user.split(':');
  const appId = environmentOf(base.config.config).get('APP_UID');
  const numberOf = (known: string): string => (known === 'root' ? '0' : known === 'app' ? (appId ?? known) : known);
  const uid = numberOf(name || 'root');
  const gid = group === '' ? uid : numberOf(group);
  if (/^\d+$/.test(uid) && /^\d+$/.test(gid)) return { uid: Number(uid), gid: Number(gid) };
  const hint = 'Give the owner as numbers: owner=1654:1654.';
  throw invalidFiles(`the user of the image is "${user}", and its number is not known`, hint);
}
