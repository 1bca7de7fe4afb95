import { digestOf, hexOf } from '#oci/digest.ts';
import { type GitEvent, isTrusted, publishes } from '#request/event/git-event.ts';

/**
 * Entries of one repository that may be used by the same runs; letters, digits and `-`. Beside the trusted part there is one
 * for each pull request, for each ref that nothing guards, and for terminals.
 */
export type CacheScope = `${string}-${'trusted' | 'terminal' | `pull-${number}` | `ref-${string}`}`;

/** What a run may do with entries that no service guards. */
export interface CacheScopes {
  /** In the order in which they are looked through. */
  readonly reads: readonly CacheScope[];
  /** Absent: nothing of this run is kept, wherever. */
  readonly saves?: CacheScope;
  /** Why nothing is kept, where there is more to say than that nobody trusts such an event. */
  readonly because?: string;
}

/**
 * An entry is executable code, and is trusted as the code that made it: where a protected ref or the default branch was
 * built, as the event names it. Any other ref and each pull request of the repository's own keeps for itself alone; of
 * everything else (forks, events that run beside the code, a commit that is not the event's) nothing is kept. A run that
 * pushes reads what is trusted and nothing else; at a terminal it is for the person to know what was built there.
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

const FOREIGN = 'nothing is kept of code that git does not show to be the commit of the event';

function ownPart({ name, ref }: GitEvent): 'terminal' | `pull-${number}` | `ref-${string}` {
  if (name === 'local' || ref.kind === 'none') return 'terminal';
  return ref.kind === 'pull-request' ? `pull-${ref.number}` : `ref-${shortHash(`${ref.kind} ${ref.name}`)}`;
}

/** Whether not everybody with write access can put code on the ref; schedules run on the default branch only. */
function isGuarded({ name, ref, defaultBranch, refProtected }: GitEvent): boolean {
  if (refProtected === true || name === 'schedule') return true;
  return ref.kind === 'branch' && ref.name === defaultBranch;
}

/** A place may serve several repositories, which must not write for one another. */
function repositoryId({ url }: GitEvent): string {
  return url === undefined ? 'local' : shortHash(url.toLowerCase());
}

function shortHash(text: string): string {
  return hexOf(digestOf(new TextEncoder().encode(text))).slice(0, 16);
}
