import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashDependencyFiles } from '#dotnet/project/dependency-files.ts';
import { readProjectFacts } from '#dotnet/project/facts.ts';
import { readSolution } from '#dotnet/project/solution.ts';
import { readRepositoryConfigs, readRunnerNuGet } from '#publish/nuget/nuget-runner.ts';

const SECRET = 'a file of the runner';

let temp: string;
let root: string;
beforeEach(() => {
  temp = realpathSync(mkdtempSync(join(tmpdir(), 'read-text-')));
  root = join(temp, 'repo');
  mkdirSync(join(root, 'Web'), { recursive: true });
  writeFileSync(join(temp, 'secret'), SECRET);
  writeFileSync(join(root, 'Web/Web.csproj'), '<Project Sdk="Microsoft.NET.Sdk.Web"/>');
});
afterEach(() => rmSync(temp, { recursive: true }));

const facts = () => readProjectFacts('Web/Web.csproj', { root, globals: {} });
/** What can be in place of a file of a checkout. */
const ODD: readonly (readonly [string, (path: string) => void])[] = [
  ['a link to a file of the runner', (path) => symlinkSync(join(temp, 'secret'), path)],
  ['a link to a device without an end', (path) => symlinkSync('/dev/zero', path)],
  ['a link to nothing', (path) => symlinkSync('nowhere', path)],
  ['a link to itself', (path) => symlinkSync(path, path)],
  ['a pipe', (path) => void execFileSync('mkfifo', [path])],
  [
    'a file of a terabyte',
    (path) => {
      writeFileSync(path, '');
      truncateSync(path, 2 ** 40);
    },
  ],
];

describe.each(ODD)('%s', (_, make) => {
  test('in place of a project file is an error with its name but not its content', async () => {
    rmSync(join(root, 'Web/Web.csproj'));
    make(join(root, 'Web/Web.csproj'));
    const failure = await facts().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'PROJECT_UNSUPPORTED', message: /^reading Web\/Web\.csproj: / });
    expect(String(failure)).not.toContain(SECRET);
  });

  test('in place of a solution is an error', async () => {
    make(join(root, 'App.sln'));
    await expect(readSolution(root, join(root, 'App.sln'))).rejects.toMatchObject({ code: 'PROJECT_UNSUPPORTED' });
  });

  test.each(['Directory.Build.props', 'global.json', 'nuget.config'])('in place of %s is ignored', async (name) => {
    make(join(root, name));
    expect(await facts()).toMatchObject({ kind: 'web' });
    expect(await readRepositoryConfigs(root, 'Web/Web.csproj')).toEqual([]);
  });
});

test('a nuget.config above the checkout counts, a link out of the workspace does not', async () => {
  const workspace = join(temp, 'workspace');
  const checkout = join(workspace, 'app');
  mkdirSync(checkout, { recursive: true });
  const read = () =>
    readRunnerNuGet({
      home: join(temp, 'home'),
      env: { GITHUB_WORKSPACE: workspace },
      root: checkout,
      project: 'A.csproj',
      allowed: [],
    });
  symlinkSync(join(temp, 'secret'), join(workspace, 'nuget.config'));
  expect((await read()).configs.map(({ text }) => text).join()).not.toContain(SECRET);
  rmSync(join(workspace, 'nuget.config'));
  writeFileSync(join(workspace, 'nuget.config'), '<configuration />');
  expect((await read()).configs[0]?.text).toBe('<configuration />');
});

test('a link to another file of the checkout counts as that file', async () => {
  writeFileSync(
    join(root, 'Web/real.props'),
    '<Project><PropertyGroup><OutputType>Library</OutputType></PropertyGroup></Project>',
  );
  symlinkSync('Web/real.props', join(root, 'Directory.Build.props'));
  expect(await facts()).toMatchObject({ kind: 'library' });
});

test('a large lock file is hashed in pieces, with the same result', async () => {
  const lock = join(root, 'Web/packages.lock.json');
  writeFileSync(lock, 'x'.repeat(3 * 1024 * 1024));
  const before = await hashDependencyFiles(root);
  writeFileSync(lock, `${'x'.repeat(3 * 1024 * 1024 - 1)}y`);
  expect(await hashDependencyFiles(root)).not.toBe(before);
});
