import { chmod, lstat, mkdir, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import type { Env } from '#base/effects.ts';
import { type Git, openGit } from '#dotnet/git/open-git.ts';
import { copySource, NEVER_READ, sizeHint, UNCHANGED_MTIME } from '#publish/source/copy.ts';
import { findCredentialFiles } from '#publish/source/credential-files.ts';
import { excludePatterns } from '#publish/source/exclude.ts';
import { copyGit, gitObjects } from '#publish/source/git-copy.ts';
import { withoutUser } from '#publish/source/git-remotes.ts';
import { listSource, type SourceEntry } from '#publish/source/list.ts';
import { chooseOwner } from '#publish/source/owner.ts';
import { takeSnapshot } from '#publish/source/snapshot.ts';
import { readTracked } from '#publish/source/tracked.ts';
import { runCommand } from '../../world/command.ts';
import { type MemoryLog, memoryLog } from '../../world/memory-log.ts';
import { makeRepository, type Repository } from '../../world/repository.ts';
import { PROJECT_ROOT } from '../../world/work-folder.ts';

describe('exclude', () => {
  test.each([
    ['node_modules', 'a/b/node_modules', true],
    ['node_modules', 'node_modules2', false],
    ['docs/**', 'docs/a/b.md', true],
    ['docs/**', 'src/docs/a.md', false],
    ['/big.bin', 'big.bin', true],
    ['/big.bin', 'a/big.bin', false],
    ['**/*.psd', 'a/b.psd', true],
    ['*.psd', 'a/b.psd', true],
    ['a/?.c[1]', 'a/x.c[1]', true],
    ['tests/', 'tests', true],
  ])('%s and %s: %s', (pattern, path, expected) => {
    expect(excludePatterns([pattern])(path)).toBe(expected);
  });
});

describe('the copy of a checkout', () => {
  let repository: Repository;
  let to: string;
  let log: MemoryLog;
  const write = async (path: string, text = ''): Promise<void> => {
    await mkdir(dirname(join(repository.root, path)), { recursive: true });
    await writeFile(join(repository.root, path), text);
  };
  const git = (): Promise<Git> =>
    openGit(repository.root, { exec: actionsExec, env: process.env, temp: join(repository.root, '..', 'git') });
  const listed = async (exclude: readonly string[] = [], env: Env = {}): Promise<readonly SourceEntry[]> => {
    const credentials = await findCredentialFiles(repository.root, env);
    const rules = { excluded: excludePatterns(exclude), ownPaths: [join(repository.root, 'ours')], credentials };
    const by = { git: await git(), exec: actionsExec, env: process.env, temp: join(repository.root, '..', 'git') };
    return await listSource(repository.root, { rules, tracked: () => readTracked(repository.root, by), log });
  };
  const copy = async (exclude: readonly string[] = [], env: Env = {}): Promise<void> => {
    await copySource({ from: repository.root, to, entries: await listed(exclude, env), owner: undefined, log });
  };
  const copied = async (): Promise<readonly string[]> => (await readdir(to, { recursive: true })).sort();

  beforeEach(async () => {
    repository = await makeRepository({ fixture: 'uses-other-bin' });
    to = join(repository.root, '..', 'copy');
    log = memoryLog();
  });
  afterEach(() => repository.remove());

  test("contains all but git's, MSBuild's and the action's files and what is excluded", async () => {
    await write('App/obj/project.assets.json', 'C:\\Users');
    await write('App/bin/Release/old.dll');
    await write('Library/bin/tracked.txt');
    await write('Library/bin/untracked.txt');
    await repository.git('add', '--force', 'Library/bin/tracked.txt');
    await write('tools/bin/tool.sh');
    await write('App/untracked.txt');
    await write('.secrets/ignored.txt');
    await write('ours/temp.txt');
    await write('node_modules/x/index.js');
    await write('sub/.git/config');
    await copy(['node_modules']);
    expect(await copied()).toEqual([
      ...['.gitignore', '.secrets', '.secrets/ignored.txt', 'App', 'App/App.csproj', 'App/Program.cs'],
      ...['App/untracked.txt', 'Library', 'Library/Answer.cs', 'Library/Library.csproj', 'Library/bin'],
      ...['Library/bin/tracked.txt', 'sub', 'tools', 'tools/bin', 'tools/bin/tool.sh'],
    ]);
  });

  test('has the time of unchanged files, and is known as it was read', async () => {
    await write('App/large.bin', 'x'.repeat(5_000_000));
    await write('App/empty.cs');
    await symlink('Program.cs', join(repository.root, 'App/link.cs'));
    const entries = await listed();
    const task = { from: repository.root, to, owner: undefined, log };
    const copy = await copySource({ ...task, entries });
    for (const path of ['App/Program.cs', 'App/empty.cs', 'App/large.bin']) {
      const { mtimeMs, atimeMs } = await lstat(join(to, path));
      expect({ path, mtimeMs, atimeMs }).toEqual({ path, mtimeMs: UNCHANGED_MTIME * 1000, atimeMs: NEVER_READ * 1000 });
    }
    const paths = entries.map(({ path }) => path);
    const told = await takeSnapshot({ root: to, original: repository.root, ...copy }, copy.entries).read(paths);
    expect(told).toEqual(await takeSnapshot(repository.root, entries).read(paths));
    expect([...told.keys()].sort()).toEqual([...paths].sort());
    expect(copy.contents.has('App/empty.cs')).toBe(true);
    expect(copy.contents.has('App/large.bin')).toBe(false);
  });

  test('that cannot be written is an error, and not a file that cannot be read', async () => {
    const entries = (await listed()).filter(({ path }) => path !== 'App');
    const copying = copySource({ from: repository.root, to, entries, owner: undefined, log });
    await expect(copying).rejects.toMatchObject({ code: 'SETUP_FAILED', message: expect.stringContaining('ENOENT') });
    expect(log.warnings).toEqual([]);
  });

  test('contains what a file has when it is read, also if it grew since it was listed', async () => {
    await write('App/log.txt', 'short');
    const entries = await listed();
    await write('App/log.txt', 'long'.repeat(2_000_000));
    const copy = await copySource({ from: repository.root, to, entries, owner: undefined, log });
    expect((await lstat(join(to, 'App/log.txt'))).size).toBe(8_000_000);
    expect(copy.contents.has('App/log.txt')).toBe(false);
  });

  test('without git leaves out every bin and obj next to a project', async () => {
    await write('App/obj/project.assets.json');
    await write('tools/bin/tool.sh');
    await rm(join(repository.root, '.git'), { recursive: true });
    await copy();
    expect(await copied()).not.toContain('App/obj');
    expect(await copied()).toContain('tools/bin/tool.sh');
    await copyGit(await git(), { to });
    expect(await gitObjects(await git())).toEqual([]);
  });

  /** Files that a restore leaves in a folder of intermediate files. */
  const restored = async (folder: string): Promise<void> => {
    await write(`${folder}/project.assets.json`, '/home/runner');
    await write(`${folder}/App.csproj.nuget.dgspec.json`);
    await write(`${folder}/App.csproj.nuget.g.props`);
    await write(`${folder}/release/App.dll`);
  };

  describe('is that of a fresh clone if MSBuild left files in', () => {
    test.each([
      [
        'artifacts',
        'artifacts/obj/App',
        ['artifacts/bin/App/release/App.dll', 'artifacts/publish/App/release/App.dll'],
      ],
      ['a folder of artifacts with another name', 'out/all/obj/App', ['out/all/bin/App/debug/App.dll']],
      ['a folder of intermediate files with another name', 'build/intermediate/App', []],
      ['one within a source folder', 'App/temp/x', []],
    ])('%s', async (_what, folder, outputs) => {
      await copy();
      const before = await copied();
      await rm(to, { recursive: true });
      await restored(folder);
      for (const path of outputs) await write(path);
      await copy();
      expect(await copied()).toEqual(before);
    });
  });

  test('keeps files in artifacts that MSBuild did not make or that git tracks', async () => {
    await restored('artifacts/obj/App');
    await write('artifacts/obj/App/release/tracked.txt');
    await repository.git('add', '--force', 'artifacts/obj/App/release/tracked.txt');
    const others = [
      'artifacts/bin/Generator/tool.dll',
      'artifacts/package/release/App.1.0.0.nupkg',
      'artifacts/version.txt',
    ];
    for (const path of others) await write(path);
    await write('artifacts/bin/App/release/App.dll');
    await copy();
    const files = (await copied()).filter((path) => path.startsWith('artifacts/') && /\.\w+$/.test(path));
    expect(files).toEqual([...others, 'artifacts/obj/App/release/tracked.txt'].sort());
  });

  test('keeps sources in a folder that is also used for intermediate files', async () => {
    await write('gen/Api.cs');
    await repository.git('add', '--force', 'gen/Api.cs');
    await restored('gen');
    await write('gen/version.txt', 'made by the workflow');
    await copy();
    expect((await copied()).filter((path) => path.startsWith('gen'))).toEqual(['gen', 'gen/Api.cs', 'gen/version.txt']);
  });

  test('keeps an empty folder', async () => {
    await mkdir(join(repository.root, 'artifacts/empty'), { recursive: true });
    await restored('artifacts/obj/App');
    await copy();
    expect(await copied()).toContain('artifacts/empty');
    expect(await copied()).not.toContain('artifacts/obj');
  });

  test("leaves out the runner's credentials files and logs it", async () => {
    await write('gha-creds-0123456789abcdef.json', '{"type":"external_account"}');
    await write('cloud/key.json', '{}');
    await write('cloud/gha-creds-sample.json', '{}');
    await repository.git('add', '--all', 'cloud');
    await symlink(join(repository.root, 'cloud'), join(repository.root, '../link'));
    await copy([], { GOOGLE_APPLICATION_CREDENTIALS: join(repository.root, '../link/key.json') });
    expect((await copied()).filter((path) => path.endsWith('.json'))).toEqual(['cloud/gha-creds-sample.json']);
    expect(log.lines.filter((line) => line.includes('credentials'))).toEqual([
      'Left out of the build, because they are credentials of the runner: gha-creds-0123456789abcdef.json, cloud/key.json',
    ]);
  });

  test('contains what a submodule tracks, even in its bin', async () => {
    const other = await makeRepository({ fixture: 'uses-other-bin' });
    await mkdir(join(other.root, 'Library/bin'));
    await writeFile(join(other.root, 'Library/bin/tracked.txt'), '');
    await other.git('add', '--force', 'Library/bin/tracked.txt');
    await other.git('commit', '--quiet', '--message', 'Second');
    await repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.root, 'other');
    await write('other/Library/obj/untracked.txt');
    await copy();
    expect(await copied()).toContain('other/Library/bin/tracked.txt');
    expect(await copied()).not.toContain('other/Library/obj');
    await other.remove();
  });

  test('warns about files that cannot be read or spelled, and leaves them out', async () => {
    await write('closed/secret.txt');
    await write('listed/secret.txt');
    await writeFile(Buffer.from(`${repository.root}/caf\xe9.txt`, 'latin1'), '');
    await chmod(join(repository.root, 'closed'), 0o000);
    await chmod(join(repository.root, 'listed'), 0o744);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) await chmod(dirname(repository.root), 0o777);
    if (isRoot) process.seteuid?.(65534);
    await copy().finally(() => isRoot && process.seteuid?.(0));
    await chmod(join(repository.root, 'closed'), 0o755);
    expect(await copied()).toContain('App/App.csproj');
    expect((await copied()).filter((path) => /secret|caf/.test(path))).toEqual([]);
    expect(log.warnings.sort()).toEqual([
      expect.stringMatching(/^caf.\.txt cannot be read and is not part of the build: its name is not UTF-8$/),
      expect.stringMatching(/^closed cannot be read and is not part of the build: EACCES/),
      expect.stringMatching(/^listed\/secret\.txt cannot be read and is not part of the build: EACCES/),
    ]);
  });

  test('keeps links as links, and modes, under any umask', async () => {
    await write('run.sh', '#!/bin/sh');
    await chmod(join(repository.root, 'run.sh'), 0o755);
    await symlink('../nowhere', join(repository.root, 'App/link'));
    await symlink('../Library', join(repository.root, 'App/library'));
    const program = join(PROJECT_ROOT, 'test/world/copy-source.ts');
    const copying = [process.execPath, program, repository.root, to, JSON.stringify(await listed())];
    await runCommand(['sh', '-c', 'umask 077; exec "$@"', 'sh', ...copying]);
    expect((await lstat(join(to, 'run.sh'))).mode & 0o777).toBe(0o755);
    expect((await lstat(join(to, 'App'))).mode & 0o777).toBe((await lstat(join(repository.root, 'App'))).mode & 0o777);
    expect(await readlink(join(to, 'App/link'))).toBe('../nowhere');
    expect(await readlink(join(to, 'App/library'))).toBe('../Library');
  });

  test('changes nothing in the checkout', async () => {
    const before = await repository.state();
    await copy();
    await copyGit(await git(), { to });
    expect(await repository.state()).toEqual(before);
    await repository.git('diff-index', '--quiet', 'HEAD');
  });

  test('has a .git with the history that version tools need, and no secret', async () => {
    await repository.git('tag', '--annotate', '--message', 'One', 'v1.0');
    await repository.git('config', 'http.https://git.example/.extraheader', 'AUTHORIZATION: basic c2VjcmV0');
    await write('second.txt');
    await repository.git('add', '--all');
    await repository.git('commit', '--quiet', '--message', 'Second');
    await copy();
    await copyGit(await git(), { to });
    const objects = await gitObjects(await git());
    expect(objects).toEqual([join(repository.root, '.git/objects')]);
    expect(await readFile(join(to, '.git/objects/info/alternates'), 'utf8')).toBe('/git-objects/0\n');
    await writeFile(join(to, '.git/objects/info/alternates'), `${objects[0]}\n`);
    const read = (...args: readonly string[]) => runCommand(['git', '-c', 'safe.directory=*', '-C', to, ...args]);
    expect(await read('describe')).toMatch(/^v1\.0-1-g[0-9a-f]+\n$/);
    expect(await read('status', '--porcelain')).toBe('');
    expect(await read('symbolic-ref', 'HEAD')).toBe('refs/heads/main\n');
    const config = await readFile(join(to, '.git/config'), 'utf8');
    expect(config).toContain('"https://git.example/owner/repository.git"');
    expect(config).not.toMatch(/secret|extraheader/);
  });

  test('of a worktree borrows objects of its repository, and stays detached and shallow', async () => {
    const worktree = join(repository.root, '..', 'worktree');
    await repository.git('worktree', 'add', '--quiet', '--detach', worktree);
    const own = await openGit(worktree, { exec: actionsExec, env: process.env, temp: join(worktree, '..', 'git') });
    await mkdir(to);
    await copyGit(own, { to });
    expect(await gitObjects(own)).toEqual([join(repository.root, '.git/objects')]);
    expect(await readFile(join(to, '.git/HEAD'), 'utf8')).toMatch(/^[0-9a-f]{40}\n$/);
  });

  test('of a folder within a repository has no .git', async () => {
    const inner = join(repository.root, 'App');
    const own = await openGit(inner, { exec: actionsExec, env: process.env, temp: join(repository.root, '..', 'git') });
    await copyGit(own, { to });
    expect(await gitObjects(own)).toEqual([]);
    await expect(readdir(to)).rejects.toThrow('ENOENT');
  });
});

