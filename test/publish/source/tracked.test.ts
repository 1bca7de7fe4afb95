import { mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import type { Exec } from '#base/effects.ts';
import { openGit } from '#dotnet/git/open-git.ts';
import { readTracked } from '#publish/source/tracked.ts';
import { runCommand } from '../../world/command.ts';

let folder: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'tracked-')));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const CONTROLLED = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' };

test('submodules that are not checked out start no program', async () => {
  const git = (...args: readonly string[]) => runCommand(['git', '-C', folder, ...args], { env: CONTROLLED });
  await git('init', '--quiet');
  await writeFile(join(folder, '.gitmodules'), '');
  await git('add', '--all');
  const names = Array.from({ length: 100 }, (_, at) => `many/${at}`);
  await git('update-index', '--add', ...names.flatMap((name) => ['--cacheinfo', `160000,${'1'.repeat(40)},${name}`]));
  await git('-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '--quiet', '--message', 'one');
  await git('checkout', '--quiet', '--', '.');
  expect(await readdir(join(folder, 'many'))).toHaveLength(100);

  let started = 0;
  const exec: Exec = (request) => {
    started += 1;
    return actionsExec(request);
  };
  const env = { PATH: process.env['PATH'], GITHUB_EVENT_NAME: 'pull_request', GITHUB_WORKSPACE: folder };
  const by = { exec, env, temp: join(folder, '.git/temp') };
  const opened = await openGit(folder, by);
  const tracked = await readTracked(folder, { ...by, git: opened });
  expect(tracked?.files.size).toBe(101);
  expect(started).toBeLessThan(10);
});
