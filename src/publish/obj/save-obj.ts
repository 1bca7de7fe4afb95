import { statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '#base/action-error.ts';
import { moveFrom } from '#base/files/beneath.ts';
import { statsAt, walk } from '#base/files/walk.ts';
import { ASSETS_FILE, parseAssets } from '#publish/nuget/assets.ts';
import { PATHS } from '#publish/paths/environment.ts';
import { findFiles } from '#publish/paths/find-files.ts';
import { findCreated } from './detect-writes.ts';
import { type BuildState, FILES, stateFile } from './obj-state.ts';

/**
 * Moves MSBuild's intermediate files out of a copy of the source, for later builds. Nothing may build in the copy any more.
 * @param known the part of the state that is not in the files.
 * @returns why they are not kept, or `undefined`.
 */
export async function saveObj(
  source: string,
  { known, to }: { readonly known: Omit<BuildState, 'folders' | 'times'>; readonly to: string },
): Promise<string | undefined> {
  const folders = await findFolders(source);
  const names = Object.keys(folders);
  if (names.length === 0) return 'there are none';
  // It could not be restored as a whole, and without it the other files would not fit.
  const own = names.find((folder) => known.source[folder] !== undefined);
  if (own !== undefined) return `${own} is part of the source`;
  const created = await findCreated(source, { source: known.source, intermediate: new Set(names) });
  if (created !== undefined) return `the build writes ${created} into the source`;
  const times: Record<string, number> = {};
  await mkdir(to, { recursive: true });
  const isMove = statSync(source).dev === statSync(to).dev;
  for (const folder of names) {
    const found = await readTimes(source, folder);
    if (!isMove && found.bytes > LARGEST_COPY) return `${folder} is too large to be copied out of memory`;
    Object.assign(times, found.times);
    const target = join(to, FILES, folder);
    await mkdir(dirname(target), { recursive: true });
    try {
      moveFrom(source, { path: folder, to: target });
    } catch (error) {
      return `${folder} cannot be moved: ${messageOf(error)}`;
    }
  }
  await writeFile(stateFile(to), JSON.stringify({ ...known, folders, times } satisfies BuildState));
  return undefined;
}

/** In bytes, as files say: a build can leave sparse files of any size. */
const LARGEST_COPY = 2 * 1024 ** 3;

/**
 * Finds folders with an assets file. Such a folder holds intermediate files, whatever its name, and the file names its
 * project.
 */
async function findFolders(source: string): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {};
  for (const { path, text } of await findFiles(source, ASSETS_FILE)) {
    const folder = dirname(path);
    if (folder === '.') continue;
    const [assets] = parseAssets(text);
    const project = assets?.project?.restore?.projectPath;
    if (project?.startsWith(`${PATHS.source}/`) === true) found[folder] = project.slice(PATHS.source.length + 1);
  }
  return found;
}

async function readTimes(
  source: string,
  below: string,
): Promise<{ readonly times: Readonly<Record<string, number>>; readonly bytes: number }> {
  const times: Record<string, number> = {};
  let bytes = 0;
  for await (const met of walk(source, { below })) {
    const stats = met.kind === 'file' ? statsAt(met) : undefined;
    if (stats === undefined) continue;
    times[met.path] = stats.mtimeMs;
    bytes += stats.size;
  }
  return { times, bytes };
}
