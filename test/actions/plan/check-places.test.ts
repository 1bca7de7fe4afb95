import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkPlaces } from '#actions/plan/check-places.ts';
import { actionsExec } from '#actions/runner/exec.ts';
import { openGit } from '#dotnet/git/open-git.ts';
import type { CachePlace } from '#request/inputs/cache-places.ts';

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

async function check(dir: string, inJob = true): Promise<void> {
  const git = await openGit(workspace, {
    exec: actionsExec,
    env: { PATH: process.env['PATH'] },
    temp: join(temp, 'git'),
  });
  const place: CachePlace = { kind: 'local', dir };
  await checkPlaces({ cacheFrom: [place], cacheTo: [] }, { workspace, git, inJob });
}

test.each([
  ['link', 'link is a link in the checkout'],
  ['link/deeper', 'link is a link in the checkout'],
  ['kept', 'it holds files of the repository'],
  ['.', 'it holds files of the repository'],
])('the cache folder %s is refused: %s', async (dir, got) => {
  await expect(check(dir)).rejects.toMatchObject({ code: 'INPUT_INVALID', message: expect.stringContaining(got) });
});

test('so is one of the checkout, written through a link to the workspace', async () => {
  const spelled = join(temp, 'spelled');
  symlinkSync(workspace, spelled);
  symlinkSync(join(workspace, 'kept'), join(temp, 'to-kept'));
  for (const dir of [join(spelled, 'kept'), join(spelled, 'link'), join(temp, 'to-kept')]) {
    await expect(check(dir)).rejects.toMatchObject({ code: 'INPUT_INVALID' });
  }
});

test('so is one of a submodule, or of another checkout in the workspace', async () => {
  const other = join(workspace, 'other');
  mkdirSync(join(other, 'kept'), { recursive: true });
  writeFileSync(join(other, 'kept/entry.tar.gz'), 'of a commit');
  execFileSync('git', ['-C', other, 'init', '--quiet']);
  execFileSync('git', ['-C', other, 'add', '--all']);
  for (const dir of ['other', 'other/kept', 'other/new']) {
    await expect(check(dir)).rejects.toThrow(/git does not report which of its files are tracked/);
  }
});

test('so are entries in a job that has no repository to ask', async () => {
  rmSync(join(workspace, '.git'), { recursive: true });
  await check('kept');
  mkdirSync(join(workspace, 'kept/containerize-dotnet'));
  await expect(check('kept')).rejects.toThrow(/no repository that shows who wrote its files/);
  await check('kept', false);
});

test('a folder elsewhere, or without committed files, is accepted', async () => {
  mkdirSync(join(workspace, 'untracked'));
  for (const dir of ['new', 'untracked', '../beside', join(temp, 'absolute')]) {
    await expect(check(dir)).resolves.toBeUndefined();
  }
});
