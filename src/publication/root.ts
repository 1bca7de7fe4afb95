import { ActionError } from '#base/action-error.ts';
import { windowsNameProblem } from '#base/files/windows-names.ts';
import type { System } from '#oci/platform.ts';
import type { PublishedApp } from './publication.ts';

/** Where an app lies when the project does not say. */
export const DEFAULT_ROOT = '/app';

type Placed = Pick<PublishedApp, 'container'>;

/**
 * The folder of the app in its layers: normalised, with `/` and without one at either end; the root itself is empty.
 * Windows takes `/srv/x` and `C:\srv\x` for the same, Linux the former only.
 * @throws ActionError INPUT_INVALID for what is no folder of an image for `system`
 */
export function folderOf({ container }: Placed, system: System): string {
  const folder = container.workingDirectory ?? DEFAULT_ROOT;
  return pathInImage(folder, { system, doing: 'reading ContainerWorkingDirectory of the project' });
}

/**
 * A path of an image for `system`, as a layer has it: with `/`, and without one at either end.
 * @throws ActionError INPUT_INVALID for what is not a path of such an image
 */
export function pathInImage(text: string, to: { readonly system: System; readonly doing: string }): string {
  return normalised(to.system === 'windows' ? withoutDrive(text, to.doing) : linuxFolder(text, to.doing));
}

/**
 * The same as a path in the image: absolute (`/app`, `C:\app`), without a slash at the end; the root itself is empty, or
 * the drive (`C:`).
 * @throws ActionError INPUT_INVALID as {@link folderOf}
 */
export function rootOf(app: Placed, system: System): string {
  return absolute(folderOf(app, system), system);
}

/**
 * A folder of an image for `system`, as its config has it: `/data`, `C:\data`.
 * @throws ActionError INPUT_INVALID as {@link pathInImage}, and for the root itself
 */
export function folderInImage(text: string, to: { readonly system: System; readonly doing: string }): string {
  const path = pathInImage(text, to);
  if (path !== '') return absolute(path, to.system);
  throw new ActionError({ code: 'INPUT_INVALID', doing: to.doing, got: `"${text}" is the root of the image` });
}

function absolute(path: string, system: System): string {
  const parts = path.split('/').filter((part) => part !== '');
  return system === 'windows' ? ['C:', ...parts].join('\\') : parts.map((part) => `/${part}`).join('');
}

/** A file in a folder as {@link rootOf} writes it, by its path there with `/`. */
export function pathBelow(root: string, { path, system }: { readonly path: string; readonly system: System }): string {
  return system === 'windows' ? `${root}\\${path.replaceAll('/', '\\')}` : `${root}/${path}`;
}

const LINUX_PATH = 'Write it as /app, with no backslash and no colon.';

function linuxFolder(folder: string, doing: string): string {
  if (/[\\:\0]/.test(folder)) throw invalid(folder, { doing, what: 'a Linux image', hint: LINUX_PATH });
  return folder;
}

/** Containers of Windows have the drive C: and no other. */
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
