import { basename, dirname, join } from 'node:path';
import pMap from 'p-map';
import type { Choice } from '#base/choice.ts';
import { exists } from '#base/files/paths.ts';
import type { LocalTool } from '#dotnet/project/tool-manifest.ts';
import { findNeededPackages, type NeededPackage, neededPackage } from '#publish/nuget/needed-packages.ts';
import { ancestors } from '#publish/paths/ancestors.ts';
import type { Snapshot } from '#publish/source/snapshot.ts';
import { type Fingerprints, fingerprintsOf, inWords } from '#publish/tracking/fingerprints.ts';
import type { InputSet } from '#publish/tracking/input-set.ts';
import type { ObjState } from './obj-state.ts';
import type { RestoredObj } from './restore-obj.ts';

const AT_ONCE = 8;

/**
 * Decides whether packages must be restored. The restore is left out if all results of the earlier restore are there, none
 * of its inputs has changed, and every package that it chose is in the packages folder.
 */
export async function reasonToRestore(facts: {
  readonly applied: Pick<RestoredObj, 'whole'>;
  readonly earlier: { readonly state: Pick<ObjState['state'], 'restore'> } | undefined;
  readonly snapshot: Snapshot;
  readonly packages: string;
  readonly source: string;
  /** Whether a restore also asks MSBuild. */
  readonly asks: boolean;
  readonly tools: readonly LocalTool[];
}): Promise<Choice<'run' | 'left out'>> {
  const { applied, earlier, snapshot, packages, source, tools } = facts;
  const run = (because: string): Choice<'run' | 'left out'> => ({ value: 'run', because });
  if (earlier === undefined) return run('no earlier result');
  if (!applied.whole) return run('not every project has an earlier result');
  const { shape, values, answers } = earlier.state.restore;
  if (facts.asks && answers === undefined) return run('MSBuild was not yet asked how the project is published');
  const current = await restoreValues(shape, snapshot);
  const different = [...new Set([...Object.keys(values), ...Object.keys(current)])].find(
    (name) => values[name] !== current[name],
  );
  if (different !== undefined) return run(`${inWords(different)} changed`);
  const needed = await findNeededPackages(source, await sdksIn(shape, snapshot));
  const missing = await findMissing([...needed, ...tools.map(neededPackage)], packages);
  if (missing !== undefined) return run(`${missing} is not in the packages folder`);
  return { value: 'left out', because: 'its inputs have not changed, and its packages are here' };
}

/**
 * Returns the fingerprints of a restore's inputs. Git's history is not one of them. The clock and variables of the job are
 * checked with the intermediate files (restore-obj.ts): if one of them changed, no intermediate file is kept and a restore
 * runs anyway.
 */
export function restoreValues(shape: InputSet, snapshot: Snapshot): Promise<Fingerprints> {
  return fingerprintsOf(
    { ...shape, history: false, period: 'none', variables: [] },
    { snapshot, history: async () => '', now: 0 },
  );
}

const MSBUILD = /\.(?:\w*proj|props|targets|tasks)$/i;

/** Returns a test of whether the files that MSBuild read name an SDK. Only then its package is fetched. */
async function sdksIn(shape: InputSet, snapshot: Snapshot): Promise<(sdk: string) => boolean> {
  const files = shape.whole ? [...snapshot.entries.keys()] : shape.files;
  const read = await pMap(
    files.filter((path) => MSBUILD.test(path)),
    async (path) => (await snapshot.bytes(path))?.toString('latin1').toLowerCase() ?? '',
    { concurrency: AT_ONCE },
  );
  return (sdk) => read.some((text) => text.includes(sdk.toLowerCase()));
}

async function findMissing(needed: readonly NeededPackage[], packages: string): Promise<string | undefined> {
  for (const { id, version } of needed) {
    if (!(await exists(join(packages, id, version, '.nupkg.metadata')))) return `${id} ${version}`;
  }
  return undefined;
}

const LOCKS = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml'];

/**
 * Returns a file that the build read and that requests front-end packages without a lock file: a `package.json` without a
 * lock file in its folder or above it (workspaces have it there), or a `bower.json`, for which lock files do not exist.
 * @param read paths of the source that the build read.
 * @param source all entries of the source, by path.
 */
export function unlockedFrontEnd(
  read: readonly string[],
  source: Pick<ReadonlyMap<string, unknown>, 'has'>,
): string | undefined {
  const own = read.filter((path) => !/(?:^|\/)(?:node_modules|bower_components)\//.test(path));
  return own.find(
    (path) =>
      basename(path) === 'bower.json' ||
      (basename(path) === 'package.json' &&
        !ancestors(dirname(path)).some((folder) => LOCKS.some((name) => source.has(join(folder, name))))),
  );
}
