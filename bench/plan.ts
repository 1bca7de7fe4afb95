import type { App } from './apps/app.ts';
import type { Options } from './options.ts';
import type { PeerName } from './peers/peer.ts';
import { SCENARIOS, type ScenarioName } from './scenarios.ts';
import type { Link } from './world/proxy.ts';

/** Rounds of one scenario of one app: in each, every peer once, in this order. */
export interface Step {
  readonly app: App;
  readonly scenario: ScenarioName;
  readonly peers: readonly PeerName[];
  readonly rounds: number;
  readonly link: Link;
}

interface Standard {
  readonly peers: readonly PeerName[];
  readonly rounds: number;
}

const MAKERS: readonly PeerName[] = ['sdk', 'docker-warm', 'docker-fresh', 'us', 'us-pull'];
const KEEPERS: readonly PeerName[] = ['floor-kept', 'docker-warm', 'us'];
const BARE: readonly PeerName[] = ['floor-kept', 'us'];
const COLD: readonly PeerName[] = ['floor', 'sdk', 'naive', 'docker-fresh', 'us-pull', 'us-runner'];
const ALL: readonly PeerName[] = [
  'floor',
  'floor-kept',
  'sdk',
  'docker-warm',
  'docker-fresh',
  'us',
  'us-pull',
  'us-runner',
];
const PUSHERS: readonly PeerName[] = ['docker-warm', 'docker-fresh', 'us', 'us-pull'];

/** What a run without options measures: everything once where it tells most, and no more than the time allows. */
const STANDARD: Readonly<Record<string, Partial<Record<ScenarioName, Standard>>>> = {
  web: {
    cold: { peers: COLD, rounds: 3 },
    'no-change': { peers: MAKERS, rounds: 5 },
    docs: { peers: PUSHERS, rounds: 5 },
    'new-tag': { peers: PUSHERS, rounds: 5 },
    'second-repository': { peers: PUSHERS, rounds: 5 },
    'base-moved': { peers: PUSHERS, rounds: 5 },
    'web-line': { peers: ALL, rounds: 5 },
    package: { peers: BARE, rounds: 5 },
    asset: { peers: BARE, rounds: 5 },
  },
  six: {
    cold: { peers: ['floor', 'sdk', 'docker-fresh', 'us-pull', 'us-runner'], rounds: 3 },
    'no-change': { peers: PUSHERS, rounds: 5 },
    docs: { peers: PUSHERS, rounds: 5 },
    'web-line': { peers: [...KEEPERS, 'us-runner'], rounds: 5 },
    'leaf-line': { peers: BARE, rounds: 5 },
    api: { peers: BARE, rounds: 5 },
  },
  fifty: {
    'no-change': { peers: ['us'], rounds: 5 },
    docs: { peers: ['us'], rounds: 5 },
    'web-line': { peers: BARE, rounds: 5 },
  },
};

const FRESH: readonly PeerName[] = ['buildx-registry', 'buildx-gha', 'us-pull', 'us-runner'];
const STRONGEST: readonly PeerName[] = ['sdk', 'buildx-warm', 'us', ...FRESH];
const SEVERAL: readonly PeerName[] = ['buildx-warm', 'us', 'buildx-registry', 'us-pull'];

/** On the newer engine: what BuildKit's exported caches change. */
const NEWER: typeof STANDARD = {
  web: {
    cold: { peers: ['sdk', ...FRESH], rounds: 3 },
    'no-change': { peers: STRONGEST, rounds: 5 },
    docs: { peers: SEVERAL, rounds: 5 },
    'base-moved': { peers: SEVERAL, rounds: 5 },
    'web-line': { peers: STRONGEST, rounds: 5 },
  },
  eight: { 'no-change': { peers: SEVERAL, rounds: 5 }, 'web-line': { peers: SEVERAL, rounds: 5 } },
  twelve: { 'no-change': { peers: SEVERAL, rounds: 5 }, 'web-line': { peers: SEVERAL, rounds: 5 } },
};

/** Scenarios that say how the way to the registry and the cache counts, for us alone. */
const FAR: readonly ScenarioName[] = ['no-change', 'docs'];
const LATENCIES = [10, 40] as const;

export function makePlan(apps: readonly App[], options: Options): readonly Step[] {
  const chosen = apps.filter(({ name }) => options.apps?.includes(name) ?? true);
  return ORDER.flatMap((scenario) => chosen.flatMap((app) => stepsOf({ app, scenario, options })));
}

/** What tells most comes first: a run that is stopped keeps what it has measured. */
const ORDER: readonly ScenarioName[] = [
  'no-change',
  'web-line',
  'docs',
  'leaf-line',
  'base-moved',
  'new-tag',
  'second-repository',
  'cold',
  'asset',
  'package',
  'api',
];

interface Cell {
  readonly app: App;
  readonly scenario: ScenarioName;
  readonly options: Options;
}

function stepsOf({ app, scenario, options }: Cell): readonly Step[] {
  const { change } = SCENARIOS[scenario];
  if (options.scenarios !== undefined && !options.scenarios.includes(scenario)) return [];
  if (change.kind === 'edit' && !app.edits.includes(change.edit)) return [];
  const standard = (options.engine === 'found' ? STANDARD : NEWER)[app.name]?.[scenario];
  if (standard === undefined && options.scenarios === undefined) return [];
  const peers = options.peers ?? standard?.peers ?? KEEPERS;
  const rounds = options.rounds ?? standard?.rounds ?? 5;
  const step: Step = { app, scenario, peers, rounds, link: options.link };
  return [step, ...(options.engine === 'found' ? farSteps(step, options) : farFromNewer(step, options))];
}

/** As far as GitHub's registry is from a hosted runner, and farther. */
const FAR_FROM_NEWER = LATENCIES.map((latencyMs) => ({ latencyMs, megabytesPerSecond: 100 }));

function farFromNewer(step: Step, options: Options): readonly Step[] {
  const isNear = options.link.latencyMs === 0 && options.link.megabytesPerSecond === 0;
  if (!isNear || step.app.name !== 'web' || !['no-change', 'web-line'].includes(step.scenario)) return [];
  const peers = step.peers.filter((name) => name === 'buildx-registry' || name === 'us-pull');
  return peers.length === 0 ? [] : FAR_FROM_NEWER.map((link) => ({ ...step, peers, link }));
}

function farSteps(step: Step, options: Options): readonly Step[] {
  if (!FAR.includes(step.scenario) || options.link.latencyMs > 0 || !step.peers.includes('us')) return [];
  return LATENCIES.map((latencyMs) => ({ ...step, peers: ['us'], link: { ...step.link, latencyMs } }));
}
