import { rm } from 'node:fs/promises';
import { ActionError, messageOf } from '#base/action-error.ts';
import type { Backend, BackendRestored, BackendSaved } from './backend.ts';
import type { Cache, EntryKind, EntryName, Restored, Saved } from './cache.ts';
import type { CacheHealth } from './health.ts';
import { type CacheLimits, type TimeLimit, within } from './limits.ts';
import type { CacheScopes } from './trust.ts';

/** The cache of one run. */
export interface RunCache extends Cache {
  /**
   * Whether this run may save entries and has a cache to save them in. If not, the caller need not prepare anything.
   */
  readonly keeps: boolean;
  /** Why nothing is saved. Empty if entries can be saved. */
  readonly refusal: string;
}

interface CacheSetting {
  /** The input `cache`. */
  readonly mode: 'auto' | 'read' | 'off';
  /** Read in this order until one has an entry. */
  readonly from: readonly Backend[];
  /** Every entry is saved in each of these. */
  readonly to: readonly Backend[];
  readonly scopes: CacheScopes;
  readonly health: CacheHealth;
  readonly limits: (kind: EntryKind) => CacheLimits;
  /** Aborted when the whole run is cancelled. */
  readonly cancelled?: AbortSignal;
}

/**
 * Combines several caches. After a failure, warns once and does not use that cache again.
 * @example
 * const cache = openCache({ mode: 'auto', from: [backend], to: [backend], scopes, health, limits: limitsOf });
 * const { entry } = await cache.restore([{ kind: 'publication', name: 'a1b2' }], '/tmp/entry');
 */
export function openCache(setting: CacheSetting): RunCache {
  const { health } = setting;
  const takes = (place: Backend): boolean =>
    place.unavailable === undefined && place.readOnly === undefined && !health.isBroken(place.name);
  return {
    get keeps() {
      return refusalOf(setting) === undefined && setting.to.some(takes);
    },
    get refusal() {
      const refusal =
        refusalOf(setting) ??
        setting.to.map(({ unavailable, readOnly }) => unavailable ?? readOnly).find((why) => why !== undefined);
      return this.keeps ? '' : (refusal ?? 'the cache to save it in failed');
    },
    restore: (wanted, folder) => restore(setting, { wanted, folder }),
    save: async (entry, folder) => {
      try {
        return await save(setting, { entry, folder });
      } finally {
        // Leftovers do no harm, so a failed removal is ignored.
        await rm(folder, { recursive: true, force: true }).catch(() => undefined);
      }
    },
  };
}

async function restore(
  setting: CacheSetting,
  what: { readonly wanted: readonly EntryName[]; readonly folder: string },
): Promise<Restored> {
  const { mode, from, health, limits, scopes } = setting;
  const [first] = what.wanted;
  if (mode === 'off') return { because: 'input cache' };
  if (first === undefined) return { because: 'no entry was requested' };
  const reasons: string[] = [];
  for (const place of from) {
    const found = await ask<BackendRestored>(place, {
      health,
      seconds: limits(first.kind).restore,
      cancelled: setting.cancelled,
      work: (signal) => place.restore({ ...what, scopes: scopes.reads, signal }),
    });
    if (found.kind === 'found') return { entry: found.entry, because: `found in ${place.name}` };
    if (found.kind === 'missing' && found.broken === true) {
      health.warn(`Cache: an entry in ${place.name} cannot be used: ${found.because}. The run continues without it.`);
    }
    reasons.push(found.because);
  }
  return { because: [...new Set(reasons)].join('; ') };
}

async function save(
  setting: CacheSetting,
  what: { readonly entry: EntryName; readonly folder: string },
): Promise<Saved> {
  const { to, health, limits, scopes } = setting;
  const refusal = refusalOf(setting);
  const scope = scopes.saves;
  if (refusal !== undefined || scope === undefined) return { saved: false, because: refusal ?? NOT_TRUSTED };
  const kept: string[] = [];
  const reasons: string[] = [];
  for (const place of to) {
    if (place.readOnly !== undefined) {
      reasons.push(place.readOnly);
      continue;
    }
    const answer = await ask<BackendSaved>(place, {
      health,
      seconds: limits(what.entry.kind).save,
      cancelled: setting.cancelled,
      work: (signal) => place.save({ ...what, scope, signal }),
    });
    if (answer.kind === 'saved') kept.push(place.name);
    else reasons.push(answer.because);
  }
  if (kept.length === 0) return { saved: false, because: [...new Set(reasons)].join('; ') };
  return { saved: true, because: [`saved in ${kept.join(' and ')}`, ...new Set(reasons)].join('; ') };
}

const NOT_TRUSTED = 'nothing is saved from a run of untrusted code';

function refusalOf({ mode, scopes }: CacheSetting): string | undefined {
  if (mode !== 'auto') return 'input cache';
  return scopes.saves === undefined ? (scopes.because ?? NOT_TRUSTED) : undefined;
}

/** Returns the answer of the cache, or why it gave none. */
async function ask<T>(
  place: Backend,
  what: TimeLimit & {
    readonly health: CacheHealth;
    readonly work: (signal: AbortSignal) => Promise<T>;
  },
): Promise<T | { readonly kind: 'failed'; readonly because: string }> {
  const { health, work } = what;
  if (place.unavailable !== undefined) return { kind: 'failed', because: place.unavailable };
  if (health.isBroken(place.name)) return { kind: 'failed', because: `${place.name} failed earlier` };
  try {
    return await within(what, work);
  } catch (error) {
    if (error instanceof ActionError && error.code === 'CANCELLED') throw error;
    const because = messageOf(error);
    health.fail(place.name, because);
    return { kind: 'failed', because: `${place.name} failed: ${because}` };
  }
}
