import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { TARGETS } from '../test/fuzz/targets.ts';
import type { Target } from '../test/world/fuzz/target.ts';
import { problemOf, type Result, withResults } from './fuzz/result.ts';

/*
 * Fuzzes every parser of foreign bytes and writes the counts into docs/reliability.md: `./script/test fuzz`. Variables:
 * INPUTS for each parser, SLOW_INPUTS for those that read files, SEED, and ONLY, a part of the names of parsers, which
 * writes nothing. Quick parsers come first, and the page is written after each: with RESUME=true, a run goes on where the
 * one before was ended.
 */
const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/reliability.md');
const INPUTS = process.env['INPUTS'] ?? '100000';
const SLOW_INPUTS = process.env['SLOW_INPUTS'] ?? INPUTS;
const SEED = process.env['SEED'] ?? '1';
const ONLY = process.env['ONLY'] ?? '';
const KEPT = join(ROOT, '.work/fuzz.jsonl');

async function main(): Promise<void> {
  const targets = TARGETS.filter(({ name }) => name.includes(ONLY));
  const results = process.env['RESUME'] === 'true' ? keptResults() : [];
  const left = targets.filter(({ name }) => results.every((result) => result.name !== name));
  if (ONLY === '') save(results);
  await pMap(
    left.toSorted((one, other) => Number(one.isSlow ?? false) - Number(other.isSlow ?? false)),
    async (target) => {
      results.push(await fuzzOne(target));
      if (ONLY === '') save(results);
    },
    { concurrency: Math.min(availableParallelism(), 4) },
  );
  const problems = results.flatMap((result) => problemOf(result) ?? []);
  for (const problem of problems) console.error(`\n${problem}`);
  console.log(`\n${results.length - problems.length} passed, ${problems.length} failed`);
  process.exitCode = problems.length === 0 && results.length > 0 ? 0 : 1;
}

function keptResults(): Result[] {
  const text = existsSync(KEPT) ? readFileSync(KEPT, 'utf8') : '';
  const kept: readonly Result[] = text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
  return kept.filter(({ name }) => TARGETS.some((target) => target.name === name));
}

function save(results: readonly Result[]): void {
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, results.map((result) => `${JSON.stringify(result)}\n`).join(''));
  const sorted = TARGETS.flatMap(({ name }) => results.filter((result) => result.name === name));
  writeFileSync(PAGE, withResults(readFileSync(PAGE, 'utf8'), { results: sorted, parsers: TARGETS.length }));
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
