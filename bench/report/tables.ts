import { PEER_NAMES } from '../peers/peer.ts';
import type { Result, Results } from '../results.ts';
import { SCENARIO_NAMES, SCENARIOS } from '../scenarios.ts';
import type { Traffic } from '../world/proxy.ts';
import { lossesText } from './losses.ts';
import { bytesText, PEER_TITLES, secondsText } from './names.ts';
import { nearest } from './near.ts';
import { ratiosText } from './ratios.ts';
import { table } from './table.ts';

/** Everything between the marks of the page. */
export function resultsText(results: Results, prefix: string): string {
  const parts = [
    machineText(results),
    ...results.apps.map((app) => appText(results, { app, prefix })),
    ratiosText(results),
    latencyText(results),
    layersText(results),
    `### Where we lose${prefix === '' ? '' : ' against buildx'}\n\n${lossesText(results)}`,
    failuresText(results),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function machineText({ date, minutes, machine, results }: Results): string {
  const versions = Object.entries(machine.versions).map(([name, version]) => `${name} ${version}`);
  const container = machine.containerSeconds;
  const start =
    container === undefined ? '' : ` An empty container takes ${secondsText(container)} s from create to gone.`;
  const far = linkText(nearest(results)[0]);
  return `Measured on ${date.slice(0, 10)} in ${Math.round(minutes)} minutes: ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}; load before the first run ${machine.load}. ${versions.join(', ')}. Base and SDK images: ${machine.bases}.${start}${far}
`;
}

/** Of a run with options. */
function linkText(result: Result | undefined): string {
  if (result === undefined || (result.latencyMs === 0 && result.megabytesPerSecond === 0)) return '';
  const limit = result.megabytesPerSecond === 0 ? '' : `, ${result.megabytesPerSecond} MB/s each way`;
  return ` Added to each request: ${result.latencyMs} ms${limit}.`;
}

function appText(
  { results }: Results,
  { app, prefix }: { readonly app: Results['apps'][number]; readonly prefix: string },
): string {
  const own = nearest(results).filter((result) => result.app === app.name);
  const peers = PEER_NAMES.filter((name) => own.some(({ peer }) => peer === name));
  const scenarios = SCENARIO_NAMES.filter((name) => own.some(({ scenario }) => scenario === name));
  const rows = scenarios.map((scenario) => {
    const cells = peers.map((peer) => cell(own.find((each) => each.scenario === scenario && each.peer === peer)));
    return [SCENARIOS[scenario].title, ...cells];
  });
  return `### ${app.title.replace(/^an? |^the /, '').replace(/^./, (letter) => letter.toUpperCase())}

![Bars of the table below](benchmarks/${prefix}${app.name}.svg)

Seconds: median (least, runs). The post job of this action is not included.

${table(['', ...peers.map((peer) => PEER_TITLES[peer])], rows)}
What it moved, in the run with the median time:

${movedTable(own)}`;
}

function cell(result: Result | undefined): string {
  if (result === undefined) return '';
  const { seconds, n } = result;
  return `${secondsText(seconds.median)} (${secondsText(seconds.min)}, ${n})`;
}

function movedTable(own: readonly Result[]): string {
  const rows = own
    .filter(({ peer }) => peer !== 'floor' && peer !== 'floor-kept')
    .map((result) => [
      SCENARIOS[result.scenario].title,
      PEER_TITLES[result.peer],
      moved(result.traffic.target),
      moved(result.traffic.base),
      result.traffic.cache === undefined ? '' : moved(result.traffic.cache),
      result.fetchSeconds === undefined ? '' : secondsText(result.fetchSeconds.median),
      result.postSeconds === undefined ? '' : secondsText(result.postSeconds.median),
    ]);
  return table(
    ['', '', 'to and from the registry', 'from the bases', 'cache service', 'image to build in, s', 'post job, s'],
    rows,
  );
}

/** `HEAD 1, PUT 2; 3 kB up`. */
function moved({ requests, up, down }: Traffic): string {
  const counts = Object.entries(requests).map(([method, count]) => `${count} ${method}`);
  if (counts.length === 0) return 'nothing';
  const bytes = [...(up > 0 ? [`${bytesText(up)} up`] : []), ...(down > 0 ? [`${bytesText(down)} down`] : [])];
  return [counts.join(' '), ...bytes].join(', ');
}

function latencyText({ results, apps }: Results): string {
  const ours = results.filter(({ peer, n }) => peer === 'us' && n > 0);
  const latencies = [...new Set(ours.map(({ latencyMs }) => latencyMs))].sort((a, b) => a - b);
  if (latencies.length < 2) return '';
  const rows = apps.flatMap(({ name }) =>
    SCENARIO_NAMES.flatMap((scenario) => {
      const own = ours.filter((each) => each.app === name && each.scenario === scenario);
      if (own.length < 2) return [];
      const cells = latencies.map((latencyMs) => cell(own.find((each) => each.latencyMs === latencyMs)));
      return [[`${name}: ${SCENARIOS[scenario].title}`, ...cells]];
    }),
  );
  return `### Farther away

This action with the SDK image there, and so much added to each request to the registries and the cache service.

${table(['', ...latencies.map((latencyMs) => `${latencyMs} ms`)], rows)}`;
}

function layersText({ layers }: Results): string {
  if (layers === undefined) return '';
  const {
    files,
    megabytes,
    oursSeconds,
    zlibSeconds,
    zlibOneByOneSeconds,
    speed,
    peakMiB,
    largePeakMiB,
    smallMegabytes,
  } = layers;
  return `### Assembling and compressing layers

A publish output of ${files} files and ${megabytes} MB: ${secondsText(oursSeconds.median)} s for the layers of this action, hashed and written; ${secondsText(zlibSeconds.median)} s for zlib alone on the same bytes at the same levels, four files at once; ${secondsText(zlibOneByOneSeconds.median)} s one file after another. So it has ${Math.round(speed * 100)} % of the speed of zlib alone, on as many threads. Peak memory of a process: ${largePeakMiB} MiB, and ${peakMiB} MiB for ${smallMegabytes} of the MB.
`;
}

function failuresText({ results }: Results): string {
  const failed = results.filter(({ failures }) => failures !== undefined);
  if (failed.length === 0) return '';
  const lines = failed.map(
    ({ app, scenario, peer, failures = [] }) =>
      `- ${app}, ${SCENARIOS[scenario].title}, ${PEER_TITLES[peer]}: ${failures.length}`,
  );
  return `### Runs that failed\n\n${lines.join('\n')}\n`;
}
