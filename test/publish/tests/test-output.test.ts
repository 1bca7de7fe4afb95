import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { TestOutput } from '#publish/tests/test-output.ts';
import type { TestResults } from '#publish/tests/trx.ts';
import { PROJECT_ROOT } from '../../world/work-folder.ts';

/** What real test programs printed; their tests are the same in each framework. */
function printed(file: string): string {
  return readFileSync(join(PROJECT_ROOT, `test/fixtures/test-output/${file}.txt`), 'utf8');
}

function read(text: string): TestResults | undefined {
  const output = new TestOutput();
  for (const line of text.split('\n')) output.add(line);
  return output.results;
}

test.each([
  ['xunit-failed', 'XunitV3', 'X.Calc.'],
  ['tunit-failed', 'TUnitT', ''],
  ['mstest-failed', 'MST', ''],
  ['nunit-failed', 'NU', ''],
  ['platform-1-failed', 'M3', ''],
])('the output of a test program gives its results and their places: %s', (file, project, prefix) => {
  const results = read(printed(file));
  expect(results).toMatchObject({ passed: 1, failed: 3, skipped: 1, errors: [], succeeded: false });
  expect(results?.seconds).toBeGreaterThan(0);
  const failures = new Map(results?.failures.map((failure) => [failure.name.slice(prefix.length), failure]));
  const place = (line: number) => ({ file: `tests/${project}/T.cs`, line });
  const fails = failures.get('Fails');
  expect(fails).toMatchObject(place(project === 'TUnitT' ? 6 : 7));
  expect(fails?.message).toMatch(/5.+4/s);
  expect(fails?.message).not.toMatch(/ at X\.Calc|hello out|Standard output/);
  expect(failures.get('Throws')).toMatchObject(place(project === 'XunitV3' ? 11 : project === 'TUnitT' ? 10 : 11));
  expect(failures.get('Throws')?.message).toContain('boom: not good');
  const odd = [...failures].find(([name]) => name.startsWith('Odd'));
  expect(odd?.[0]).toMatch(/^Odd ?\(.*a.*b.*1\)$/);
});

test.each([
  ['passed', { passed: 1, failed: 0, skipped: 0, errors: [], failures: [], succeeded: true }],
  ['no-tests', { passed: 0, failed: 0, skipped: 0, errors: [], failures: [], succeeded: true }],
  ['all-skipped', { passed: 0, failed: 0, skipped: 1, errors: [], failures: [], succeeded: true }],
])('a run without a failed test gives its counts: %s', (file, expected) => {
  expect(read(printed(file))).toMatchObject(expected);
});

test('a program that crashed before its summary gives no results', () => {
  expect(read(printed('crash'))).toBeUndefined();
  expect(read('')).toBeUndefined();
});

const summary = (verdict: string, counts: readonly number[], duration = '1m 02s 018ms') =>
  [
    `Test run summary: ${verdict} - /src/A/bin/Release/net10.0/A.dll (net10.0|x64)`,
    ...['total', 'failed', 'succeeded', 'skipped'].map((name, at) => `  ${name}: ${counts[at]}`),
    `  duration: ${duration}`,
  ].join('\n');

test('durations have days, hours, minutes, seconds and milliseconds', () => {
  expect(read(summary('Passed!', [1, 0, 1, 0]))?.seconds).toBeCloseTo(62.018, 3);
  expect(read(summary('Passed!', [1, 0, 1, 0], '1d 02h 00m 03s 004ms'))?.seconds).toBeCloseTo(93_603.004, 3);
});

test('the last of several summaries is used, because a test may print one', () => {
  const text = `${summary('Passed!', [9, 0, 9, 0])}\nmore\n${summary('Failed!', [3, 1, 2, 0])}`;
  expect(read(text)).toMatchObject({ passed: 2, failed: 1, skipped: 0, succeeded: false });
});

test('a run that ended for another reason than a test has that reason', () => {
  const verdict = 'Minimum expected tests policy violation, tests ran 1, minimum expected 2';
  expect(read(summary(verdict, [1, 0, 1, 0]))).toMatchObject({ errors: [verdict], succeeded: false });
  expect(read(summary('Aborted', [0, 0, 0, 0]))).toMatchObject({ errors: ['Aborted'], succeeded: false });
});

test('tests that timed out or give no reason are failed tests', () => {
  const text = `failed (canceled) N.A.Slow (1m 00s 000ms)\nfailed N.A.Odd(s: "(x)") (1s 018ms)\n${summary('Failed!', [2, 2, 0, 0])}`;
  expect(read(text)?.failures).toEqual([
    { name: 'N.A.Slow', message: 'Failed' },
    { name: 'N.A.Odd(s: "(x)")', message: 'Failed' },
  ]);
});

test('retries are not counted as tests', () => {
  const text = summary('Passed!', [2, 0, 2, 0]).replace('failed: 0', 'failed: 0 (+2 retried)');
  expect(read(text)).toMatchObject({ passed: 2, failed: 0 });
});

test('a summary without readable counts is ignored', () => {
  expect(read('Test run summary: Passed!\n  tests: 3')).toBeUndefined();
});

test('output of a test is not a failed test, and only a hundred failures are named', () => {
  const said = 'failed to connect (see above)\nfailed \nfailed x (3 apples)\n failed N.A.B (1ms)';
  expect(read(`${said}\n${summary('Passed!', [1, 0, 1, 0])}`)?.failures).toEqual([]);
  const many = Array.from({ length: 100_000 }, (_, at) => `failed N.A.T${at} (1ms)\n  no`).join('\n');
  const results = read(`${many}\n${summary('Failed!', [100_000, 100_000, 0, 0])}`);
  expect(results?.failed).toBe(100_000);
  expect(results?.failures).toHaveLength(100);
});
