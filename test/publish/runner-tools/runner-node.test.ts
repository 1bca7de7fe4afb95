import { mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import type { Container } from '#engine/engine.ts';
import type { BuildNode } from '#plan/choices/choose-node.ts';
import { findRunnerNode } from '#publish/runner-tools/find-runner-node.ts';
import { missingNodeTool, nodeAdvice } from '#publish/runner-tools/missing-node.ts';
import { openNode, runnerNodeMounts } from '#publish/runner-tools/runner-node.ts';
import { planFor } from '../../world/builds.ts';
import { memoryLog } from '../../world/memory-log.ts';
import { makeElf } from '../../world/native-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'node-'));
});
afterEach(() => rm(folder, { recursive: true }));

const REAL = '/bin/sh';

/** A program that answers like Node when it is asked for its path. */
async function writeNode(path: string, says: string = path): Promise<void> {
  const answer = JSON.stringify(['v24.1.0', says]);
  await writeFile(
    path,
    `#!${REAL}\ncase "$2" in *process.execPath*) printf 'Now using Node\\n%s' '${answer}';; *) exit 9;; esac\n`,
    {
      mode: 0o755,
    },
  );
}

/** An installation with npm, and a global package with a command. */
async function install(prefix: string): Promise<string> {
  for (const path of ['bin', 'lib/node_modules/npm/bin', 'lib/node_modules/gulp-cli/bin']) {
    await mkdir(join(prefix, path), { recursive: true });
  }
  for (const path of ['npm/bin/npm-cli.js', 'npm/bin/npx-cli.js', 'gulp-cli/bin/gulp.js']) {
    await writeFile(join(prefix, 'lib/node_modules', path), '', { mode: 0o755 });
  }
  await symlink('../lib/node_modules/npm/bin/npm-cli.js', join(prefix, 'bin/npm'));
  await symlink('../lib/node_modules/gulp-cli/bin/gulp.js', join(prefix, 'bin/gulp'));
  await symlink('/bin/ls', join(prefix, 'bin/foreign'));
  await symlink('nowhere', join(prefix, 'bin/broken'));
  return prefix;
}

function find(path: string, platform: NodeJS.Platform = 'linux') {
  return findRunnerNode({ exec: actionsExec, env: { PATH: path }, platform, root: folder });
}

const found = (prefix: string) => ({
  version: 'v24.1.0',
  executable: join(prefix, 'bin/node'),
  modules: join(prefix, 'lib/node_modules'),
  commands: { npm: 'npm/bin/npm-cli.js', npx: 'npm/bin/npx-cli.js', gulp: 'gulp-cli/bin/gulp.js' },
  musl: false,
});

