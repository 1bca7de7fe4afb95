import {
  appendFile,
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readGitChange } from '#actions/matrix/changed-files.ts';
import { actionsExec } from '#actions/runner/exec.ts';
import type { Env } from '#base/effects.ts';
import { readRepository } from '#dotnet/git/git.ts';
import { type Git, openGit } from '#dotnet/git/open-git.ts';
import { copyGit, gitObjects } from '#publish/source/git-copy.ts';
import { historyOf } from '#publish/source/history.ts';
import { readTracked } from '#publish/source/tracked.ts';
import { runCommand } from '../../world/command.ts';

let folder: string;
/** A checkout with one commit, in the workspace of a job. */
let workspace: string;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'open-git-')));
  workspace = join(folder, 'work/app/app');
  await makeRepository(workspace);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const AS = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'safe.directory=*'];
const CONTROLLED = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null' };

function git(at: string, ...args: readonly string[]): Promise<string> {
  return runCommand(['git', ...AS, '-c', 'protocol.file.allow=always', '-C', at, ...args], { env: CONTROLLED });
}

async function makeRepository(root: string): Promise<void> {
  await mkdir(join(root, 'src/Web'), { recursive: true });
  await writeFile(join(root, 'src/Web/Web.csproj'), '<Project />');
  await git(root, 'init', '--quiet', '--initial-branch=main');
  await git(root, 'add', '--all');
  await git(root, 'commit', '--quiet', '--message', 'one');
}

function job(more: Env = {}): Env {
  return { PATH: process.env['PATH'], GITHUB_EVENT_NAME: 'push', GITHUB_WORKSPACE: workspace, ...more };
}

function open(root: string, env: Env = job()): Promise<Git> {
  return openGit(root, { exec: actionsExec, env, temp: join(folder, 'temp') });
}

/** Makes every git call that the action makes. */
async function askAll(opened: Git): Promise<void> {
  await readRepository(opened, 'all');
  await readGitChange(opened, { commit: 'HEAD^', parted: false });
  await readGitChange(opened, { commit: 'HEAD^', parted: true });
  await historyOf(opened);
  const root = opened.top ?? workspace;
  await readTracked(root, { git: opened, exec: actionsExec, env: job(), temp: join(folder, 'temp') });
  await copyGit(opened, { to: join(folder, 'copy') });
  await gitObjects(opened);
}

/** Returns a program that leaves a mark when it is started. */
async function trap(): Promise<{ readonly program: string; readonly sprung: () => Promise<boolean> }> {
  const program = join(folder, 'trap.sh');
  const mark = join(folder, 'SPRUNG');
  await writeFile(program, `#!/bin/sh\necho "$0 $*" >> ${mark}\nexit 1\n`);
  await chmod(program, 0o755);
  return { program, sprung: async () => (await readFile(mark, 'utf8').catch(() => '')) !== '' };
}

/** Adds ordinary files that git would treat as a repository. */
async function commitBareRepository(at: string, config: string): Promise<void> {
  await mkdir(join(at, 'refs/heads'), { recursive: true });
  await git(folder, 'init', '--quiet', '--bare', join(folder, 'inner.git'));
  const inner = (...args: readonly string[]) => git(folder, `--git-dir=${join(folder, 'inner.git')}`, ...args);
  const tree = (await inner('hash-object', '-t', 'tree', '-w', '/dev/null')).trim();
  const who = 'a <a@example.org> 1700000000 +0000';
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----';
  const text = `tree ${tree}\nauthor ${who}\ncommitter ${who}\n${signature}\n\nmessage\n`;
  await writeFile(join(folder, 'commit'), text);
  const commit = await inner('hash-object', '-t', 'commit', '-w', join(folder, 'commit'));
  await runCommand(['cp', '-r', join(folder, 'inner.git/objects'), at]);
  await writeFile(join(at, 'refs/heads/main'), commit);
  await writeFile(join(at, 'HEAD'), 'ref: refs/heads/main\n');
  await writeFile(join(at, 'config'), config);
  await git(workspace, 'add', '--all');
  await git(workspace, 'commit', '--quiet', '--message', 'innocent');
}

