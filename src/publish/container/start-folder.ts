import { mkdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import pMap from 'p-map';
import type { BuildPlan } from '#plan/choices/build-plan.ts';
import { PATHS } from '#publish/paths/environment.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';

/** Empty, and in the copy of the source alone. */
const FOLDER = '.containerize-dotnet-start';

/**
 * Makes the folder that MSBuild is started in. Each of its processes lists that folder, and whoever lists the root has
 * every name in it count. Below the root, what is looked for upwards (global.json, a manifest of tools) is found.
 */
export async function makeStartFolder(source: string, { entries }: Snapshot): Promise<void> {
  if (!entries.has(FOLDER)) await mkdir(join(source, FOLDER));
}

const MSBUILD = /\.(?:\w*proj|props|targets|rsp)$/i;
const AT_ONCE = 8;

/** Where MSBuild starts, in the container: at the root where anything is relative to where it starts. */
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
