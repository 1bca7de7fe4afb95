import { lstatSync } from 'node:fs';
import { mkdir, readdir, readlink, symlink, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import prettyBytes from 'pretty-bytes';
import { pack as packTree } from 'tar-fs';
import { refused } from '#base/archive/limits.ts';
import { readableOf } from '#base/archive/pack.ts';
import { environmentOf } from '#oci/config.ts';
import { totalSize } from '#oci/descriptor.ts';
import type { BaseImage } from '#oci/image.ts';
import { describeReference } from '#oci/reference.ts';
import { unpackImage } from '#oci/unpack-image.ts';
import { type BuildImage, type ContainerAccess, RUN_LABEL } from './publish-context.ts';
import { temporaryImage } from './temporary-image.ts';

/** The folder with nearly all of an SDK image. Its other folders are small, and are put into an image of the engine. */
const LARGE = 'usr';

/**
 * Unpacks an image on the runner. A container gets its `/usr` as a read-only mount, and everything else from an image that
 * is made here. Disposing of it removes that image; the caller removes the folder.
 * @throws ActionError ARCHIVE_REFUSED, ENGINE_FAILED, and those of the registry
 */
export async function unpackSdk(
  image: BaseImage,
  {
    folder,
    most,
    effects,
  }: {
    readonly folder: string;
    /** The bytes that it may have when it is unpacked. */
    readonly most: number;
    readonly effects: Pick<ContainerAccess, 'engine' | 'log' | 'runId' | 'signal'>;
  },
): Promise<BuildImage> {
  const { engine, log, runId, signal } = effects;
  const root = join(folder, 'root');
  const total = totalSize(image.layers);
  let read = 0;
  const onBytes = (bytes: number): void => {
    read += bytes;
    log.progress(`${prettyBytes(read)} of ${prettyBytes(total)} downloaded and unpacked`);
  };
  await unpackImage(image.layers, { folder: root, most, signal, onBytes });
  if (!isFolder(join(root, LARGE))) throw refused(`it has no folder /${LARGE}`);
  await openSbin(root);
  const id = await engine.importImage(await packRoot(root), { [RUN_LABEL]: runId });
  return {
    ...temporaryImage(id, { engine, log, what: `image of ${describeReference(image.reference)}` }),
    env: Object.fromEntries(environmentOf(image.config.config)),
    mounts: [{ source: join(root, LARGE), target: `/${LARGE}`, readOnly: true }],
  };
}

/**
 * Docker mounts its init process below it before it mounts `/usr`. In most images it is a link to `/usr/sbin`,
 * which may be a link to `/usr/bin`.
 */
const SBIN = 'sbin';

/** Replaces a link by a folder with links to the same programs, which Docker can mount a file in. */
async function openSbin(root: string): Promise<void> {
  const path = join(root, SBIN);
  const target = await readlink(path).catch(() => undefined);
  if (target === undefined) return;
  await unlink(path);
  await mkdir(path);
  const programs = [SBIN, 'bin'].map((name) => `${LARGE}/${name}`).find((each) => isFolder(join(root, each)));
  if (programs === undefined) return;
  for (const name of await readdir(join(root, programs))) await symlink(`../${programs}/${name}`, join(path, name));
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Everything but `/usr`, which is left as a mount point. Owners are root's, as of nearly all files in an SDK image. */
async function packRoot(root: string): Promise<Readable> {
  const names = (await readdir(root)).filter((name) => name !== LARGE);
  const large = join(root, LARGE);
  const tar = packTree(root, {
    entries: [...names, LARGE],
    ignore: (path) => path.startsWith(`${large}/`),
    map: (header) => ({ ...header, uid: 0, gid: 0, uname: '', gname: '', mode: modeOf(header) }),
  });
  return readableOf(tar);
}

/** Folders that every user may write to. */
const OPEN = ['tmp', 'var/tmp'];

function modeOf({ name, mode = 0o644 }: { readonly name: string; readonly mode?: number }): number {
  return OPEN.includes(name.replace(/\/$/, '')) ? 0o1777 : mode;
}
