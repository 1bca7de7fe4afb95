import type { Upstream } from '../apps/upstream.ts';
import type { Change } from '../scenarios.ts';
import type { Link } from '../world/proxy.ts';
import { renewTarget, startTarget, type Target } from '../world/target.ts';
import type { World } from '../world/world.ts';
import { actionPeer } from './action.ts';
import { buildxPeer } from './buildx.ts';
import { dockerPeer } from './docker.ts';
import { hostPeer } from './host.ts';
import { BUILDX_NAMES, isBuildx, isOurs, OUR_NAMES, type Peer, type PeerName, type Place, type Run } from './peer.ts';

/** A peer with what is known of its earlier runs. */
export interface OpenPeer {
  readonly name: PeerName;
  /** The registry it pushes to. */
  readonly target: Target;
  /** Whether a run uses what the run of the commit before left. */
  readonly keeps: boolean;
  /** The commit of an app that it built last. */
  built(app: string): string | undefined;
  /** What a scenario changes besides a commit. */
  change(kind: Change['kind']): Promise<void>;
  /** Checks out, and gives the measured run. */
  prepare(upstream: Upstream, link: Link): Promise<() => Promise<Run>>;
  run(upstream: Upstream, link: Link): Promise<Run>;
}

export interface OpenPeers extends AsyncDisposable {
  get(name: PeerName): OpenPeer;
}

const KEEPING: readonly PeerName[] = ['floor-kept', 'docker-warm', 'docker-fresh', ...BUILDX_NAMES, ...OUR_NAMES];

export async function openPeers(world: World, names: ReadonlySet<PeerName>): Promise<OpenPeers> {
  await using stack = new AsyncDisposableStack();
  const opened = new Map<PeerName, OpenPeer>();
  for (const name of names) {
    const target = await startTarget();
    stack.defer(() => target.current.stop());
    const peer = await makePeer({ world, target }, name);
    stack.defer(() => peer.remove());
    opened.set(name, openPeer(peer, target));
  }
  const kept = stack.move();
  return {
    get: (name) => {
      const found = opened.get(name);
      if (found === undefined) throw new Error(`${name} was not opened`);
      return found;
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}

async function makePeer(place: Place, name: PeerName): Promise<Peer> {
  if (isOurs(name)) return await actionPeer(place, name);
  if (isBuildx(name)) return await buildxPeer(place, name);
  if (name === 'floor' || name === 'floor-kept' || name === 'sdk') return await hostPeer(place, name);
  return await dockerPeer(place, name);
}

interface Names {
  /** Counts resets, second repositories, tags and bases, so that each is new. */
  generation: number;
  repository: string;
  tag: string;
  earlier: string;
}

function openPeer(peer: Peer, target: Target): OpenPeer {
  const built = new Map<string, string>();
  const names: Names = { generation: 0, repository: '', tag: 'latest', earlier: 'none:latest' };
  const prepare = async (upstream: Upstream, link: Link): Promise<() => Promise<Run>> => {
    const { app } = upstream;
    const image = `${peer.name}/${app.name}${names.repository}`;
    const { cloneTo, update } = upstream;
    const task = { app, cloneTo, update, image, tag: names.tag, earlierImage: names.earlier, link };
    await peer.prepare(task);
    return async () => {
      const run = await peer.run(task);
      built.set(app.name, upstream.head());
      names.earlier = `${image}:${names.tag}`;
      return run;
    };
  };
  return {
    name: peer.name,
    target,
    keeps: KEEPING.includes(peer.name),
    built: (app) => built.get(app),
    change: (kind) => applyChange(kind, { peer, target, names, built }),
    prepare,
    run: async (upstream, link) => (await prepare(upstream, link))(),
  };
}

interface Parts {
  readonly peer: Peer;
  readonly target: Target;
  readonly names: Names;
  readonly built: Map<string, string>;
}

async function applyChange(kind: Change['kind'], { peer, target, names, built }: Parts): Promise<void> {
  if (kind === 'nothing' || kind === 'edit') return;
  names.generation += 1;
  if (kind === 'tag') names.tag = `v${names.generation}`;
  if (kind === 'repository') names.repository = `-${names.generation}`;
  if (kind === 'base') await peer.moveBase(`${peer.name}-${names.generation}`);
  if (kind === 'everything') {
    await peer.reset();
    await renewTarget(target);
    built.clear();
    names.repository = `-${names.generation}`;
    names.earlier = 'none:latest';
  }
}