describe('a folder of the checkout that git would treat as a repository', () => {
  test.each(['in a job', 'at a terminal'])(
    'is ignored %s: the repository above is found, and the folder is not read',
    async (at) => {
      const { program, sprung } = await trap();
      const web = join(workspace, 'src/Web');
      const config = `[core]\n\tbare = false\n\tworktree = .\n[log]\n\tshowSignature = true\n[gpg]\n\tprogram = ${program}\n`;
      await commitBareRepository(web, config);
      await git(web, 'log', '-1').catch(() => '');
      expect(await sprung()).toBe(true);
      await rm(join(folder, 'SPRUNG'));
      const opened = await open(web, at === 'in a job' ? job() : { PATH: process.env['PATH'] });
      expect(opened.top).toBe(workspace);
      await askAll(opened);
      expect(await sprung()).toBe(false);
      expect((await readRepository(opened, 'commit'))?.sha).toBe((await git(workspace, 'rev-parse', 'HEAD')).trim());
    },
  );

  test('does not change the root, and gives no access to folders of the runner', async () => {
    const web = join(workspace, 'src/Web');
    await commitBareRepository(web, '[core]\n\tbare = false\n\tworktree = ../../../../..\n');
    await mkdir(join(web, 'objects/info'), { recursive: true });
    await writeFile(join(web, 'objects/info/alternates'), '/\n/home\n');
    const opened = await open(web);
    expect((await readRepository(opened, 'commit'))?.root).toBe(workspace);
    expect(await gitObjects(await open(workspace))).toEqual([join(workspace, '.git/objects')]);
  });
});

describe('the configuration of the repository itself', () => {
  test('starts no program', async () => {
    const { program, sprung } = await trap();
    const included = join(folder, 'included');
    const doors = [
      `[filter "x"]\n\tclean = ${program}\n\tsmudge = ${program}\n\tprocess = ${program}\n\trequired = true`,
      `[core]\n\tfsmonitor = ${program}\n\tsshCommand = ${program}\n\tpager = ${program}\n\teditor = ${program}`,
      `[core]\n\thooksPath = ${folder}\n\talternateRefsCommand = ${program}\n\taskPass = ${program}`,
      `[log]\n\tshowSignature = true\n[gpg]\n\tprogram = ${program}\n[pager]\n\tlog = ${program}\n\tstatus = ${program}`,
      `[diff]\n\texternal = ${program}\n[diff "x"]\n\ttextconv = ${program}\n\tcommand = ${program}`,
      `[credential]\n\thelper = ${program}\n[alias]\n\tlog = !${program}\n\tls-files = !${program}`,
      `[extensions]\n\tpartialClone = origin\n[remote "origin"]\n\turl = ${folder}/none\n\tpromisor = true\n\tuploadpack = ${program}`,
      `[trace2]\n\teventTarget = ${folder}/SPRUNG\n[include]\n\tpath = ${included}`,
    ];
    await writeFile(included, `[core]\n\tfsmonitor = ${program}\n`);
    await appendFile(join(workspace, '.git/config'), `${doors.join('\n')}\n`);
    await writeFile(join(workspace, '.gitattributes'), '* filter=x diff=x\n');
    await writeFile(join(workspace, 'src/Web/Web.csproj'), '<Project/>  ');
    await git(workspace, 'status').catch(() => '');
    expect(await sprung()).toBe(true);
    await rm(join(folder, 'SPRUNG'));
    const opened = await open(workspace);
    expect(opened.top).toBe(workspace);
    await askAll(opened);
    expect(await sprung()).toBe(false);
  });

  test('of a submodule starts no program either', async () => {
    const { program, sprung } = await trap();
    const other = join(folder, 'other');
    await makeRepository(other);
    await git(workspace, 'submodule', '--quiet', 'add', other, 'sub');
    await git(workspace, 'commit', '--quiet', '--message', 'sub');
    await git(join(workspace, 'sub'), 'config', 'core.fsmonitor', program);
    await appendFile(join(workspace, 'sub/src/Web/Web.csproj'), 'x');
    await git(workspace, 'status');
    expect(await sprung()).toBe(true);
    await rm(join(folder, 'SPRUNG'));
    await askAll(await open(workspace));
    expect(await sprung()).toBe(false);
  });

  test('of a partial clone downloads nothing', async () => {
    const { program, sprung } = await trap();
    await writeFile(join(workspace, 'b'), 'b');
    await git(workspace, 'add', '--all');
    await git(workspace, 'commit', '--quiet', '--message', 'two');
    await git(workspace, 'config', 'uploadpack.allowFilter', 'true');
    const clone = join(folder, 'work/app/app/partial');
    await git(folder, 'clone', '--quiet', '--filter=tree:0', '--no-checkout', `file://${workspace}`, clone);
    await git(clone, 'config', 'remote.origin.uploadpack', program);
    await git(clone, 'diff', '--name-only', 'HEAD^', 'HEAD').catch(() => '');
    expect(await sprung()).toBe(true);
    await rm(join(folder, 'SPRUNG'));
    const opened = await open(clone);
    await askAll(opened);
    expect(await readRepository(opened, 'commit')).toMatchObject({
      root: clone,
      sha: expect.stringMatching(/^\w{40}$/),
    });
    expect(await readGitChange(opened, { commit: 'HEAD^', parted: false })).not.toHaveProperty('files');
    expect(await sprung()).toBe(false);
  });

  test('cannot change the work tree or the git folder', async () => {
    await git(workspace, 'config', 'core.worktree', folder);
    expect((await open(workspace)).top).toBe(workspace);
    await writeFile(join(workspace, '.git/commondir'), `${folder}\n`);
    expect(await open(workspace)).toMatchObject({ top: undefined, refused: expect.stringContaining('another folder') });
  });

  test('still decides how files and objects are read, and gives the remote', async () => {
    const other = join(workspace, 'other');
    await git(folder, 'init', '--quiet', '--object-format=sha256', other);
    await git(other, 'remote', 'add', 'origin', 'https://git.example/o/"r"\\x');
    await git(other, 'config', 'core.fileMode', 'false');
    await writeFile(join(other, 'a.sh'), '');
    await git(other, 'add', '--all');
    await git(other, 'commit', '--quiet', '--message', 'one');
    await chmod(join(other, 'a.sh'), 0o755);
    const opened = await open(other);
    expect(await readRepository(opened, 'all')).toMatchObject({
      root: other,
      sha: expect.stringMatching(/^[0-9a-f]{64}$/),
      remoteUrl: 'https://git.example/o/"r"\\x',
    });
    expect(await opened.read(['status', '--porcelain'])).toBe('');
    expect(await opened.folders()).toMatchObject({ objectFormat: 'sha256' });
  });
});