describe('the Node of the runner', () => {
  test('is found behind links, with npm and other global packages', async () => {
    const prefix = await install(join(folder, 'toolcache/node/24.1.0/x64'));
    await writeNode(join(prefix, 'bin/node'));
    await symlink(join(prefix, 'bin'), join(folder, 'current'));
    expect(await find(`relative:/nowhere:${folder}/current`)).toEqual(found(prefix));
  });

  test('is the one that the launcher of a version manager starts', async () => {
    const prefix = await install(join(folder, 'versions/24'));
    await writeNode(join(prefix, 'bin/node'));
    await mkdir(join(folder, 'shims'));
    await writeNode(join(folder, 'shims/node'), join(prefix, 'bin/node'));
    expect(await find(join(folder, 'shims'))).toEqual(found(prefix));
  });

  test('starts outside the checkout, with the version that the checkout names', async () => {
    const prefix = await install(join(folder, 'versions/24'));
    const seen = join(folder, 'seen');
    const answer = JSON.stringify(['v24.1.0', join(prefix, 'bin/node')]);
    const script = `pwd > ${seen}; env | grep -E '^(ASDF|NODENV|MISE|SECRET|INPUT)' | sort >> ${seen}; printf '%s' '${answer}'`;
    await writeFile(join(prefix, 'bin/node'), `#!${REAL}\n${script}\n`, { mode: 0o755 });
    await writeFile(join(folder, '.tool-versions'), '# tools\nruby 3.3.0\nnodejs 24.1.0 22.0.0\n');
    await writeFile(join(folder, '.node-version'), 'v24.1\n');
    await writeFile(join(folder, 'package.json'), '{');
    const env = { PATH: `${prefix}/bin:/usr/bin:/bin`, SECRET: 'x', 'INPUT_GITHUB-TOKEN': 'x', ASDF_DIR: '/asdf' };
    expect(await findRunnerNode({ exec: actionsExec, env, platform: 'linux', root: folder })).toEqual(found(prefix));
    expect((await readFile(seen, 'utf8')).split('\n')).toEqual([
      ...['/', 'ASDF_DIR=/asdf', 'ASDF_NODEJS_VERSION=24.1.0', 'MISE_NODE_VERSION=24.1.0', 'NODENV_VERSION=v24.1', ''],
    ]);
    await writeFile(join(folder, '.node-version'), '$(evil)\n');
    await writeFile(join(folder, '.tool-versions'), 'nodejs path:/evil\n');
    await findRunnerNode({ exec: actionsExec, env, platform: 'linux', root: folder });
    expect((await readFile(seen, 'utf8')).split('\n')).toEqual(['/', 'ASDF_DIR=/asdf', '']);
  });

  test('is the first on the PATH, with the npm of the PATH if it has no own npm', async () => {
    const prefix = await install(join(folder, 'usr'));
    await mkdir(join(folder, 'own'));
    await writeNode(join(folder, 'own/node'));
    expect(await find(`${folder}/own:${prefix}/bin`)).toEqual({
      ...found(prefix),
      executable: join(folder, 'own/node'),
    });
  });

  test('is for the C library of its loader', async () => {
    const prefix = await install(join(folder, 'musl'));
    const elf = makeElf({ interpreter: '/lib/ld-musl-x86_64.so.1' });
    await writeFile(join(prefix, 'bin/node.bin'), elf);
    await writeNode(join(prefix, 'bin/node'), join(prefix, 'bin/node.bin'));
    expect(await find(join(prefix, 'bin'))).toMatchObject({ musl: true });
  });

  test.each<readonly [string, () => Promise<string>, RegExp]>([
    ['a PATH without it', async () => '/nowhere', /no `node` on the PATH/],
    [
      'one that does not start',
      async () => {
        await writeFile(join(folder, 'node'), `#!${REAL}\nexit 1\n`, { mode: 0o755 });
        return folder;
      },
      /node of the runner does not start/,
    ],
    [
      "a distribution's, whose npm lies elsewhere",
      async () => {
        await mkdir(join(folder, 'bin'));
        await mkdir(join(folder, 'share/nodejs/npm/bin'), { recursive: true });
        await writeNode(join(folder, 'bin/node'));
        await writeFile(join(folder, 'share/nodejs/npm/bin/npm-cli.js'), '', { mode: 0o755 });
        await symlink('../share/nodejs/npm/bin/npm-cli.js', join(folder, 'bin/npm'));
        return join(folder, 'bin');
      },
      /has no npm in a folder that can be mounted/,
    ],
  ])('%s cannot be used, and the reason is given', async (_, prepare, because) => {
    expect(await find(await prepare())).toEqual({ because: expect.stringMatching(because) });
  });

  test('of another system cannot be used', async () => {
    expect(await find(folder, 'win32')).toEqual({ because: expect.stringContaining('not Linux (win32)') });
  });
});

test('it is mounted read-only at a fixed place, with the layout of an installation', async () => {
  const node = { value: { kind: 'runner', node: found('/tool'), sure: true }, because: '' } as const;
  const mounts = await runnerNodeMounts({ node }, folder);
  expect(mounts).toEqual([
    { source: join(folder, 'node'), target: '/opt/runner-node', readOnly: true },
    { source: '/tool/bin/node', target: '/opt/runner-node/bin/node', readOnly: true },
    { source: '/tool/lib/node_modules', target: '/opt/runner-node/lib/node_modules', readOnly: true },
  ]);
  expect((await readdir(join(folder, 'node/bin'))).sort()).toEqual(['gulp', 'node', 'npm', 'npx']);
  expect(await readlink(join(folder, 'node/bin/gulp'))).toBe('../lib/node_modules/gulp-cli/bin/gulp.js');
  expect(await readFile(join(folder, 'node/bin/node'), 'utf8')).toBe('');
  expect(await runnerNodeMounts({}, folder)).toEqual([]);
  expect(await runnerNodeMounts({ node: { value: { kind: 'image', sure: true }, because: '' } }, folder)).toEqual([]);
});

