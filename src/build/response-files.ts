import { join, posix } from 'node:path';
import { exists } from '#base/exists.ts';
import { PATHS } from './environment.ts';

/** MSBuild looks for Directory.Build.rsp above the project it is given, and ours lies elsewhere: the nearest one. */
export async function findResponseFiles(source: string, project: string): Promise<readonly string[]> {
  for (let folder = posix.dirname(project); ; folder = posix.dirname(folder)) {
    const path = posix.join(folder, 'Directory.Build.rsp');
    if (await exists(join(source, path))) return [posix.join(PATHS.source, path)];
    if (folder === '.') return [];
  }
}
