import { access, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '#base/effects.ts';
import { keyOf, neverFatal, type PackagesCache, type PackagesKey, type RestoredPackages } from './packages.ts';

/**
 * The entry's path as the service knows it: the string is part of the entry's identity, so it is relative and the same
 * on every runner. The process stands in `stage` (runner/home.ts) while @actions/cache resolves it.
 */
const ENTRY = 'nuget';
const RESTORE_SECONDS = 60;
const SAVE_SECONDS = 180;

export interface ActionsCachePlace {
  /** NuGet's packages folder. */
  readonly folder: string;
  /** Where entries are unpacked and packed; on the same file system. */
  readonly stage: string;
  readonly log: Log;
}

/** GitHub's cache service through @actions/cache. */
export function actionsPackagesCache(place: ActionsCachePlace): PackagesCache {
  const { log } = place;
  return {
    restore: (key) =>
      neverFatal(() => restore(place, key), {
        what: 'Restoring the NuGet packages of an earlier run',
        seconds: RESTORE_SECONDS,
        log,
        otherwise: { state: 'miss', because: 'the cache service failed' },
      }),
    save: (key) =>
      neverFatal(() => save(place, key), {
        what: 'Keeping the NuGet packages for later runs',
        seconds: SAVE_SECONDS,
        log,
        otherwise: 'not kept: the cache service failed',
      }),
  };
}

/** Unpacked aside and moved when it is whole: what comes late or broken never reaches the folder that a build uses. */
async function restore({ folder, stage }: ActionsCachePlace, key: PackagesKey): Promise<RestoredPackages> {
  if (await exists(folder)) return { state: 'partial', because: 'an earlier step of this job' };
  const cache = await loadCache();
  if (!cache.isFeatureAvailable()) return { state: 'off', because: 'the runner offers no cache service' };
  const { exact, prefix } = keyOf(key);
  const entry = join(stage, ENTRY);
  await mkdir(entry, { recursive: true });
  const matched = await cache.restoreCache([ENTRY], exact, [prefix]);
  if (matched === undefined) {
    await rm(entry, { recursive: true, force: true });
    return { state: 'miss', because: 'no earlier run kept any, as far as this branch can see' };
  }
  if (!(await exists(folder))) await rename(entry, folder);
  if (matched === exact) return { state: 'hit', because: 'the same dependencies as an earlier run' };
  return { state: 'partial', because: 'an earlier run with other dependencies' };
}

/** The post steps of a job run one after another, the last one first: what one moved, the next finds on the stage. */
async function save({ folder, stage }: ActionsCachePlace, key: PackagesKey): Promise<string> {
  const cache = await loadCache();
  if (!cache.isFeatureAvailable()) return 'not kept: the runner offers no cache service';
  if (await exists(folder)) {
    await rm(join(stage, ENTRY), { recursive: true, force: true });
    await rename(folder, join(stage, ENTRY));
  }
  const id = await cache.saveCache([ENTRY], keyOf(key).exact);
  return id === -1 ? 'not kept: another run was first, or the cache service refused' : 'kept';
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Loaded when it is needed: it is large, and a run that does not get this far should not wait for it. */
async function loadCache(): Promise<typeof import('@actions/cache')> {
  return import('@actions/cache');
}
