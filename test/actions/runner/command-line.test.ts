import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exitCodeOf, helpText, parseCommandLine } from '#actions/runner/command-line.ts';
import { ActionError, type ErrorCode } from '#base/action-error.ts';
import { INPUT_NAMES } from '#request/inputs/names.ts';
import { PROJECT_ROOT } from '../../world/work-folder.ts';

test.each([
  [['--project', 'src/Web', '--tags', 'a', '--tags', 'b'], { project: 'src/Web', tags: 'a\nb' }],
  [['src/Web', 'src/Worker', '--images=ghcr.io/o/r'], { project: 'src/Web\nsrc/Worker', images: 'ghcr.io/o/r' }],
  [['src/Web', '--load', '--push', '--tags', 'x'], { project: 'src/Web', load: 'true', push: 'true', tags: 'x' }],
  [['--push=false', '--env', 'A=1 --x'], { push: 'false', env: 'A=1 --x' }],
  [['--args', '--load', '--args', '--push', 'true'], { args: '--load\n--push', project: 'true' }],
  [['--push', 'false', '--load', 'true', '.'], { push: 'false', load: 'true', project: '.' }],
])('%j are inputs', (args, inputs) => {
  expect(parseCommandLine(args)).toEqual({ kind: 'run', inputs, json: false });
});

test.each([
  [['--help'], { kind: 'help' }],
  [['-h', '--imges', 'x'], undefined],
  [['--version'], { kind: 'version' }],
  [['-V'], { kind: 'version' }],
  [['-h'], { kind: 'help' }],
  [['--json'], { kind: 'run', inputs: {}, json: true }],
])('%j asks for more than inputs', (args, wanted) => {
  if (wanted === undefined) expect(() => parseCommandLine(args)).toThrow();
  else expect(parseCommandLine(args)).toEqual(wanted);
});

test.each([
  [['--imges', 'x'], '--imges is not a flag', 'Did you mean --images?'],
  [['--constructor'], '--constructor is not a flag', '--help lists all flags'],
  [['--__proto__=x'], '--__proto__ is not a flag', '--help lists all flags'],
  [['-x'], '-x is not a flag', '--help lists all flags'],
  [['--images'], '--images has no value', 'Write --images VALUE'],
])('%j is an error that says what to write', (args, got, hint) => {
  const error = expect.objectContaining({
    code: 'INPUT_INVALID',
    message: expect.stringContaining(got),
    hint: expect.stringContaining(hint),
  });
  expect(() => parseCommandLine(args)).toThrow(error);
});

test('--help describes every input once, as action.yml does', () => {
  const text = helpText(readFileSync(join(PROJECT_ROOT, 'action.yml'), 'utf8'));
  const flags = [...text.matchAll(/^ {2}--([\w-]+)(?: \(default: .*\))?\n {6}\S/gm)].map(([, name]) => name);
  expect([...flags].sort()).toEqual([...INPUT_NAMES].sort());
  expect(text).toContain('--configuration (default: Release)\n      MSBuild configuration.');
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(125);
});

test.each([
  ['INPUT_INVALID', 2],
  ['REGISTRY_DENIED', 3],
  ['WILL_NOT_RUN', 4],
  ['TESTS_FAILED', 5],
  ['BUILD_FAILED', 1],
] as const)('%s ends the command line with %i', (code: ErrorCode, exitCode) => {
  expect(exitCodeOf(new ActionError({ code, doing: 'x', got: 'y' }))).toBe(exitCode);
});
