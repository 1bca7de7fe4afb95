import type { Choice } from '#base/choice.ts';
import { type GitEvent, isMerged, publishes } from '#request/event/git-event.ts';
import type { PushMode } from '#request/inputs/inputs.ts';

/**
 * Decides whether this run pushes. `auto` decides by the event, never by a rejected request: a run that should push
 * and may not is an error, and a run that should not push never tries.
 */
export function choosePush(
  mode: PushMode,
  facts: { readonly event: GitEvent; readonly local: boolean },
): Choice<boolean> {
  if (mode !== 'auto') return { value: mode === 'true', because: 'input push', from: 'input push' };
  const { event } = facts;
  if (event.actor === 'dependabot[bot]') return { value: false, because: 'Dependabot may not push' };
  if (event.name === 'local' && facts.local) return { value: true, because: 'the registry is on this machine' };
  if (event.name === 'local') {
    return { value: false, because: 'a run on your own machine pushes to loopback only; --push true overrides' };
  }
  if (isMerged(event)) {
    return { value: false, because: 'a merged pull request does not push by itself: the push event of the merge does' };
  }
  if (publishes(event)) return { value: true, because: `event ${event.name}` };
  const what = event.ref.kind === 'pull-request' ? 'a pull request' : `the event ${event.name}`;
  return { value: false, because: `${what} does not push by itself` };
}
