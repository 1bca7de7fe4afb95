import { digestOf, hexOf } from '#oci/digest.ts';
import { type GitEvent, isTrusted, publishes } from '#request/event/git-event.ts';

/**
 * A group of entries of one repository that the same runs may use; letters, digits and `-`. There is one trusted scope,
 * and one scope for each pull request, each unprotected ref and terminals.
 */
export type CacheScope = `${string}-${'trusted' | 'terminal' | `pull-${number}` | `ref-${string}`}`;

/** What a run may do with entries in caches without their own access rules. */
export interface CacheScopes {
  /** Searched in this order. */
  readonly reads: readonly CacheScope[];
  /** Absent: this run saves nothing in any cache. */
  readonly saves?: CacheScope;
  /** Why nothing is saved, if there is a more specific reason than an untrusted event. */
  readonly because?: string;
}

/**
 * An entry is executable code and is trusted like the code that made it. Runs of a protected ref or the default branch,
 * as the event names it, are trusted. Any other ref, and each pull request from the repository itself, saves entries
 * only for itself. Everything else (forks, events that do not run the repository's code, a commit other than the
 * event's) saves nothing. A run that pushes reads only trusted entries. At a terminal, the user is responsible for what
 * was built there.
 */
export function cacheScopes(
  event: GitEvent,
  { pushes }: { readonly pushes: boolean } = { pushes: publishes(event) },
): CacheScopes {
  const repository = repositoryId(event);
  const trusted: CacheScope = `${repository}-trusted`;
  if (event.foreignCode === true) return { reads: [trusted], because: FOREIGN };
  if (!isTrusted(event)) return { reads: [trusted] };
  if (publishes(event) && isGuarded(event)) return { reads: [trusted], saves: trusted };
  const own: CacheScope = `${repository}-${ownPart(event)}`;
  if (event.name !== 'local' && pushes) return { reads: [trusted], saves: own };
  return { reads: [own, trusted], saves: own };
}

const FOREIGN = 'nothing is saved, because git does not show that the code is the commit of the event';

function ownPart({ name, ref }: GitEvent): 'terminal' | `pull-${number}` | `ref-${string}` {
  if (name === 'local' || ref.kind === 'none') return 'terminal';
  return ref.kind === 'pull-request' ? `pull-${ref.number}` : `ref-${shortHash(`${ref.kind} ${ref.name}`)}`;
}

/** Returns whether not everyone with write access can put code on the ref. Schedules run only on the default branch. */
function isGuarded({ name, ref, defaultBranch, refProtected }: GitEvent): boolean {
  if (refProtected === true || name === 'schedule') return true;
  return ref.kind === 'branch' && ref.name === defaultBranch;
}

/** Several repositories may share a cache, and must not write each other's entries. */
function repositoryId({ url }: GitEvent): string {
  return url === undefined ? 'local' : shortHash(url.toLowerCase());
}

function shortHash(text: string): string {
  return hexOf(digestOf(new TextEncoder().encode(text))).slice(0, 16);
}
