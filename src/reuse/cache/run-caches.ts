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

/** What the places of a run are reached with. */
interface CacheContext {
  readonly inputs: Pick<Inputs, 'cache' | 'cacheFrom' | 'cacheTo'>;
  /** Whether a run for an event pushes its images. */
  readonly pushes: (event: GitEvent) => boolean;
  /** Where the inputs name no place. */
  readonly fallback: CachePlace;
  /** What the folders of the inputs are relative to; absolute. */
  readonly workspace: string;
  readonly service: GitHubBackend;
  readonly registries: Registries;
  readonly health: CacheHealth;
  readonly clock: Clock;
  /** Aborted when the run is to end. */
  readonly cancelled: AbortSignal;
}

/** Two weeks of branches and their dependency updates; and what a disk of a self-hosted runner has to spare. */
const FOLDER_LIMITS = { days: 14, bytes: 10e9 } as const;

/** The cache as an event may use it: the places of the inputs, else the usual one of where this runs. */
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
