import { ActionError } from '#base/action-error.ts';
import { windowsNameProblem } from '#base/files/windows-names.ts';
import type { System } from '#oci/platform.ts';
import type { PublishedApp } from './publication.ts';

/** The folder of an app if the project does not set one. */
export const DEFAULT_ROOT = '/app';

type Placed = Pick<PublishedApp, 'container'>;

/**
 * Returns the folder of the app in its layers: normalized, with `/`, and without a slash at either end; empty for the root.
 * For Windows, `/srv/x` and `C:\srv\x` are the same; for Linux, only the former is valid.
 * @throws ActionError INPUT_INVALID if the path is not a valid folder of an image for `system`.
 */
export function folderOf({ container }: Placed, system: System): string {
  const folder = container.workingDirectory ?? DEFAULT_ROOT;
  return pathInImage(folder, { system, doing: 'reading ContainerWorkingDirectory of the project' });
}

/**
 * Converts a path in an image for `system` to the form of layers: with `/`, and without a slash at either end.
 * @throws ActionError INPUT_INVALID if the path is not valid in such an image.
 */
export function pathInImage(text: string, target: { readonly system: System; readonly doing: string }): string {
  return normalised(target.system === 'windows' ? withoutDrive(text, target.doing) : linuxFolder(text, target.doing));
}

/**
 * Returns the folder of the app as an absolute path in the image (`/app`, `C:\app`), without a slash at the end; the root
 * is empty, or the drive (`C:`).
 * @throws ActionError INPUT_INVALID as {@link folderOf}.
 */
export function rootOf(app: Placed, system: System): string {
  return absolute(folderOf(app, system), system);
}

/**
 * Converts a folder of an image for `system` to the form of its config: `/data`, `C:\data`.
 * @throws ActionError INPUT_INVALID as {@link pathInImage}, and for the root.
 */
export function folderInImage(text: string, target: { readonly system: System; readonly doing: string }): string {
  const path = pathInImage(text, target);
  if (path !== '') return absolute(path, target.system);
  throw new ActionError({ code: 'INPUT_INVALID', doing: target.doing, got: `"${text}" is the root of the image` });
}

function absolute(path: string, system: System): string {
  const parts = path.split('/').filter((part) => part !== '');
  return system === 'windows' ? ['C:', ...parts].join('\\') : parts.map((part) => `/${part}`).join('');
}

/** Returns the path of a file in a folder as {@link rootOf} writes it. `path` is relative to the folder, with `/`. */
export function pathBelow(root: string, { path, system }: { readonly path: string; readonly system: System }): string {
  return system === 'windows' ? `${root}\\${path.replaceAll('/', '\\')}` : `${root}/${path}`;
}

const LINUX_PATH = 'Write it as /app, without backslashes and colons.';

function linuxFolder(folder: string, doing: string): string {
  if (/[\\:\0]/.test(folder)) throw invalid(folder, { doing, what: 'a Linux image', hint: LINUX_PATH });
  return folder;
}

/** Removes the drive. Windows containers have only the drive C:. */
function withoutDrive(folder: string, doing: string): string {
  const path = folder.replaceAll('\\', '/').replace(/^c:(?=\/|$)/i, '');
  const isWrong = folder.startsWith('\\\\') || path.split('/').some(isImpossible);
  if (isWrong) throw invalid(folder, { doing, what: 'a Windows image', hint: 'Write it as /app or C:\\app.' });
  return path;
}

function isImpossible(name: string): boolean {
  return !['.', '..'].includes(name) && windowsNameProblem(name) !== undefined;
}

function normalised(folder: string): string {
  const parts: string[] = [];
  for (const part of folder.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function invalid(
  folder: string,
  { doing, what, hint }: { readonly doing: string; readonly what: string; readonly hint: string },
): ActionError {
  return new ActionError({
    code: 'INPUT_INVALID',
    doing,
    got: `"${folder}" is not a valid path of ${what}`,
    hint,
  });
}
