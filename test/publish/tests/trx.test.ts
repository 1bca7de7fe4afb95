import { expect, test } from 'vitest';
import { parseTrx, withPathsOf } from '#publish/tests/trx.ts';
import { cpuTime } from '../../world/cpu-time.ts';

const COUNTERS = '<Counters total="5" executed="4" passed="2" failed="2" error="0" notExecuted="0" />';

function trx({ results = '', counters = COUNTERS, infos = '', outcome = 'Failed' } = {}): string {
  return `\uFEFF<?xml version="1.0" encoding="utf-8"?>
<TestRun id="2b8eb869" name="@vm 2026-11-23 08:41:51" xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010">
  <Times start="2026-11-23T08:41:48.5240762+00:00" finish="2026-11-23T08:41:51.5640762+00:00" />
  <Results>${results}</Results>
  <ResultSummary outcome="${outcome}">${counters}<RunInfos>${infos}</RunInfos></ResultSummary>
</TestRun>`;
}

function result(name: string, outcome: string, { message = '', trace = '' } = {}): string {
  const info = `<ErrorInfo><Message>${message}</Message><StackTrace>${trace}</StackTrace></ErrorInfo>`;
  return `<UnitTestResult testName="${name}" duration="00:00:00.0071149" outcome="${outcome}"><Output>${info}</Output></UnitTestResult>`;
}

const TRACE = `   at Xunit.Assert.True(Boolean condition) in /_/src/Assert.cs:line 31
   at N.A.Help(Int32 n) in /src/test/A.cs:line 8
   at N.A.Odd(Int32 n) in /src/test/A.cs:line 7
   at InvokeStub_A.Odd(Object, Span\`1)`;

test('a file of VSTest gives what passed, failed and was skipped, and where', () => {
  const results = [
    result('N.A.Odd(n: 2)', 'Failed', { message: 'Assert.True() Failure\nExpected: True\n  ↑', trace: TRACE }),
    result('N.A.Skipped', 'NotExecuted', { message: 'later' }),
    result('N.A.Odd(n: 1)', 'Passed'),
    result('N.A.Fails(s: &quot;&lt;&quot;)', 'Timeout'),
  ].join('\n');
  const infos =
    '<RunInfo outcome="Warning"><Text>[SKIP]</Text></RunInfo><RunInfo outcome="Error"><Text> it crashed </Text></RunInfo><RunInfo outcome="Error"><Text>[xUnit.net 00:00:00.90]     N.A.Odd(n: 2) [FAIL]</Text></RunInfo>';
  expect(parseTrx(trx({ results, infos }))).toEqual({
    passed: 2,
    failed: 2,
    skipped: 1,
    seconds: 3.04,
    failures: [
      { name: 'N.A.Odd(n: 2)', message: 'Assert.True() Failure\nExpected: True\n  ↑', file: 'test/A.cs', line: 8 },
      { name: 'N.A.Fails(s: "<")', message: 'Timeout' },
    ],
    errors: ['it crashed'],
    succeeded: false,
  });
});

test('a run without tests succeeds, with counters of zero', () => {
  const counters = '<Counters total="0" executed="0" passed="0" failed="0" />';
  const read = parseTrx(trx({ counters, outcome: 'Completed' }));
  expect(read).toMatchObject({ passed: 0, failed: 0, skipped: 0, failures: [], succeeded: true });
});

test.each([
  ["Exit code indicates failure: '8'. Please refer to https://aka.ms/testingplatform/exitcodes.", 0, true],
  ["Exit code indicates failure: '2'. Please refer to https://aka.ms/testingplatform/exitcodes.", 2, false],
])('the exit code of Microsoft.Testing.Platform is not a further error: %s', (text, total, succeeded) => {
  const counters = `<Counters total="${total}" executed="${total}" passed="0" failed="${total}" />`;
  const infos = `<RunInfo outcome="Error"><Text>${text}</Text></RunInfo>`;
  expect(parseTrx(trx({ counters, infos, outcome: 'Failed' }))).toMatchObject({ errors: [], succeeded });
});

test('a run that crashed after its tests passed did not succeed', () => {
  const counters = '<Counters total="2" executed="2" passed="2" failed="0" />';
  expect(parseTrx(trx({ counters, outcome: 'Failed' }))?.succeeded).toBe(false);
  expect(parseTrx(trx({ counters, outcome: 'Completed' }))?.succeeded).toBe(true);
});

test('messages with many entities are decoded', () => {
  const message = `${'&lt;b&gt;&amp;'.repeat(5000)}&#xD;&#233;`;
  const [failure] = parseTrx(trx({ results: result('N.A.Html', 'Failed', { message }) }))?.failures ?? [];
  expect(failure?.message).toBe(`${'<b>&'.repeat(5000)}\ré`);
});

test.each(['', 'no XML', '<TestRun><Results>', '<TestRun/>', trx({ counters: '' })])(
  'a text that is not TRX has no results: %#',
  (text) => {
    expect(parseTrx(text)).toBeUndefined();
  },
);

test('only paths of the copy become those of the checkout', () => {
  const text = '<a codeBase="/src/test/A.dll">at N.A() in /src/test/A.cs:line 5, /opt/src/x, /_/src/y, ../src/z</a>';
  expect(withPathsOf('/home/r&d/$1', text)).toBe(
    '<a codeBase="/home/r&amp;d/$1/test/A.dll">at N.A() in /home/r&amp;d/$1/test/A.cs:line 5, /opt/src/x, /_/src/y, ../src/z</a>',
  );
});

test('a large file gives the same results as a small one, without full parsing', () => {
  const failed = result('N.A.Odd(n: 2)', 'Failed', { message: 'Assert.True() Failure', trace: TRACE });
  const infos = '<RunInfo outcome="Error"><Text> it crashed </Text></RunInfo>';
  const small = trx({ results: failed, infos });
  const passed = result('N.A.Passes', 'Passed', { message: 'x'.repeat(1000) });
  const large = trx({ results: `${passed.repeat(20_000)}${failed}${passed.repeat(20_000)}`, infos });
  expect(large.length).toBeGreaterThan(40_000_000);
  const begun = cpuTime();
  expect(parseTrx(large)).toEqual(parseTrx(small));
  expect(cpuTime() - begun).toBeLessThan(2000);
});

test.each([
  ['results without an end', `${'<UnitTestResult outcome="Failed" '.repeat(1_500_000)}<ResultSummary>`],
  ['failed tests without an end', `${'<UnitTestResult outcome="Failed">'.repeat(1_500_000)}<ResultSummary>`],
  ['one text of 60 MB', `<Results>${'x'.repeat(60_000_000)}</Results><ResultSummary outcome="Failed">`],
  ['no summary', '<Results/>'.repeat(5_000_000)],
])('a file of %s is read quickly', (_, body) => {
  const begun = cpuTime();
  expect(parseTrx(`<TestRun>${body}</TestRun>`)).toBeUndefined();
  expect(cpuTime() - begun).toBeLessThan(2000);
});
