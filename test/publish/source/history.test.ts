import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import { openGit } from '#dotnet/git/open-git.ts';
import { historyOf } from '#publish/source/history.ts';
import { runCommand } from '../../world/command.ts';

const AS = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'safe.directory=*'];
let folder = '';
let root = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'history-'));
  root = join(folder, 'origin');
  await runCommand(['git', 'init', '--quiet', '--initial-branch=main', root]);
  for (const text of ['one', 'two']) {
    await writeFile(join(root, 'a.txt'), text);
    await git('add', '--all');
    await git('commit', '--quiet', '--message', text);
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const git = (...args: readonly string[]): Promise<string> => runCommand(['git', ...AS, '-C', root, ...args]);

async function history(of: string): Promise<string> {
  return historyOf(await openGit(of, { exec: actionsExec, env: process.env, temp: join(folder, 'git') }));
}

test.each<[string, () => Promise<unknown>]>([
  ['a commit', () => git('commit', '--quiet', '--allow-empty', '--message', 'three')],
  ['a tag', () => git('tag', 'v1')],
  ['another branch', () => git('checkout', '--quiet', '-b', 'topic')],
  ['a file that is not committed', () => appendFile(join(root, 'a.txt'), 'x')],
])('%s changes what a version tool sees', async (_what, change) => {
  const before = await history(root);
  await change();
  expect(await history(root)).not.toBe(before);
});

test('its depth is part of it, the login in the remote’s address is not', async () => {
  const clone = async (name: string, depth: string): Promise<string> => {
    const path = join(folder, name);
    await runCommand(['git', 'clone', '--quiet', '--no-local', `--depth=${depth}`, `file://${root}`, path]);
    return path;
  };
  const [shallow, deep] = [await clone('shallow', '1'), await clone('deep', '2')];
  for (const path of [shallow, deep]) {
    await runCommand(['git', '-C', path, 'remote', 'set-url', 'origin', 'https://x:one@git.example/o/r']);
  }
  expect(await history(shallow)).not.toBe(await history(deep));
  const before = await history(deep);
  await runCommand(['git', '-C', deep, 'remote', 'set-url', 'origin', 'https://x:two@git.example/o/r']);
  expect(await history(deep)).toBe(before);
});