test('variables of the job do not redirect git or start programs', async () => {
  const { program, sprung } = await trap();
  const other = join(folder, 'other');
  await makeRepository(other);
  const opened = await open(
    workspace,
    job({
      ...{ GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_INDEX_FILE: '/dev/null', GIT_EXEC_PATH: folder },
      ...{ GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'core.fsmonitor', GIT_CONFIG_VALUE_0: program },
      ...{ GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${program}'`, GIT_EXTERNAL_DIFF: program, GIT_PAGER: program },
      ...{ GIT_SSH_COMMAND: program, GIT_TRACE2_EVENT: join(folder, 'SPRUNG'), GIT_TRACE: join(folder, 'SPRUNG') },
    }),
  );
  await askAll(opened);
  expect((await opened.read(['ls-files']))?.trim()).toBe('src/Web/Web.csproj');
  expect(await sprung()).toBe(false);
});

describe('git is used', () => {
  test('in a project below the top folder, and in a checkout with its own path', async () => {
    expect((await open(join(workspace, 'src/Web'))).top).toBe(workspace);
    const inner = join(workspace, 'tools/inner');
    await makeRepository(inner);
    const opened = await open(join(inner, 'src'));
    expect(opened.top).toBe(inner);
    expect(await opened.folders()).toBeUndefined();
    expect(await (await open(inner)).folders()).toMatchObject({ gitDir: join(inner, '.git') });
  });

  test('once for the names of a commit, twice if it has several tags', async () => {
    const asked: string[] = [];
    const exec: typeof actionsExec = (call) => {
      asked.push(call.args.find((arg) => /^(?:log|describe|symbolic-ref|config)$/.test(arg)) ?? '');
      return actionsExec(call);
    };
    const names = async (): Promise<unknown> => {
      const opened = await openGit(workspace, { exec, env: job(), temp: join(folder, 'temp') });
      asked.length = 0;
      const { branch, tag } = (await readRepository(opened, 'all')) ?? {};
      return { branch, tag, asked: [...asked] };
    };
    await git(workspace, 'checkout', '--quiet', '-B', 'fix/a,b');
    expect(await names()).toEqual({ branch: 'fix/a,b', tag: undefined, asked: ['log'] });
    await git(workspace, 'tag', 'v1');
    expect(await names()).toEqual({ branch: 'fix/a,b', tag: 'v1', asked: ['log'] });
    await git(workspace, 'tag', '--annotate', '--message', 'two', 'v0');
    expect(await names()).toEqual({ branch: 'fix/a,b', tag: 'v0', asked: ['log', 'describe'] });
    await git(workspace, 'checkout', '--quiet', '--detach');
    expect(await names()).toEqual({ branch: undefined, tag: 'v0', asked: ['log', 'describe'] });
    await git(workspace, 'checkout', '--quiet', '--orphan', 'new');
    expect(await names()).toEqual({ branch: 'new', tag: undefined, asked: ['log', 'symbolic-ref'] });
  });

  test('in a worktree of a repository in the workspace', async () => {
    const tree = join(workspace, 'trees/topic');
    await git(workspace, 'worktree', 'add', '--quiet', '-b', 'topic', tree);
    const opened = await open(join(tree, 'src'));
    expect(await readRepository(opened, 'all')).toMatchObject({ root: tree, branch: 'topic' });
    expect(await (await open(tree)).folders()).toMatchObject({
      gitDir: join(workspace, '.git/worktrees/topic'),
      commonDir: join(workspace, '.git'),
    });
  });

  test('in submodules at any depth, also sparse ones, whose tracked files are known', async () => {
    const [one, two] = [join(folder, 'one'), join(folder, 'two')];
    await makeRepository(one);
    await makeRepository(two);
    await git(one, 'submodule', '--quiet', 'add', two, 'two');
    await git(one, 'commit', '--quiet', '--message', 'two');
    await git(workspace, 'submodule', '--quiet', 'add', one, 'libs/one');
    await git(workspace, 'submodule', '--quiet', 'update', '--init', '--recursive');
    const inner = join(workspace, 'libs/one/two');
    await git(inner, 'sparse-checkout', 'set', 'src');
    const opened = await open(inner);
    expect(opened.top).toBe(inner);
    expect(opened.refused).toBeUndefined();
    const top = await open(workspace);
    const tracked = await readTracked(workspace, {
      ...{ git: top, exec: actionsExec, env: job(), temp: join(folder, 'temp') },
    });
    expect([...(tracked?.files ?? [])].sort()).toEqual(
      [
        ...['.gitmodules', 'libs/one', 'libs/one/.gitmodules', 'libs/one/src/Web/Web.csproj', 'libs/one/two'],
        ...['libs/one/two/src/Web/Web.csproj', 'src/Web/Web.csproj'],
      ].sort(),
    );
  });
});

/** Makes a folder of the workspace whose `.git` refers to another folder of the workspace. */
async function pointTo(gitDir: string): Promise<string> {
  const at = join(workspace, 'pointing');
  await mkdir(at);
  await writeFile(join(at, '.git'), `gitdir: ../${gitDir}\n`);
  return at;
}

describe('git is not used, with a reason,', () => {
  test.each<[string, () => Promise<string>, RegExp]>([
    [
      'if the git folder is outside of the workspace',
      async () => {
        const outside = join(folder, 'outside');
        await makeRepository(outside);
        const tree = join(workspace, 'tree');
        await git(outside, 'worktree', 'add', '--quiet', '--detach', tree);
        return tree;
      },
      /is outside of the workspace/,
    ],
    ['where it does not point back', () => pointTo('.git'), /does not point back/],
    [
      'if it belongs to another worktree',
      async () => {
        await git(workspace, 'worktree', 'add', '--quiet', '--detach', join(workspace, 'tree'));
        return pointTo('.git/worktrees/tree');
      },
      /belongs to .*tree\/\.git/,
    ],
    [
      'if `.git` is a link',
      async () => {
        const at = join(workspace, 'linked');
        await mkdir(at);
        await symlink(join(workspace, '.git'), join(at, '.git'));
        return at;
      },
      /neither a folder nor a file/,
    ],
    [
      'if a file of it is a pipe that never ends',
      async () => {
        await rm(join(workspace, '.git/index'));
        await runCommand(['mkfifo', join(workspace, '.git/index')]);
        return workspace;
      },
      /index is not a plain file/,
    ],
  ])('%s', async (_, prepare, because) => {
    const opened = await open(await prepare());
    expect(opened.refused).toMatch(because);
    expect(await readRepository(opened, 'all')).toBeUndefined();
    expect(await opened.read(['rev-parse', 'HEAD'])).toBeUndefined();
  });

  test('a folder outside of the workspace has no repository in a job', async () => {
    const outside = join(folder, 'outside');
    await makeRepository(outside);
    expect(await open(outside)).toMatchObject({ top: undefined, refused: undefined });
    // A repository above the workspace does not belong to the job.
    await makeRepository(join(folder, 'work'));
    await rm(join(workspace, '.git'), { recursive: true });
    expect(await open(workspace)).toMatchObject({ top: undefined, refused: undefined });
  });
});

describe.runIf(process.geteuid?.() === 0)('at a terminal, for root,', () => {
  const terminal = (more: Env = {}): Env => ({ PATH: process.env['PATH'], ...more });

  test('a repository of another user above the user’s folder is ignored', async () => {
    await chown(join(workspace, '.git'), 4321, 4321);
    const web = join(workspace, 'src/Web');
    expect((await open(web, terminal())).refused).toMatch(/belongs to another user \(4321\)/);
    expect((await open(web, terminal({ SUDO_UID: '4321' }))).top).toBe(workspace);
  });

  test('the checkout of another user can be built, as in a container that mounts it', async () => {
    for (const path of ['.', '.git', 'src', 'src/Web']) await chown(join(workspace, path), 4321, 4321);
    expect((await open(join(workspace, 'src/Web'), terminal())).top).toBe(workspace);
  });
});

describe('objects that a repository borrows', () => {
  const lend = (text: string) => writeFile(join(workspace, '.git/objects/info/alternates'), text);

  test('from outside of the git folder are an error that names the place', async () => {
    await lend('/\n');
    const opened = await open(workspace);
    await expect(gitObjects(opened)).rejects.toThrow(/objects\/info\/alternates.*: \/ is outside .*\.git/);
    await expect(copyGit(opened, { to: join(folder, 'copy') })).rejects.toThrow(/is outside/);
  });

  test('from outside through a link in the git folder are an error too', async () => {
    await symlink('/', join(workspace, '.git/more'));
    await lend('../more\n');
    await expect(gitObjects(await open(workspace))).rejects.toThrow(/is outside/);
  });

  test('from within it are used once, even in a circle', async () => {
    const [more, most] = [join(workspace, '.git/more'), join(workspace, '.git/most')];
    for (const at of [more, most]) await mkdir(join(at, 'info'), { recursive: true });
    await lend('../more\n# nothing\n');
    await writeFile(join(more, 'info/alternates'), `${most}\n.\n`);
    await writeFile(join(most, 'info/alternates'), '../objects\n../more\n');
    expect(await gitObjects(await open(workspace))).toEqual([join(workspace, '.git/objects'), more, most]);
  });

  test('by a submodule from the repository around it are fine', async () => {
    const other = join(folder, 'other');
    await makeRepository(other);
    await git(workspace, 'submodule', '--quiet', 'add', other, 'sub');
    const file = join(workspace, '.git/modules/sub/objects/info/alternates');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, '../../../objects\n');
    expect(await gitObjects(await open(join(workspace, 'sub')))).toEqual([
      join(workspace, '.git/modules/sub/objects'),
      join(workspace, '.git/objects'),
    ]);
  });
});

test('only plain files of the git folder are copied, as a link could lead anywhere', async () => {
  await writeFile(join(folder, 'secret'), 'secret');
  for (const name of ['sharedindex.0', 'shallow']) await symlink(join(folder, 'secret'), join(workspace, '.git', name));
  await runCommand(['mkfifo', join(workspace, '.git/sharedindex.1')]);
  const copy = join(folder, 'copy');
  const opened = await open(workspace);
  expect(opened.refused).toMatch(/shallow is not a plain file/);
  await rm(join(workspace, '.git/shallow'));
  await copyGit(await open(workspace), { to: copy });
  expect(await readdir(join(copy, '.git'))).not.toContain('sharedindex.0');
  expect(await readdir(join(copy, '.git'))).not.toContain('sharedindex.1');
  expect(await readdir(join(copy, '.git'))).toContain('index');
});
