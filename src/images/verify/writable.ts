import { posix } from 'node:path';
import type { BaseFolder } from './base-folders.ts';

/** Folders that all users may write to, in any image. */
const OPEN = ['/tmp', '/var/tmp', '/dev/shm'];
/** The home folder of the user in .NET's images (dotnet-docker, `APP_UID`), and that user. */
const HOME = '/home/app';
const ITS_USERS = ['app', '1654'];

/**
 * Returns whether it is known that a user may create files in a folder of an image.
 * @param image.top The working directory, which belongs to root if the base does not have it.
 */
export function mayWrite(
  folder: string,
  image: { readonly user: string; readonly top: string; readonly folders?: readonly BaseFolder[] | undefined },
): boolean {
  const [name = '', group = ''] = image.user.split(':');
  if (['', '0', 'root'].includes(name) || OPEN.some((open) => isBelow(folder, open))) return true;
  if (isBelow(folder, HOME)) return ITS_USERS.includes(name);
  const known = nearest(folder, { top: image.top, folders: image.folders ?? [] });
  if (known === undefined) return false;
  const { mode, uid, gid } = known;
  if ((mode & 0o002) !== 0) return true;
  // The user id of a name is in a file of the base.
  const isNumber = /^\d+$/.test(name);
  const isOwner = isNumber ? uid === Number(name) : uid !== 0;
  // Without a group, the user's own group applies, and root's for a user that the base does not know.
  const groups = group === '' ? [0, Number(name)] : [Number(group)];
  const isMember = groups.includes(gid) || (!isNumber && gid !== 0);
  return (isOwner && (mode & 0o200) !== 0) || (isMember && (mode & 0o020) !== 0);
}

function isBelow(folder: string, parent: string): boolean {
  return folder === parent || folder.startsWith(`${parent}/`);
}

/** Returns the folder itself, else its nearest known parent: a missing folder can be created only there. */
function nearest(
  folder: string,
  image: { readonly top: string; readonly folders: readonly BaseFolder[] },
): BaseFolder | undefined {
  const known = image.folders.find(({ path }) => `/${path}` === folder);
  if (known !== undefined || folder === image.top || folder === '/') return known;
  return nearest(posix.dirname(folder), image);
}
