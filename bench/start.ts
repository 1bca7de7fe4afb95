import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * How long `dist/main.js` takes until it has read its inputs: whole processes that stop there because one input is wrong,
 * beside processes that only start Node, in turn. Medians of 15.
 */
const main = join(import.meta.dirname, '../dist/main.js');
const temp = mkdtempSync(join(tmpdir(), 'start-'));
const env = { ...process.env, RUNNER_TEMP: temp, GITHUB_WORKSPACE: temp, INPUT_MODE: 'neither' };

function milliseconds(args: readonly string[]): number {
  const start = performance.now();
  spawnSync(process.execPath, args, { env });
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

milliseconds([main]);
const rounds = Array.from({ length: 15 }, () => ({
  action: milliseconds([main]),
  node: milliseconds(['--eval', '0']),
}));
rmSync(temp, { recursive: true });
const action = median(rounds.map((round) => round.action));
const node = median(rounds.map((round) => round.node));
console.log(
  `Node ${process.version}: inputs read after ${action.toFixed(0)} ms, of which ${node.toFixed(0)} ms start Node itself.`,
);
