import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '#base/effects.ts';
import { keyOf, neverFatal, type PackagesCache, type PackagesKey, type RestoredPackages } from './packages.ts';

/**
 * The entry's path as the service knows it: the string is part of the entry's identity, so it is relative and the same
 * on every runner. The process stands in `home` (runner/home.ts) while @actions/cache resolves it.
 */
const ENTRY = 'nuget';
const RESTORE_SECONDS = 120;
const SAVE_SECONDS = 300;

/** GitHub's cache service through @actions/cache, for the folder `home/nuget`. */
export function actionsPackagesCache(place: { readonly home: string; readonly log: Log }): PackagesCache {
  const { home, log } = place;
  return {
    restore: (key) =>
      neverFatal(() => restore(home, key), {
        what: 'Restoring the NuGet packages of an earlier run',
        seconds: RESTORE_SECONDS,
        log,
        otherwise: { state: 'miss', because: 'the cache service failed' },
      }),
    save: (key) =>
      neverFatal(() => save(key), {
        what: 'Keeping the NuGet packages for later runs',
        seconds: SAVE_SECONDS,
        log,
        otherwise: 'not kept: the cache service failed',
      }),
  };
}

async function restore(home: string, key: PackagesKey): Promise<RestoredPackages> {
  const cache = await loadCache();
  if (!cache.isFeatureAvailable()) return { state: 'off', because: 'the runner offers no cache service' };
  const { exact, prefix } = keyOf(key);
  await mkdir(join(home, ENTRY), { recursive: true });
  const matched = await cache.restoreCache([ENTRY], exact, [prefix]);
  if (matched === exact) return { state: 'hit', because: 'the same dependencies as an earlier run' };
  if (matched !== undefined) return { state: 'partial', because: 'an earlier run with other dependencies' };
  // A broken archive leaves what it had unpacked; half a package must not be believed.
  await rm(join(home, ENTRY), { recursive: true, force: true });
  return { state: 'miss', because: 'no earlier run kept any, as far as this branch can see' };
}

async function save(key: PackagesKey): Promise<string> {
  const cache = await loadCache();
  if (!cache.isFeatureAvailable()) return 'not kept: the runner offers no cache service';
  const id = await cache.saveCache([ENTRY], keyOf(key).exact);
  return id === -1 ? 'not kept: another run was first, or the cache service refused' : 'kept';
}

/** Loaded when it is needed: it is large, and a run that does not get this far should not wait for it. */
async function loadCache(): Promise<typeof import('@actions/cache')> {
  return import('@actions/cache');
}
