import type { Results } from '../results.ts';
import { SCENARIO_NAMES, SCENARIOS } from '../scenarios.ts';
import { secondsText } from './names.ts';
import { nearest } from './near.ts';
import { table } from './table.ts';

/** Ours beside the least that compiling the same change takes: a publish that keeps `obj`, and the start of a container. */
export function ratiosText({ results, apps, machine }: Results): string {
  const container = machine.containerSeconds;
  const rows = apps.flatMap(({ name }) =>
    SCENARIO_NAMES.flatMap((scenario) => {
      const own = nearest(results).filter((each) => each.app === name && each.scenario === scenario);
      const ours = own.find(({ peer }) => peer === 'us')?.seconds.median;
      const floor = own.find(({ peer }) => peer === 'floor-kept')?.seconds.median;
      if (ours === undefined || floor === undefined || container === undefined) return [];
      const least = floor + container;
      const ratio = `${(ours / least).toFixed(2)} ×`;
      return [[`${name}: ${SCENARIOS[scenario].title}`, secondsText(least), secondsText(ours), ratio]];
    }),
  );
  if (rows.length === 0) return '';
  return `### Against the floor

The floor here is "publish alone, obj kept" and the start of an empty container; this action has the SDK image there.

${table(['', 'floor, s', 'we, s', 'ratio'], rows)}`;
}
