import { isOurs, type PeerName } from '../peers/peer.ts';
import type { Result, Results } from '../results.ts';
import { SCENARIO_NAMES, SCENARIOS } from '../scenarios.ts';
import { PEER_TITLES, secondsText } from './names.ts';
import { nearest } from './near.ts';
import { escaped, STYLE } from './style.ts';

const WIDTH = 760;
const LEFT = 190;
const RIGHT = 70;
const BAR = 14;
const ROW = 19;
const HEADING = 30;

/** Bars for every scenario of an app, each scenario on a scale of its own; readable on light and on dark. */
export function drawApp({ results, apps }: Results, app: string): string {
  const title = apps.find(({ name }) => name === app)?.title ?? app;
  const groups = SCENARIO_NAMES.map((scenario) => ({
    title: SCENARIOS[scenario].title,
    bars: nearest(results).filter((result) => result.app === app && result.scenario === scenario),
  })).filter(({ bars }) => bars.length > 0);
  let y = 34;
  const drawn = groups.map((group) => {
    const text = drawGroup(group, y);
    y += HEADING + group.bars.length * ROW;
    return text;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 16}" width="${WIDTH}" height="${y + 16}" role="img" aria-label="${escaped(`Seconds for ${title}`)}">
${STYLE}<text class="title" x="8" y="22">${escaped(`Seconds for ${title}; shorter is better`)}</text>
${drawn.join('')}</svg>
`;
}

interface Group {
  readonly title: string;
  readonly bars: readonly Result[];
}

function drawGroup({ title, bars }: Group, top: number): string {
  const longest = Math.max(...bars.map(({ seconds }) => seconds.median));
  const rows = bars.map((bar, at) => drawBar(bar, { y: top + HEADING + at * ROW, longest }));
  return `<text class="group" x="8" y="${top + 20}">${escaped(title)}</text>\n${rows.join('')}`;
}

function drawBar(result: Result, { y, longest }: { readonly y: number; readonly longest: number }): string {
  const { peer, seconds } = result;
  const width = Math.max(1, (seconds.median / longest) * (WIDTH - LEFT - RIGHT));
  const end = LEFT + width;
  return `<text class="peer" x="${LEFT - 8}" y="${y + 11}">${escaped(PEER_TITLES[peer])}</text>
<rect class="${kindOf(peer)}" x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" rx="2"/>
<text class="value" x="${(end + 6).toFixed(1)}" y="${y + 11}">${secondsText(seconds.median)}</text>
`;
}

function kindOf(peer: PeerName): 'ours' | 'floor' | 'theirs' {
  if (isOurs(peer)) return 'ours';
  return peer === 'floor' || peer === 'floor-kept' ? 'floor' : 'theirs';
}
