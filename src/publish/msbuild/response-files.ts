import { posix } from 'node:path';
import { PATHS } from '#publish/paths/environment.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';

/** MSBuild looks for Directory.Build.rsp above the project it is given, and ours lies elsewhere: the nearest one. */
export function findResponseFiles({ entries }: Snapshot, project: string): readonly string[] {
  for (let folder = posix.dirname(project); ; folder = posix.dirname(folder)) {
    const path = posix.join(folder, 'Directory.Build.rsp');
    if (entries.has(path)) return [posix.join(PATHS.source, path)];
    if (folder === '.') return [];
  }
}
