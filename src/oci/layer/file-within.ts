import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { openFile, openInside } from '#base/files/beneath.ts';
import { errorCodeOf, PathRefused } from '#base/files/held-folder.ts';
import { outputError } from './output-error.ts';

/**
 * A file's location: the path of a file that the action made, or a file in a folder that others can change. With
 * `links: 'refused'` no link is followed, even if its target is in the folder.
 */
export type FileSource = string | { readonly directory: string; readonly path: string; readonly links?: 'refused' };

/** @throws ActionError PUBLISH_DIRECTORY_INVALID naming the path; PathRefused if links are rejected. */
export async function openSource(source: FileSource): Promise<FileHandle> {
  if (typeof source === 'string') return await open(source);
  const { directory, path, links } = source;
  return links === 'refused' ? await openFile(directory, path) : await openWithin(directory, path);
}

export function describeSource(source: FileSource): string {
  return typeof source === 'string' ? source : `${source.directory}/${source.path}`;
}

/**
 * Opens a file of a publish output. The output comes from untrusted code: a link counts as the file that it points
 * to, but must not point to files outside of the output, which would be the runner's own. The file itself is opened
 * without following links, even if the path changes meanwhile.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID naming the path, if it leads out of the folder or not to a file.
 */
export async function openWithin(directory: string, path: string): Promise<FileHandle> {
  try {
    return await openInside(directory, path);
  } catch (error) {
    if (!(error instanceof PathRefused) && errorCodeOf(error) !== 'ENOENT') throw error;
    // Throws the reason, unless the file has changed meanwhile.
    await fileWithin(directory, path);
    throw error;
  }
}

/**
 * Returns the real path of a file in a publish output.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID naming the path, if it leads out of the folder or not to a file.
 */
export async function fileWithin(directory: string, path: string): Promise<string> {
  const [folder, target] = await Promise.all([realpath(directory), realpath(`${directory}/${path}`).catch(() => '')]);
  if (target === '') throw outputError(directory, `${path} is a link without a target`);
  if (!target.startsWith(folder + sep))
    throw outputError(directory, `${path} is a link to ${target}, outside of the output`);
  if ((await stat(target)).isFile()) return target;
  throw outputError(directory, `${path} is neither a file nor a link to a file`);
}
