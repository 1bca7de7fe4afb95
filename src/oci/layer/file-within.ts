import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { openFile, openInside } from '#base/files/beneath.ts';
import { errorCodeOf, PathRefused } from '#base/files/held-folder.ts';
import { outputError } from './output-error.ts';

/**
 * Where the bytes of a file are: the path of a file that the action made, or a file in a folder that others can change. With
 * `links: 'refused'` no link is followed, not even one that stays in the folder.
 */
export type FileSource = string | { readonly directory: string; readonly path: string; readonly links?: 'refused' };

/** @throws ActionError PUBLISH_DIRECTORY_INVALID naming the path; PathRefused where links are refused. */
export async function openSource(source: FileSource): Promise<FileHandle> {
  if (typeof source === 'string') return await open(source);
  const { directory, path, links } = source;
  return links === 'refused' ? await openFile(directory, path) : await openWithin(directory, path);
}

export function describeSource(source: FileSource): string {
  return typeof source === 'string' ? source : `${source.directory}/${source.path}`;
}

/**
 * Opens a file of a publish output. An output is made by code that we did not write: a link in it counts as the file it
 * points to, but never brings in what lies outside, which would be the runner's own files. The file that is opened is
 * reached without following a link, whatever its path leads to by then.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID naming the path, when it leads out of the folder or to no file.
 */
export async function openWithin(directory: string, path: string): Promise<FileHandle> {
  try {
    return await openInside(directory, path);
  } catch (error) {
    if (!(error instanceof PathRefused) && errorCodeOf(error) !== 'ENOENT') throw error;
    // It says why, unless the file is another one by now.
    await fileWithin(directory, path);
    throw error;
  }
}

/**
 * Where a file of a publish output really lies.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID naming the path, when it leads out of the folder or to no file.
 */
export async function fileWithin(directory: string, path: string): Promise<string> {
  const [folder, target] = await Promise.all([realpath(directory), realpath(`${directory}/${path}`).catch(() => '')]);
  if (target === '') throw outputError(directory, `${path} is a link that leads nowhere`);
  if (!target.startsWith(folder + sep)) throw outputError(directory, `${path} is a link to ${target}, outside of it`);
  if ((await stat(target)).isFile()) return target;
  throw outputError(directory, `${path} is neither a file nor a link to one`);
}
