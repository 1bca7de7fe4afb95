import { posix } from 'node:path';
import type { BaseFolder } from './base-folders.ts';

/** Folders that everybody may write to, in any image. */
const OPEN = ['/tmp', '/var/tmp', '/dev/shm'];
/** The home of the user of .NET's images (dotnet-docker, `APP_UID`), and that user. */
const HOME = '/home/app';
const ITS_USERS = ['app', '1654'];

/**
 * Whether a user may, as far as is known, make files in a folder of an image.
 * @param of.top The working directory, which is root's where the base has none of its own.
 */
export function mayWrite(
  folder: string,
  of: { readonly user: string; readonly top: string; readonly folders?: readonly BaseFolder[] | undefined },
): boolean {
  const [name = '', group = ''] = of.user.split(':');
  if (['', '0', 'root'].includes(name) || OPEN.some((open) => isBelow(folder, open))) return true;
  if (isBelow(folder, HOME)) return ITS_USERS.includes(name);
  const known = nearest(folder, { top: of.top, folders: of.folders ?? [] });
  if (known === undefined) return false;
  const { mode, uid, gid } = known;
  if ((mode & 0o002) !== 0) return true;
  // Whose number a name has is in a file of the base.
  const isNumber = /^\d+$/.test(name);
  const isOwner = isNumber ? uid === Number(name) : uid !== 0;
  // Without a group it is the user's own, and that of root for a user whom the base does not know.
  const groups = group === '' ? [0, Number(name)] : [Number(group)];
  const isMember = groups.includes(gid) || (!isNumber && gid !== 0);
  return (isOwner && (mode & 0o200) !== 0) || (isMember && (mode & 0o020) !== 0);
}

function isBelow(folder: string, parent: string): boolean {
  return folder === parent || folder.startsWith(`${parent}/`);
}

/** The folder itself, else the one above it that is known: a missing one can be made only there. */
function nearest(
  folder: string,
  of: { readonly top: string; readonly folders: readonly BaseFolder[] },
): BaseFolder | undefined {
  const known = of.folders.find(({ path }) => `/${path}` === folder);
  if (known !== undefined || folder === of.top || folder === '/') return known;
  return nearest(posix.dirname(folder), of);
}
