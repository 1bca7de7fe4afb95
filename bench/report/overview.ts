import { isOurs, type PeerName } from '../peers/peer.ts';
import type { Result, Results } from '../results.ts';
import type { ScenarioName } from '../scenarios.ts';
import { secondsText } from './names.ts';
import { nearest } from './near.ts';
import { escaped, STYLE } from './style.ts';

const WIDTH = 760;
const LEFT = 330;
const RIGHT = 70;
const BAR = 16;
const ROW = 23;
const HEADING = 34;

const GROUPS: readonly (readonly [scenario: ScenarioName, title: string])[] = [
  ['no-change', 'Nothing changed'],
  ['web-line', 'One line changed'],
  ['cold', 'The first build, nothing cached'],
];

/** What a reader would call them, who has not read the page. */
const LABELS: Partial<Readonly<Record<PeerName, string>>> = {
  'buildx-registry': 'Dockerfile, buildx with a registry cache',
  'us-pull': 'containerize-dotnet on a hosted runner',
  'us-runner': "containerize-dotnet with the runner's SDK",
  us: 'containerize-dotnet on your own runner',
  sdk: 'dotnet publish -t:PublishContainer',
};
const ORDER: readonly PeerName[] = ['buildx-registry', 'sdk', 'us-pull', 'us-runner', 'us'];

/** Three groups of bars on one scale, for the README. The lighter part of a bar is the post job, after the push. */
export function drawOverview({ results }: Results): string {
  const own = nearest(results).filter(({ app }) => app === 'web');
  const groups = GROUPS.map(([scenario, title]) => {
    const bars = ORDER.flatMap((name) => own.filter(({ peer, scenario: of }) => peer === name && of === scenario));
    return { title, bars };
  }).filter(({ bars }) => bars.length > 0);
  const longest = Math.max(...groups.flatMap(({ bars }) => bars.map(totalOf)));
  let y = 34;
  const drawn = groups.map(({ title, bars }) => {
    const rows = bars.map((bar, at) => drawBar(bar, { y: y + HEADING + at * ROW, longest }));
    const text = `<text class="group" x="8" y="${y + 24}">${escaped(title)}</text>\n${rows.join('')}`;
    y += HEADING + bars.length * ROW;
    return text;
  });
  const height = y + 34;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Seconds from a changed checkout to the image in the registry">
${STYLE}<text class="title" x="8" y="22">Seconds from a changed checkout to the image in the registry; shorter is better</text>
${drawn.join('')}<text x="8" y="${height - 10}">The lighter part is the post job, which saves the caches after the image is in the registry.</text>
</svg>
`;
}

function totalOf({ seconds, postSeconds }: Result): number {
  return seconds.median + (postSeconds?.median ?? 0);
}

function drawBar(result: Result, { y, longest }: { readonly y: number; readonly longest: number }): string {
  const scale = (seconds: number): number => Math.max(1, (seconds / longest) * (WIDTH - LEFT - RIGHT));
  const { peer, seconds } = result;
  const [main, total] = [scale(seconds.median), scale(totalOf(result))];
  const kind = isOurs(peer) ? 'ours' : 'theirs';
  const post =
    total > main
      ? `<rect class="${kind} later" x="${(LEFT + main).toFixed(1)}" y="${y}" width="${(total - main).toFixed(1)}" height="${BAR}"/>\n`
      : '';
  return `<text class="peer" x="${LEFT - 8}" y="${y + 12}">${escaped(LABELS[peer] ?? peer)}</text>
<rect class="${kind}" x="${LEFT}" y="${y}" width="${main.toFixed(1)}" height="${BAR}"/>
${post}<text class="value" x="${(LEFT + total + 6).toFixed(1)}" y="${y + 12}">${secondsText(seconds.median)}</text>
`;
}