test('a large copy names its largest folders', () => {
  const entry = (path: string, size: number) => ({ path, size, kind: 'file', mode: 0o644 }) as const;
  const hint = sizeHint([entry('data/a', 2e9), entry('data/b', 1e9), entry('src/c', 5e8), entry('d', 1e8)], 3.6e9);
  expect(hint).toContain('3.6 GB (data/ 3.0 GB, src/ 0.5 GB, d 0.1 GB)');
  expect(hint).toContain('exclude');
});

test.each([
  ['https://user:token@host/o/r.git', 'https://host/o/r.git'],
  ['https://token@host/o/r.git', 'https://host/o/r.git'],
  ['git@host:o/r.git', 'git@host:o/r.git'],
  ['https://host/o/r.git', 'https://host/o/r.git'],
])('the remote %s is written as %s', (url, told) => {
  expect(withoutUser(url)).toBe(told);
});

describe('the build runs as', () => {
  const checkout = { uid: 1001, gid: 127 };
  const root = { uid: 0, gid: 0 };
  const other = { uid: 5, gid: 6 };
  test.each([
    ["the checkout's owner, when we are root", { checkout, self: root, rootless: false }, checkout],
    ["the checkout's owner, when that is us", { checkout, self: { uid: 1001, gid: 1001 }, rootless: false }, checkout],
    ['ourselves, when neither', { checkout, self: other, rootless: false }, other],
    ['0:0, when the engine is rootless', { checkout, self: checkout, rootless: true }, root],
  ])('%s', (_, facts, owner) => {
    expect(chooseOwner(facts).value).toEqual(owner);
  });
});
