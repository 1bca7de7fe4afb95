import type { PeerName, Run } from './peers/peer.ts';
import type { Step } from './plan.ts';
import type { Result, Timing } from './results.ts';
import { least, median } from './statistics.ts';
import type { Traffic } from './world/proxy.ts';

/** One run with what it moved. */
export interface Round {
  readonly run: Run;
  readonly target: Traffic;
  readonly base: Traffic;
}

const NOTHING: Traffic = { requests: {}, up: 0, down: 0 };

export function summary(parts: {
  readonly step: Step;
  readonly peer: PeerName;
  readonly rounds: readonly Round[];
  readonly failures: readonly string[];
}): Result {
  const { step, peer, rounds, failures } = parts;
  const seconds = timing(rounds.map(({ run }) => run.seconds));
  const post = rounds.flatMap(({ run }) => (run.postSeconds === undefined ? [] : [run.postSeconds]));
  const fetched = rounds.flatMap(({ run }) => (run.fetchSeconds === undefined ? [] : [run.fetchSeconds]));
  const typical = rounds.find(({ run }) => rounded(run.seconds) === seconds.median);
  const cache = typical?.run.cacheTraffic;
  return {
    app: step.app.name,
    scenario: step.scenario,
    peer,
    ...step.link,
    n: rounds.length,
    seconds,
    ...(post.length === 0 ? {} : { postSeconds: timing(post) }),
    ...(fetched.length === 0 ? {} : { fetchSeconds: timing(fetched) }),
    traffic: {
      target: typical?.target ?? NOTHING,
      base: typical?.base ?? NOTHING,
      ...(cache === undefined ? {} : { cache }),
    },
    ...(failures.length === 0 ? {} : { failures }),
  };
}

export function timing(values: readonly number[]): Timing {
  const all = values.map(rounded);
  return { median: median(all), min: least(all), all };
}

/** To milliseconds. */
function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
