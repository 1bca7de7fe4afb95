import { resolve } from 'node:path';
import type { Clock } from '#base/effects.ts';
import type { Registries } from '#oci/registry/registries.ts';
import type { GitEvent } from '#request/event/git-event.ts';
import type { CachePlace } from '#request/inputs/cache-places.ts';
import type { Inputs } from '#request/inputs/inputs.ts';
import type { Backend } from './backend.ts';
import { folderBackend } from './folder.ts';
import { type GitHubBackend, githubBackend } from './github.ts';
import type { CacheHealth } from './health.ts';
import { limitsOf } from './limits.ts';
import { openCache, type RunCache } from './open-cache.ts';
import { registryBackend } from './registry.ts';
import { cacheScopes } from './trust.ts';

/** What is needed to access the caches of a run. */
interface CacheContext {
  readonly inputs: Pick<Inputs, 'cache' | 'cacheFrom' | 'cacheTo'>;
  /** Returns whether a run for this event pushes its images. */
  readonly pushes: (event: GitEvent) => boolean;
  /** The cache to use if the inputs name none. */
  readonly fallback: CachePlace;
  /** Absolute path that folders in the inputs are relative to. */
  readonly workspace: string;
  readonly service: GitHubBackend;
  readonly registries: Registries;
  readonly health: CacheHealth;
  readonly clock: Clock;
  /** Aborted when the run is cancelled. */
  readonly cancelled: AbortSignal;
}

/**
 * Two weeks cover most branches and dependency updates. The size is what the disk of a self-hosted runner can spare.
 */
const FOLDER_LIMITS = { days: 14, bytes: 10e9 } as const;

/** Returns the cache that an event may use: the one from the inputs, or the default of this environment. */
export function runCaches(context: CacheContext): (event: GitEvent) => RunCache {
  const { cache: mode, cacheFrom, cacheTo } = context.inputs;
  const named = cacheFrom.length > 0 ? cacheFrom : [context.fallback];
  const from = named.map((place) => openPlace(place, context));
  const to = cacheTo.length > 0 ? cacheTo.map((place) => openPlace(place, context)) : from;
  return (event) => {
    const scopes = cacheScopes(event, { pushes: context.pushes(event) });
    return openCache({
      mode,
      from,
      to,
      scopes,
      health: context.health,
      limits: limitsOf,
      cancelled: context.cancelled,
    });
  };
}

function openPlace(place: CachePlace, { workspace, service, registries, clock }: CacheContext): Backend {
  switch (place.kind) {
    case 'gha':
      return githubBackend(service);
    case 'local':
      return folderBackend({ folder: resolve(workspace, place.dir), clock, limits: FOLDER_LIMITS });
    case 'registry':
      return registryBackend({ reference: place.reference, client: registries(place.reference.registry) });
  }
}
