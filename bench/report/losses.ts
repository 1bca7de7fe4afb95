import type { PeerName } from '../peers/peer.ts';
import type { Result, Results } from '../results.ts';
import { SCENARIO_NAMES, SCENARIOS } from '../scenarios.ts';
import { PEER_TITLES, secondsText } from './names.ts';
import { nearest } from './near.ts';

const FRESH: readonly PeerName[] = ['sdk', 'naive', 'docker-fresh', 'buildx-registry', 'buildx-gha'];

/** Who stands before whom: with an engine that has the images, and with one that has none. */
const RIVALS: readonly { readonly ours: PeerName; readonly theirs: readonly PeerName[] }[] = [
  { ours: 'us', theirs: ['sdk', 'docker-warm', 'buildx-warm'] },
  { ours: 'us-pull', theirs: FRESH },
  { ours: 'us-runner', theirs: FRESH },
];

/** Every median of another way to an image that is below ours, on equal terms. */
export function lossesText({ results, apps }: Results): string {
  const lines = apps.flatMap(({ name }) =>
    SCENARIO_NAMES.flatMap((scenario) => {
      const own = nearest(results).filter((each) => each.app === name && each.scenario === scenario);
      return RIVALS.flatMap(({ ours, theirs }) => lossesOf(own, { ours, theirs }));
    }),
  );
  return lines.length === 0 ? 'In no scenario that was measured.\n' : `${lines.join('\n')}\n`;
}

function lossesOf(
  own: readonly Result[],
  { ours, theirs }: { readonly ours: PeerName; readonly theirs: readonly PeerName[] },
): readonly string[] {
  const mine = own.find(({ peer }) => peer === ours);
  if (mine === undefined) return [];
  const faster = own.filter(({ peer, seconds }) => theirs.includes(peer) && seconds.median < mine.seconds.median);
  return faster.map(
    ({ app, scenario, peer, seconds }) =>
      `- ${app}, ${SCENARIOS[scenario].title}: ${PEER_TITLES[peer]} ${secondsText(seconds.median)} s, ${PEER_TITLES[ours]} ${secondsText(mine.seconds.median)} s`,
  );
}
