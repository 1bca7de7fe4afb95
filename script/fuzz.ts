import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import pMap from 'p-map';
import { TARGETS } from '../test/fuzz/targets.ts';
import { problemOf, type Result, withResults } from './fuzz/result.ts';

/*
 * Fuzzes every parser of foreign bytes and writes the counts into docs/reliability.md: `./script/test fuzz`. Variables:
 * INPUTS for each parser, SEED, and ONLY, a part of the names of parsers, which writes nothing.
 */
const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/reliability.md');
const INPUTS = process.env['INPUTS'] ?? '100000';
const SEED = process.env['SEED'] ?? '1';
const ONLY = process.env['ONLY'] ?? '';

async function main(): Promise<void> {
  const targets = TARGETS.filter(({ name }) => name.includes(ONLY));
  const results = await pMap(targets, ({ name }) => fuzzOne(name), {
    concurrency: Math.min(availableParallelism(), 4),
  });
  const problems = results.flatMap((result) => problemOf(result) ?? []);
  for (const problem of problems) console.error(`\n${problem}`);
  if (ONLY === '') writeFileSync(PAGE, withResults(readFileSync(PAGE, 'utf8'), results));
  console.log(`\n${results.length - problems.length} passed, ${problems.length} failed`);
  process.exitCode = problems.length === 0 && results.length > 0 ? 0 : 1;
}

async function fuzzOne(name: string): Promise<Result> {
  const args = [
    '--max-old-space-size=1024',
    '--max-semi-space-size=4',
    join(ROOT, 'script/fuzz/one.ts'),
    name,
    INPUTS,
    SEED,
  ];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
  });
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (exitCode !== 0) throw new Error(`The process that fuzzed "${name}" ended with ${exitCode}.`);
  const result: Result = JSON.parse(printed);
  console.log(
    `${problemOf(result) === undefined ? '✓' : '✗'} ${name}: ${result.inputs} inputs, ${result.told} reported errors`,
  );
  return result;
}

await main();
