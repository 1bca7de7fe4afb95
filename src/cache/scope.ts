import { type GitEvent, isTrusted, publishes } from '#event/git-event.ts';
import { digestOf, hexOf } from '#oci/digest.ts';

/** Entries of one repository that may be used by the same runs: `<repository>-trusted`, letters, digits and `-`. */
export type CacheScope = `${string}-${'trusted' | 'untrusted'}`;

/** What a run may do with entries that no service guards. */
export interface CacheScopes {
  /** In the order in which they are looked through. */
  readonly reads: readonly CacheScope[];
  /** Absent: nothing of this run is kept, wherever. */
  readonly saves?: CacheScope;
}

/**
 * An entry is executable code. What a protected ref, the default branch or a person at a terminal made is trusted; what
 * another branch or pull request of the repository's own made is for its like; of everything else (forks, and events that
 * run beside the code) nothing is kept. Nobody reads what is trusted less than itself.
 */
export function cacheScopes(event: GitEvent): CacheScopes {
  const repository = repositoryId(event);
  const trusted: CacheScope = `${repository}-trusted`;
  const untrusted: CacheScope = `${repository}-untrusted`;
  if (!isTrusted(event)) return { reads: [trusted] };
  if (event.name === 'local' || (publishes(event) && isGuarded(event))) return { reads: [trusted], saves: trusted };
  return { reads: [untrusted, trusted], saves: untrusted };
}

/** Whether not everybody with write access can put code on the ref; schedules run on the default branch only. */
function isGuarded({ name, ref, defaultBranch, refProtected }: GitEvent): boolean {
  if (refProtected === true || name === 'schedule') return true;
  return ref.kind === 'branch' && ref.name === defaultBranch;
}

/** A place may serve several repositories, which must not write for one another. */
function repositoryId({ url }: GitEvent): string {
  if (url === undefined) return 'local';
  return hexOf(digestOf(new TextEncoder().encode(url.toLowerCase()))).slice(0, 16);
}
