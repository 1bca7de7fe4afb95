import { expect, test } from 'vitest';
import { describeFailure, failureOf } from '#actions/report/failure.ts';
import { failureSummary } from '#actions/report/failure-summary.ts';
import { pageOf } from '#actions/report/summary.ts';
import { recordRun } from '#actions/runner/record-run.ts';
import { ActionError } from '#base/action-error.ts';
import { memoryLog } from '../../world/memory-log.ts';

const places = {
  version: '1.2.3',
  issues: 'https://github.com/o/r/issues',
  link: (code: string) => `https://x.example/${code}`,
};

test('an error for the user has its message, hint and page', () => {
  const error = new ActionError({
    code: 'BUILD_FAILED',
    doing: 'publish of Web.csproj',
    got: 'CS1002',
    hint: 'Repeat it',
  });
  const failure = failureOf(error, places);
  expect(describeFailure(failure)).toBe('publish of Web.csproj: CS1002\nRepeat it\nhttps://x.example/BUILD_FAILED');
});

test('a bug has its stack, the version, and where to report it with what', () => {
  const text = describeFailure(failureOf(new TypeError('x is not a function'), places));
  expect(text).toMatch(/^This is a bug of containerize-dotnet 1\.2\.3\. TypeError: x is not a function\n {4}at /);
  expect(text).toContain('Report it at https://github.com/o/r/issues, with the log of this step.');
});

test('a full disk is an error for the user, also as a cause', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', path: '/tmp/x' });
  for (const error of [full, new Error('unpacking', { cause: full })]) {
    const failure = failureOf(error, places);
    expect(failure).toMatchObject({ code: 'DISK_FULL', link: 'https://x.example/DISK_FULL' });
    expect(failure.message).toBe('writing /tmp/x: no space is left on the disk (ENOSPC)');
  }
});

test('the summary of a failure has the error, what to do, problems, phases and choices', async () => {
  const { log, record } = recordRun(memoryLog());
  log.error('CS1002: ; expected', { file: 'Program.cs', line: 3 });
  log.warning('old');
  await log.phase('Check', async () => undefined);
  record.addChoices([{ what: 'project', value: 'Web.csproj', because: 'the only one' }]);
  const failure = {
    code: 'BUILD_FAILED',
    message: 'a\n```\n# b',
    hint: 'Repeat `it`:\ndocker run `x`',
    link: 'https://x.example/e',
  } as const;
  const page = failureSummary(failure, record);
  expect(page).toMatch(/^## ❌ Build failed after \d+/);
  expect(page).toContain('\na\n\n&#96;&#96;&#96;\n\n&#35; b\n');
  expect(page).toContain('Repeat &#96;it&#96;:\n\n```sh\ndocker run ʼxʼ\n```');
  expect(page).toContain('[`BUILD_FAILED`](https://x.example/e)');
  expect(page).toContain('**1 errors, 1 warnings**');
  expect(page).toContain('| ❌ | `Program.cs:3` | CS1002: ; expected |');
  expect(page).toContain('| project | `Web.csproj` | the only one |');
});

test('lines of a message are text, not lists, formulas or blocks of code', () => {
  const message = '    at *x*\n- a\n1. b\n---\n$x$ and $y$';
  const page = failureSummary({ code: 'BUILD_FAILED', message }, recordRun(memoryLog()).record);
  const texts = ['at &#42;x&#42;', '&#45; a', '1&#46; b', '&#45;--', '&#36;x&#36; and &#36;y&#36;'];
  expect(page).toContain(`\n${texts.join('\n\n')}\n`);
});

test('an error after any number of warnings is listed', () => {
  const { log, record } = recordRun(memoryLog());
  for (let line = 1; line <= 9_000; line += 1) log.warning('w', { file: 'a.cs', line, unlisted: true });
  log.error('the error', { file: 'b.cs', line: 1 });
  const page = failureSummary({ code: 'TESTS_FAILED', message: 'x' }, record);
  expect(page).toContain('**1 errors, 9000 warnings**');
  expect(page).toContain('| ❌ | `b.cs:1` | the error |');
});

test('secrets are hidden before they are escaped', () => {
  const { log, record } = recordRun(memoryLog());
  log.mask('s*cret');
  log.warning('the key is s*cret');
  record.addChoices([{ what: 'key', value: 's*cret', because: 'it is s*cret' }]);
  const page = failureSummary({ code: 'BUILD_FAILED', message: 'no s*cret', hint: 'see s*cret' }, record);
  expect(page).not.toMatch(/s(?:\*|&#42;)cret/);
  expect(record.problems).toEqual([{ level: 'warning', message: 'the key is ***' }]);
  // What only the runner knows as a secret is left for the runner to find.
  expect(failureSummary({ code: 'BUILD_FAILED', message: 'a_secret_1 _x_' }, record)).toContain(
    'a_secret_1 &#95;x&#95;',
  );
});

test('a page that GitHub would refuse loses its least important parts', () => {
  const large = 'x'.repeat(600_000);
  const page = pageOf([
    { rank: 0, lines: ['first'] },
    { rank: 7, lines: [`${large}7`] },
    { rank: 5, lines: [`${large}5`] },
  ]);
  expect(page.startsWith('first')).toBe(true);
  expect(page).toContain('x5');
  expect(page).not.toContain('x7');
});
