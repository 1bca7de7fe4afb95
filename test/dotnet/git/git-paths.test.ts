import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGitChange } from '#actions/matrix/changed-files.ts';
import { actionsExec } from '#actions/runner/exec.ts';
import { gitPaths } from '#dotnet/git/git-paths.ts';
import { openGit } from '#dotnet/git/open-git.ts';
import { readTracked } from '#publish/source/tracked.ts';

const NAMES = [
  'plain.cs',
  'with space.cs',
  'café.cs',
  '"quoted".cs',
  'back\\slash.cs',
  'tab\t.cs',
  'line\nend.cs',
  '日本/語.cs',
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'paths-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('paths with any characters are read unchanged', async () => {
  const root = join(folder, 'repo');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args]);
  mkdirSync(join(root, '日本'), { recursive: true });
  git('init', '--quiet');
  git('commit', '--quiet', '--allow-empty', '--message', 'First');
  for (const name of NAMES) writeFileSync(join(root, name), 'x');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Second');
  const by = { exec: actionsExec, env: { PATH: process.env['PATH'] }, temp: join(folder, 'temp') };
  const opened = await openGit(root, by);
  const tracked = await readTracked(root, { ...by, git: opened });
  expect([...(tracked?.files ?? [])].sort()).toEqual([...NAMES].sort());
  const change = await readGitChange(opened, { commit: 'HEAD^', parted: false });
  expect([...(change.files ?? [])].sort()).toEqual([...NAMES].sort());
});

test('a path that only starts with a quote is not unquoted', () => {
  expect(gitPaths('"a\n\n"\\303\\251"\n')).toEqual(['"a', 'é']);
});
