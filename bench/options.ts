import { parseArgs } from 'node:util';
import { PEER_NAMES, type PeerName } from './peers/peer.ts';
import { SCENARIO_NAMES, type ScenarioName } from './scenarios.ts';
import { ENGINE_NAMES, type EngineName } from './world/engine.ts';
import type { Link } from './world/proxy.ts';

export interface Options {
  readonly apps: readonly string[] | undefined;
  readonly scenarios: readonly ScenarioName[] | undefined;
  readonly peers: readonly PeerName[] | undefined;
  readonly engine: EngineName;
  readonly rounds: number | undefined;
  readonly link: Link;
  /** The folder with `action.yml` and `dist/`, if it is not this repository. */
  readonly action: string | undefined;
  /** What is measured takes the place of what the pages have of it. */
  readonly again: boolean;
  readonly list: boolean;
  readonly pages: boolean;
  readonly help: boolean;
  /** The whole measurement, whose results are for the pages. */
  readonly isWhole: boolean;
}

const APP_NAMES = ['web', 'eight', 'six', 'twelve', 'fifty'] as const;

export const HELP = `script/bench [options]     without any: the whole measurement, written to bench/results.json and docs/

  --engine NAME                found: the one that answers, or one of our own; docker-newer: buildx on a newer Docker, whose
                               results have a file and a part of the page of their own
  --app NAMES                  ${APP_NAMES.join(', ')}
  --scenario NAMES             ${SCENARIO_NAMES.join(', ')}
  --peers NAMES                ${PEER_NAMES.join(', ')}
  --rounds N                   instead of 5 (3 for cold)
  --quick                      one round of everything
  --latency MS                 added to each request to registries and cache
  --bandwidth MB               limit in 10⁶ bytes a second, each way
  --action FOLDER              another build of the action: a folder with action.yml and dist/
  --again                      the results of the chosen take the place of earlier ones in bench/results.json and docs/
  --list                       say what would be measured
  --pages                      write docs/ anew from bench/results.json, without measuring

Without --again the results of a part are written to .work/bench/ and the pages stay as they are.`;

/** @throws Error that says what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      engine: text,
      app: text,
      scenario: text,
      peers: text,
      rounds: text,
      latency: text,
      bandwidth: text,
      action: text,
      quick: flag,
      again: flag,
      list: flag,
      pages: flag,
      help: flag,
    },
  });
  const { app, scenario, peers, rounds, latency, bandwidth, action } = values;
  const narrowing = [app, scenario, peers, rounds, latency, bandwidth, action];
  return {
    apps: among(APP_NAMES, app),
    scenarios: among(SCENARIO_NAMES, scenario),
    peers: among(PEER_NAMES, peers),
    engine: among(ENGINE_NAMES, values.engine)?.[0] ?? 'found',
    rounds: values.quick ? 1 : number(rounds),
    link: { latencyMs: number(latency) ?? 0, megabytesPerSecond: number(bandwidth) ?? 0 },
    action,
    again: values.again,
    list: values.list,
    pages: values.pages,
    help: values.help,
    isWhole: !values.quick && narrowing.every((value) => value === undefined),
  };
}

function among<T extends string>(known: readonly T[], given: string | undefined): readonly T[] | undefined {
  if (given === undefined) return undefined;
  return given.split(',').map((name) => {
    const found = known.find((each) => each === name);
    if (found === undefined) throw new Error(`"${name}" is none of ${known.join(', ')}`);
    return found;
  });
}

function number(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Error(`"${text}" is no number`);
  return value;
}