describe('in the container', () => {
  const node = found('/tool');
  /** The answers of its programs, by the first word of a command. Other programs are missing. */
  function containerWith(answers: Readonly<Record<string, string>>) {
    const removed: string[] = [];
    const container: Container = {
      id: 'own',
      first: Promise.resolve(0),
      exec: async ({ command: [program = ''], onLine }) => {
        const answer = answers[program];
        for (const line of (answer ?? `${program}: not found`).split('\n')) onLine?.(line);
        return answer === undefined ? 127 : 0;
      },
      copyIn: async () => undefined,
      copyOut: async () => Readable.from([]),
      kill: async () => undefined,
      commit: async () => '',
      remove: async () => void removed.push('own'),
    };
    return { container, removed };
  }
  const open = async (value: BuildNode | undefined, container: Container) => {
    const log = memoryLog();
    const chosen = value === undefined ? {} : { node: { value, because: 'A.csproj runs "npm ci"' } };
    return { env: await openNode(container, { plan: planFor('/r', 'A.csproj', chosen), log }), log };
  };

  test('the image’s Node comes first, and the runner’s is last on the PATH', async () => {
    const own = containerWith({ sh: '/usr/bin\n/usr/bin/node', '/usr/bin/node': 'v20.0.0' }).container;
    const { env, log } = await open({ kind: 'runner', node, sure: true }, own);
    expect(env).toEqual({});
    expect(log.lines).toEqual(["Node is the SDK image's own, /usr/bin/node: v20.0.0."]);
    const none = containerWith({ sh: '/usr/bin', '/opt/runner-node/bin/node': 'v24.1.0' }).container;
    expect((await open({ kind: 'runner', node, sure: true }, none)).env).toEqual({
      PATH: '/usr/bin:/opt/runner-node/bin',
    });
  });

  test('one that does not start or match ends only a build that certainly needs it', async () => {
    for (const answers of [{ sh: '/usr/bin' }, { sh: '/usr/bin', '/opt/runner-node/bin/node': 'v23.0.0' }]) {
      const { container, removed } = containerWith(answers);
      const { env, log } = await open({ kind: 'runner', node, sure: false }, container);
      expect([env, removed]).toEqual([{}, []]);
      expect(log.lines.join()).toMatch(/continues without Node.*(?:not found|v23\.0\.0)/);
      await expect(open({ kind: 'runner', node, sure: true }, container)).rejects.toThrow(/not found|v23\.0\.0/);
      expect(removed).toEqual(['own']);
    }
  });

  test('a missing Node is logged, but only for a build that needs it', async () => {
    const { container } = containerWith({ sh: '/usr/bin' });
    const told = (await open({ kind: 'image', sure: true }, container)).log.lines.join();
    expect(told).toContain('A.csproj runs "npm ci", and the SDK image has no Node');
    expect(await open(undefined, container)).toMatchObject({ env: {}, log: { lines: [] } });
  });
});

describe('a tool that a build did not find', () => {
  test.each([
    ['/work/tmp/MSBuildTemp/tmp1.exec.cmd: 2: npm: not found', 'npm'],
    ['./build.sh: line 3: gulp: command not found', 'gulp'],
    ['  sh: npx: not found', 'npx'],
    ["/usr/bin/env: 'node': No such file or directory", 'node'],
    ['env: ‘node’: No such file or directory', 'node'],
    ['npm error 404 gulp: not found in the registry', undefined],
    ['my-npm: not found', undefined],
    ['sh: 1: git: not found', undefined],
  ])('"%s" names %s', (line, tool) => {
    expect(missingNodeTool(line)).toBe(tool);
  });

  test('gets a hint on how to install it', () => {
    const runner = { value: { kind: 'runner', node: found('/tool'), sure: true }, because: '' } as const;
    expect(nodeAdvice('gulp', { node: runner })).toContain('`npm install --global gulp`');
    expect(nodeAdvice('npm', { node: { value: { kind: 'image', sure: true }, because: '' } })).toContain(
      'actions/setup-node',
    );
    expect(nodeAdvice('npm', {})).toContain('<Exec Command="npm ci" />');
  });
});
