import type { App } from '../apps/app.ts';
import type { Link, Traffic } from '../world/proxy.ts';
import type { Target } from '../world/target.ts';
import type { World } from '../world/world.ts';

/** The action, in the ways it can be used. */
export const OUR_NAMES = ['us', 'us-pull', 'us-runner'] as const;
export type OurName = (typeof OUR_NAMES)[number];

/** `docker buildx` on a newer engine, in the ways it can keep its cache. */
export const BUILDX_NAMES = ['buildx-warm', 'buildx-registry', 'buildx-gha'] as const;
export type BuildxName = (typeof BUILDX_NAMES)[number];

export const PEER_NAMES = [
  ...(['floor', 'floor-kept', 'sdk', 'naive', 'docker-warm', 'docker-fresh'] as const),
  ...BUILDX_NAMES,
  ...OUR_NAMES,
] as const;
export type PeerName = (typeof PEER_NAMES)[number];

export function isOurs(name: PeerName): name is OurName {
  return OUR_NAMES.some((each) => each === name);
}

export function isBuildx(name: PeerName): name is BuildxName {
  return BUILDX_NAMES.some((each) => each === name);
}

export interface Place {
  readonly world: World;
  readonly target: Target;
}

/** One way from a checkout to an image. */
export interface Peer {
  readonly name: PeerName;
  /** Forgets everything that earlier runs of any app left. */
  reset(): Promise<void>;
  /** Brings what the peer may keep into the state before a run, and checks `head` out; not measured. */
  prepare(task: Task): Promise<void>;
  /** The measured run. */
  run(task: Task): Promise<Run>;
  /** Its base image moves to another digest. */
  moveBase(mark: string): Promise<void>;
  /** Takes away what it made on this machine. */
  remove(): Promise<void>;
}

export interface Task {
  readonly app: App;
  /** Checks the commit out at that path, all files as of now. */
  readonly cloneTo: (path: string) => Promise<void>;
  /** Brings a checkout up to date, only changed files as of now. */
  readonly update: (path: string) => Promise<void>;
  /** Last part of the image's name in the target registry. */
  readonly image: string;
  readonly tag: string;
  /** `image:tag` of the run before, which a cache may be read from. */
  readonly earlierImage: string;
  readonly link: Link;
}

export interface Run {
  /** Until the image is in the registry; for the floors, until it is published. */
  readonly seconds: number;
  /** Of the post job, after that. */
  readonly postSeconds?: number;
  /** Of it, until the image to build in was there; absent where nothing was built. */
  readonly fetchSeconds?: number;
  readonly cacheTraffic?: Traffic;
}
