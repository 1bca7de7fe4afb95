import type { PeerName } from './peers/peer.ts';
import type { ScenarioName } from './scenarios.ts';
import type { Traffic } from './world/proxy.ts';

export interface Timing {
  readonly median: number;
  readonly min: number;
  /** In the order of the rounds. */
  readonly all: readonly number[];
}

/** One peer in one scenario of one app. Seconds everywhere. */
export interface Result {
  readonly app: string;
  readonly scenario: ScenarioName;
  readonly peer: PeerName;
  readonly latencyMs: number;
  /** 0: no limit. */
  readonly megabytesPerSecond: number;
  readonly n: number;
  /** Until the image is in the registry; for the floors, until it is published. */
  readonly seconds: Timing;
  /** Of the post job, after that; ours alone. */
  readonly postSeconds?: Timing;
  /** Of the seconds, until the image to build in was there; ours alone, and only where something was built. */
  readonly fetchSeconds?: Timing;
  /** Of the run with the median time, without the post job. */
  readonly traffic: { readonly target: Traffic; readonly base: Traffic; readonly cache?: Traffic };
  /** Rounds that failed, which count nowhere. */
  readonly failures?: readonly string[];
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly system: string;
  /** Of the minute before the first run. */
  readonly load: number;
  readonly versions: Readonly<Record<string, string>>;
  /** Whose base and SDK images. */
  readonly bases: string;
  /** An empty container of the SDK image, from create to gone. */
  readonly containerSeconds?: number;
}

/** Our layers against zlib alone, on the same bytes at the same levels. */
export interface LayersResult {
  readonly files: number;
  readonly megabytes: number;
  readonly oursSeconds: Timing;
  /** Four files at once, as many as Node has threads for it. */
  readonly zlibSeconds: Timing;
  readonly zlibOneByOneSeconds: Timing;
  /** Of the four at once, in our time: above 1 we are faster. */
  readonly speed: number;
  /** Peak memory of a process that makes the layers of a quarter of the files. */
  readonly peakMiB: number;
  readonly smallMegabytes: number;
  /** The same for all of them. */
  readonly largePeakMiB: number;
}

export interface Results {
  readonly date: string;
  readonly minutes: number;
  readonly machine: Machine;
  readonly apps: readonly { readonly name: string; readonly title: string; readonly projects: number }[];
  readonly layers?: LayersResult;
  readonly results: readonly Result[];
}
