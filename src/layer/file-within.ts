import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { outputError } from './output-error.ts';

/**
 * Where a file of a publish output really lies. An output is made by code that we did not write: a link in it counts as
 * the file it points to, but never brings in what lies outside, which would be the runner's own files.
 * @throws ActionError PUBLISH_DIRECTORY_INVALID naming the path, when it leads out of the folder or to no file.
 */
export async function fileWithin(directory: string, path: string): Promise<string> {
  const [folder, target] = await Promise.all([realpath(directory), realpath(join(directory, path)).catch(() => '')]);
  if (target === '') throw outputError(directory, `${path} is a link that leads nowhere`);
  if (!target.startsWith(folder + sep)) throw outputError(directory, `${path} is a link to ${target}, outside of it`);
  if ((await stat(target)).isFile()) return target;
  throw outputError(directory, `${path} is neither a file nor a link to one`);
}
