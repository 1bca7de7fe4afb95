import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import { cpuTime } from '../../world/cpu-time.ts';

const env = { PATH: process.env['PATH'] ?? '' };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'exec-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a program gets only the given environment', async () => {
  process.env['INPUT_SECRET-OF-THE-STEP'] = 'secret';
  const { stdout } = await actionsExec({ command: 'env', args: [], env: { ...env, OWN: 'x' } });
  delete process.env['INPUT_SECRET-OF-THE-STEP'];
  expect(stdout.split('\n').filter((line) => !/^(?:PWD|SHLVL|_)=/.test(line))).toEqual([
    `PATH=${env.PATH}`,
    'OWN=x',
    '',
  ]);
});

test('a program does not start in the checkout, which is the working folder of a step', async () => {
  expect(process.cwd()).not.toBe('/');
  expect((await actionsExec({ command: 'pwd', args: [], env })).stdout).toBe('/\n');
});

test('input, output and exit code are passed; a missing program is exit code 127', async () => {
  const request = { command: 'sh', args: ['-c', 'cat; echo no >&2; exit 3'], env, input: 'given' };
  expect(await actionsExec(request)).toEqual({ exitCode: 3, stdout: 'given', stderr: 'no\n' });
  expect(await actionsExec({ command: 'no-such-program', args: [], env })).toMatchObject({ exitCode: 127 });
  expect(await actionsExec({ command: 'sh', args: [], env: {} })).toMatchObject({ exitCode: 127 });
  expect(await actionsExec({ command: 'sh', args: ['-c', 'kill -9 $$'], env })).toMatchObject({ exitCode: 1 });
});

test('a path with blanks and quotes is one program, and its arguments stay the same', async () => {
  const at = join(folder, 'a "b" \\c');
  await mkdir(at);
  await writeFile(join(at, 'tool'), '#!/bin/sh\nprintf "%s|" "$@"\n');
  await chmod(join(at, 'tool'), 0o755);
  const args = ['a b', '"', '\\', '$HOME', ''];
  const { stdout } = await actionsExec({ command: 'tool', args, env: { PATH: `${at}:/bin:/usr/bin` } });
  expect(stdout).toBe('a b|"|\\|$HOME||');
});

test('a long output is read in linear time', async () => {
  const begun = cpuTime();
  const args = ['-c', 'yes "a line of an output" | head -c 60000000'];
  const { stdout } = await actionsExec({ command: 'sh', args, env });
  expect(stdout).toHaveLength(60_000_000);
  expect(cpuTime() - begun).toBeLessThan(20_000);
});

test('a program may end without reading its input', async () => {
  const input = 'x'.repeat(4 * 1024 * 1024);
  expect(await actionsExec({ command: 'true', args: [], env, input })).toMatchObject({ exitCode: 0 });
});
