import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CachePlace } from '#inputs/cache-places.ts';
import { openGit } from '#project/open-git.ts';
import { actionsExec } from '#runner/exec.ts';
import { checkPlaces } from '#steps/check-places.ts';

let temp: string;
let workspace: string;
beforeEach(() => {
  temp = realpathSync(mkdtempSync(join(tmpdir(), 'places-')));
  workspace = join(temp, 'repo');
  mkdirSync(join(workspace, 'kept'), { recursive: true });
  writeFileSync(join(workspace, 'kept/entry.tar.gz'), 'of a commit');
  symlinkSync(temp, join(workspace, 'link'));
  execFileSync('git', ['-C', workspace, 'init', '--quiet']);
  execFileSync('git', ['-C', workspace, 'add', '--all']);
});
afterEach(() => rmSync(temp, { recursive: true }));

async function check(dir: string): Promise<void> {
  const git = await openGit(workspace, {
    exec: actionsExec,
    env: { PATH: process.env['PATH'] },
    temp: join(temp, 'git'),
  });
  const place: CachePlace = { kind: 'local', dir };
  await checkPlaces({ cacheFrom: [place], cacheTo: [] }, { workspace, git });
}

test.each([
  ['link', 'link is a link in the checkout'],
  ['link/deeper', 'link is a link in the checkout'],
  ['kept', 'it holds files of the repository'],
  ['.', 'it holds files of the repository'],
])('the cache folder %s is refused: %s', async (dir, got) => {
  await expect(check(dir)).rejects.toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining(got) });
});

test('a folder elsewhere, and one of the checkout that no commit has, are taken', async () => {
  mkdirSync(join(workspace, 'untracked'));
  for (const dir of ['new', 'untracked', '../beside', join(temp, 'absolute')]) await check(dir);
});
