import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeUpstream, type Upstream } from './apps/upstream.ts';
import { containerSeconds } from './machine.ts';
import type { PeerName } from './peers/peer.ts';
import { type OpenPeer, openPeers } from './peers/peers.ts';
import type { Step } from './plan.ts';
import type { Result } from './results.ts';
import { type Round, summary } from './round.ts';
import { SCENARIOS } from './scenarios.ts';
import { PLAIN_LINK } from './world/proxy.ts';
import type { World } from './world/world.ts';

export interface Measuring {
  readonly world: World;
  readonly plan: readonly Step[];
  readonly say: (message: string) => void;
  /** No run begins after it. */
  readonly signal: AbortSignal;
  /** Called with all results so far. */
  readonly keep: (results: readonly Result[]) => Promise<void>;
}

export interface Measured {
  readonly results: readonly Result[];
  readonly container: { readonly containerSeconds?: number };
}

/** Takes the steps one after another; within a step the peers take turns. */
export async function measure({ world, plan, say, signal, keep }: Measuring): Promise<Measured> {
  const results: Result[] = [];
  const upstreams = new Map<string, Upstream>();
  const names = new Set(plan.flatMap((step) => step.peers));
  await using peers = await openPeers(world, names);
  for (const [at, step] of plan.entries()) {
    if (signal.aborted) break;
    const { app, scenario, link } = step;
    const far = link.latencyMs > 0 ? `, ${link.latencyMs} ms` : '';
    say(`\n[${at + 1}/${plan.length}] ${app.name}: ${SCENARIOS[scenario].title}${far}`);
    const folder = join(world.folder, 'upstream', app.name);
    await mkdir(folder, { recursive: true });
    const upstream = upstreams.get(app.name) ?? (await makeUpstream(app, folder));
    upstreams.set(app.name, upstream);
    results.push(...(await measureStep({ world, upstream, step, say, signal, peers: peers.get })));
    await keep(results);
  }
  const container = await containerSeconds(world);
  return { results, container: container === undefined ? {} : { containerSeconds: container } };
}

interface Place {
  readonly world: World;
  readonly upstream: Upstream;
  readonly step: Step;
  readonly peers: (name: PeerName) => OpenPeer;
  readonly say: (message: string) => void;
  readonly signal: AbortSignal;
}

async function measureStep(place: Place): Promise<readonly Result[]> {
  const { step, peers, say, signal } = place;
  const rounds = new Map<PeerName, Round[]>(step.peers.map((name) => [name, []]));
  const failures = new Map<PeerName, string[]>(step.peers.map((name) => [name, []]));
  if (step.scenario !== 'cold') for (const name of step.peers) await warmUp(place, peers(name));
  for (let round = 1; round <= step.rounds; round += 1) {
    await change(place);
    for (const name of step.peers) {
      if (signal.aborted) break;
      try {
        const done = await oneRun(place, peers(name));
        rounds.get(name)?.push(done);
        say(`  ${round} ${name.padEnd(13)}${done.run.seconds.toFixed(2).padStart(8)} s`);
      } catch (error) {
        failures.get(name)?.push(String(error));
        say(`  ${round} ${name.padEnd(13)} failed: ${String(error)}`);
      }
    }
  }
  return step.peers.map((name) =>
    summary({ step, peer: name, rounds: rounds.get(name) ?? [], failures: failures.get(name) ?? [] }),
  );
}

/** A commit, for the scenarios that are one: of the same kind as the one before, and never seen by anyone. */
async function change({ upstream, step, peers }: Place): Promise<void> {
  const { change: kind } = SCENARIOS[step.scenario];
  if (kind.kind === 'edit') await upstream.edit(kind.edit);
  for (const name of step.peers) await peers(name).change(kind.kind);
}

/** What the run before left: the commit itself where the scenario builds it again, else any of this app. */
async function warmUp(place: Place, peer: OpenPeer): Promise<void> {
  const { upstream, step, say } = place;
  const built = peer.built(step.app.name);
  const wantsSame = SCENARIOS[step.scenario].change.kind !== 'edit' || step.scenario === 'docs';
  if (built === upstream.head() || (built !== undefined && (!wantsSame || !peer.keeps))) return;
  say(`  (${peer.name} builds what was there before)`);
  await peer.run(upstream, PLAIN_LINK).catch((error: unknown) => say(`  failed: ${String(error)}`));
}

async function oneRun({ world, upstream, step }: Place, peer: OpenPeer): Promise<Round> {
  const prepared = await peer.prepare(upstream, step.link);
  const links = [world.base, peer.target.current];
  for (const link of links) {
    link.shape(step.link);
    link.take();
  }
  try {
    const run = await prepared();
    return { run, target: peer.target.current.take(), base: world.base.take() };
  } finally {
    for (const link of links) link.shape(PLAIN_LINK);
  }
}
