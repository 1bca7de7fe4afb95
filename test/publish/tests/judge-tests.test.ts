import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ActionError } from '#base/action-error.ts';
import type { TestRunner } from '#plan/choices/choose-test-runner.ts';
import { judgeTests } from '#publish/tests/tests.ts';
import type { TestResults } from '#publish/tests/trx.ts';
import { planFor } from '../../world/builds.ts';
import { type MemoryLog, memoryLog } from '../../world/memory-log.ts';

let folder: string;
let log: MemoryLog;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'judge-'));
  log = memoryLog();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const HINT = /Microsoft\.Testing\.Extensions\.TrxReport to the test project for a file of results/;
const PASSED: TestResults = { passed: 2, failed: 0, skipped: 0, seconds: 1, failures: [], errors: [], succeeded: true };
const NONE: TestResults = { ...PASSED, passed: 0 };
const ENDED = new ActionError({ code: 'TESTS_FAILED', doing: 'tests of A.csproj', got: 'exit code 8' });

function platform(writesTrx: boolean): TestRunner {
  return { kind: 'Microsoft.Testing.Platform', writesTrx, args: [] };
}

function leave(name: string, summary: string): void {
  mkdirSync(join(folder, 'out/tests'), { recursive: true });
  writeFileSync(join(folder, 'out/tests', name), `<TestRun><Results/>${summary}</TestRun>`);
}

const judge = ({ printed, ...run }: { runner: TestRunner; printed?: TestResults; ended?: unknown }) => {
  const plan = planFor('/r', 'tests/A.csproj', { purpose: 'test' });
  return judgeTests(plan, {
    work: folder,
    to: join(folder, 'kept'),
    image: 'sdk',
    log,
    hide: (text) => text,
    ended: undefined,
    printed: printed === undefined ? [] : [printed],
    ...run,
  });
};

describe('a test program without a TRX file', () => {
  const runner = platform(false);

  test('passes by the counts that it prints, and the log suggests the TRX package', async () => {
    expect(await judge({ runner, printed: PASSED })).toMatchObject({ passed: 2, failed: 0 });
    expect(log.lines.join('\n')).toContain('Tests of tests/A.csproj: 2 passed in 1s; no file of results');
    expect(log.lines.join('\n')).toMatch(HINT);
  });

  test('fails with the count and names that it prints, and an annotation for each', async () => {
    const failures = [{ name: 'N.Fails', message: 'not 5', file: 'tests/A.cs', line: 7 }];
    const printed = { ...PASSED, failed: 5, failures, succeeded: false };
    const error: unknown = await judge({ runner, printed, ended: ENDED }).catch((each: unknown) => each);
    expect(error).toMatchObject({
      code: 'TESTS_FAILED',
      message: 'tests of tests/A.csproj: 5 of 7 failed: N.Fails, and 4 more',
      hint: expect.stringContaining(' dotnet run --project tests/A.csproj -c Release'),
    });
    expect(log.lines.join('\n')).toContain('N.Fails: not 5');
  });

  test('fails if it ran no test or skipped all, whatever its exit code', async () => {
    await expect(judge({ runner, printed: NONE, ended: ENDED })).rejects.toThrow(/no test was found/);
    await expect(judge({ runner, printed: NONE })).rejects.toThrow(/no test was found/);
    await expect(judge({ runner, printed: { ...NONE, skipped: 3 } })).rejects.toThrow(/all 3 were skipped/);
  });

  test('fails if its output cannot be parsed, although it ended with success', async () => {
    const error: unknown = await judge({ runner }).catch((each: unknown) => each);
    expect(error).toMatchObject({
      code: 'TESTS_FAILED',
      message: expect.stringContaining('printed no counts of tests that can be read'),
      hint: expect.stringMatching(HINT),
    });
  });

  test('fails with the error that ended it if its tests passed or it reported none', async () => {
    await expect(judge({ runner, printed: PASSED, ended: ENDED })).rejects.toBe(ENDED);
    await expect(judge({ runner, ended: ENDED })).rejects.toBe(ENDED);
  });
});

describe('a test program with a TRX file', () => {
  const runner = platform(true);
  const infoOf = (text: string) => `<RunInfos><RunInfo outcome="Error"><Text>${text}</Text></RunInfo></RunInfos>`;
  const exitCode = (code: number) =>
    infoOf(`Exit code indicates failure: '${code}'. Please refer to https://aka.ms/testingplatform/exitcodes.`);
  const counters = (total: number, executed: number, passed: number) =>
    `<Counters total="${total}" executed="${executed}" passed="${passed}"/>`;

  test('is judged by the file, and no hint asks for one', async () => {
    leave('A.trx', `<ResultSummary outcome="Completed">${counters(3, 3, 3)}</ResultSummary>`);
    expect(await judge({ runner, printed: PASSED })).toMatchObject({ passed: 3 });
    expect(log.lines.join('\n')).not.toMatch(HINT);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['A.trx']);
  });

  test.each([
    ['no test', counters(0, 0, 0), exitCode(8), /: no test was found/],
    ['skipped tests alone', counters(2, 0, 0), exitCode(8), /: all 2 were skipped/],
    ['too few tests', counters(1, 1, 1), exitCode(9), /: Exit code indicates failure: '9'/],
    ['failed tests', counters(2, 2, 1), exitCode(2), /: 1 of 2 failed$/],
    [
      'a crash',
      counters(0, 0, 0),
      infoOf('Test host process pid: 147 crashed.'),
      /: Test host process pid: 147 crashed/,
    ],
  ])('fails if the file reports %s', async (_, counts, infos, message) => {
    leave('A.trx', `<ResultSummary outcome="Failed">${counts}${infos}</ResultSummary>`);
    await expect(judge({ runner, ended: ENDED })).rejects.toThrow(message);
  });
});
