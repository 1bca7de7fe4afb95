import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pMap from 'p-map';
import { TARGETS } from '../test/fuzz/targets.ts';
import type { Target } from '../test/world/fuzz/target.ts';
import { problemOf, type Result, withResults } from './fuzz/result.ts';

/*
 * Fuzzes every parser of foreign bytes and writes the counts into docs/reliability.md: `./script/test fuzz`. Variables:
 * INPUTS for each parser, SLOW_INPUTS for those that read files, SEED, and ONLY, a part of the names of parsers, which
 * writes nothing.
 */
const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/reliability.md');
const INPUTS = process.env['INPUTS'] ?? '100000';
const SLOW_INPUTS = process.env['SLOW_INPUTS'] ?? INPUTS;
const SEED = process.env['SEED'] ?? '1';
const ONLY = process.env['ONLY'] ?? '';

async function main(): Promise<void> {
  const targets = TARGETS.filter(({ name }) => name.includes(ONLY));
  const results = await pMap(targets, (target) => fuzzOne(target), {
    concurrency: Math.min(availableParallelism(), 4),
  });
  const problems = results.flatMap((result) => problemOf(result) ?? []);
  for (const problem of problems) console.error(`\n${problem}`);
  if (ONLY === '') writeFileSync(PAGE, withResults(readFileSync(PAGE, 'utf8'), results));
  console.log(`\n${results.length - problems.length} passed, ${problems.length} failed`);
  process.exitCode = problems.length === 0 && results.length > 0 ? 0 : 1;
}

async function fuzzOne({ name, isSlow }: Target): Promise<Result> {
  const inputs = isSlow === true ? SLOW_INPUTS : INPUTS;
  const memory = ['--max-old-space-size=512', '--max-semi-space-size=4'];
  const args = [...memory, join(ROOT, 'script/fuzz/one.ts'), name, inputs, SEED];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const result: Result = exitCode === 0 ? JSON.parse(printed) : ended(name, `its process ended with ${exitCode}`);
  const isRight = problemOf(result) === undefined;
  console.log(`${isRight ? '✓' : '✗'} ${name}: ${result.inputs} inputs, ${result.told} reported errors`);
  return result;
}

/** A parser that ended its process, such as by using all memory. */
function ended(name: string, error: string): Result {
  const crash = { input: '', error, seed: Number(SEED), path: '' };
  return {
    name,
    inputs: Number(INPUTS),
    values: 0,
    told: 0,
    crash,
    memory: 0,
    mostMemory: 0,
    growth: { ratio: 0, pump: '' },
  };
}

await main();
