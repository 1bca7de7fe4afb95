import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import pMap from 'p-map';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { PATHS } from '#publish/paths/environment.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';

/** An empty folder that is only in the copy of the source. */
const FOLDER = '.containerize-dotnet-start';

/**
 * Creates the folder that MSBuild starts in. Each MSBuild process lists its start folder. If that were the root, every name
 * in it would be an input. The folder is below the root, so that files that are searched upwards (global.json, a tool
 * manifest) are found.
 */
export async function makeStartFolder(source: string, { entries }: Snapshot): Promise<void> {
  if (!entries.has(FOLDER)) await mkdir(join(source, FOLDER));
}

const MSBUILD = /\.(?:\w*proj|props|targets|rsp)$/i;
const AT_ONCE = 8;

/** Returns the folder in the container where MSBuild starts. It is the root if anything is relative to the start folder. */
export async function chooseStart({ properties }: Pick<BuildPlan, 'properties'>, snapshot: Snapshot): Promise<string> {
  const { entries } = snapshot;
  const paths = [...entries.keys()].filter((path) => MSBUILD.test(path));
  const isRelative =
    entries.has(FOLDER) ||
    paths.some((path) => /\.rsp$/i.test(path)) ||
    Object.keys(properties).some((name) => /^Restore/i.test(name));
  if (isRelative) return PATHS.source;
  const asks = async (path: string): Promise<boolean> =>
    /msbuildstartupdirectory/i.test((await snapshot.bytes(path))?.toString('latin1') ?? '');
  const asking = await pMap(paths, asks, { concurrency: AT_ONCE });
  return asking.includes(true) ? PATHS.source : posix.join(PATHS.source, FOLDER);
}
