import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGitChange } from '#actions/matrix/changed-files.ts';
import { actionsExec } from '#actions/runner/exec.ts';
import { openGit } from '#dotnet/git/open-git.ts';
import { findProjects } from '#dotnet/project/find-project.ts';
import { readProjectGraph } from '#dotnet/project/graph.ts';
import { affectedByChange } from '#plan/matrix/affected.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'graph-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function project(items = '', properties = '', sdk = 'Microsoft.NET.Sdk.Web'): string {
  const framework = '<TargetFramework>net10.0</TargetFramework>';
  return `<Project Sdk="${sdk}"><PropertyGroup>${framework}${properties}</PropertyGroup><ItemGroup>${items}</ItemGroup></Project>`;
}

const place = () => ({ root, globals: {} });
const all = () => ({ ...place(), workspace: root, lines: ['.'], scope: 'all' as const, excluded: () => false });
const references = (...paths: readonly string[]) =>
  paths.map((path) => `<ProjectReference Include="${path}" />`).join('');

/** Returns why a change of the file affects the project, or `undefined`. */
async function effect(path: string, file: string): Promise<string | undefined> {
  const graph = await readProjectGraph([path], place());
  const { value, because } = affectedByChange(path, { graph, change: { kind: 'known', since: 'abc', files: [file] } });
  return value ? because : undefined;
}

test('the graph contains references, also by properties and imported files', async () => {
  write({
    'src/A/A.csproj': project(references('..\\B\\B.csproj', '$(Libs)C/C.csproj')),
    'src/B/B.csproj': project(),
    'lib/C/C.csproj': project(references('../../src/B/B.csproj')),
    'Directory.Build.props': `<Project><PropertyGroup><Libs>../../lib/</Libs></PropertyGroup></Project>`,
    'src/Directory.Build.targets': `<Project><ItemGroup>${references('../D/D.csproj')}</ItemGroup></Project>`,
    'src/D/D.csproj': project(),
  });
  const graph = await readProjectGraph(['src/A/A.csproj'], place());
  expect(graph.get('src/A/A.csproj')?.references.toSorted()).toEqual([
    'lib/C/C.csproj',
    'src/B/B.csproj',
    'src/D/D.csproj',
  ]);
  expect([...graph.keys()].toSorted()).toEqual([
    'lib/C/C.csproj',
    'src/A/A.csproj',
    'src/B/B.csproj',
    'src/D/D.csproj',
  ]);
  expect([...graph.values()].filter(({ unclear }) => unclear !== undefined)).toEqual([]);
});

test.each([
  ['src/A/Program.cs', 'src/A/Program.cs changed since abc'],
  ['lib/B/B.cs', 'lib/B/B.cs changed since abc, which affects lib/B/B.csproj'],
  ['Directory.Packages.props', 'Directory.Packages.props changed since abc'],
  ['lib/.editorconfig', 'lib/.editorconfig changed since abc, which affects lib/B/B.csproj'],
  ['protos/deep/a.proto', 'protos/deep/a.proto changed since abc'],
  ['build/own.xml', 'build/own.xml changed since abc'],
  ['shared/Text.cs', 'shared/Text.cs changed since abc'],
  ['lib', 'lib changed since abc, which affects lib/B/B.csproj'],
  ['docs/guide.md', undefined],
  ['docs/Directory.Build.props', undefined],
  ['src/AB/Program.cs', undefined],
  ['README.md', undefined],
])('%s: %s', async (file, because) => {
  const items = `${references('../../lib/B/B.csproj')}<Protobuf Include="../../protos/**/*.proto" />`;
  const imports = '<Import Project="../../build/own.xml" /><Import Project="..\\..\\shared\\Shared.projitems" />';
  const own = project(items).replace('<PropertyGroup>', `${imports}<PropertyGroup>`);
  const linked = '<Compile Include="$(MSBuildThisFileDirectory)Text.cs" />';
  write({ 'shared/Shared.projitems': `<Project><ItemGroup>${linked}</ItemGroup></Project>` });
  write({ 'src/A/A.csproj': own, 'lib/B/B.csproj': project(), 'build/own.xml': '<Project />' });
  expect(await effect('src/A/A.csproj', file)).toBe(because);
});

test.each(['$([MSBuild]::Unescape(x))/B.csproj', '../**/*.csproj', '../gone/Gone.csproj'])(
  'a reference to %s makes every change count',
  async (to) => {
    write({ 'src/A/A.csproj': project(references(to)) });
    expect(await effect('src/A/A.csproj', 'docs/guide.md')).toBe(`only MSBuild can resolve "${to}"`);
  },
);

test('programs at any depth are deployable, except tests; the others have a reason', async () => {
  const exe = '<OutputType>Exe</OutputType>';
  const sdk = 'Microsoft.NET.Sdk';
  write({
    'a/b/c/d/e/f/g/Deep.csproj': project(),
    'Job/Job.csproj': project('', exe, sdk),
    'Worker/Worker.csproj': project('', '', 'Microsoft.NET.Sdk.Worker'),
    'Lib/Lib.csproj': project('', '', sdk),
    'Test/Test.csproj': project('<PackageReference Include="xunit.v3" />', exe, sdk),
    'Tool/Tool.csproj': project('', `${exe}<IsPublishable>false</IsPublishable>`, sdk),
    'Off/Off.csproj': project('', '<EnableSdkContainerSupport>false</EnableSdkContainerSupport>'),
    'Old/Old.csproj': project('', exe, sdk).replace('net10.0', 'net48'),
    'Phone/Phone.csproj': project('', exe, sdk).replace('net10.0', 'net10.0-android'),
    'Desk/Desk.csproj': project('', '<OutputType>WinExe</OutputType>', sdk),
    'Job/obj/Not.csproj': project(),
  });
  const found = await findProjects(all());
  expect(found.deployable.map(({ value }) => value.path)).toEqual([
    'Job/Job.csproj',
    'Worker/Worker.csproj',
    'a/b/c/d/e/f/g/Deep.csproj',
  ]);
  expect(Object.fromEntries(found.others.map(({ value, because }) => [value.name, because]))).toEqual({
    Lib: 'it is a library',
    Test: 'it is a test',
    Tool: 'IsPublishable is false',
    Off: 'EnableSdkContainerSupport is false',
    Old: 'no container runs net48',
    Phone: 'no container runs net10.0-android',
    Desk: 'it is a desktop program',
  });
});

test('an excluded project is ignored, an unreadable one is an error', async () => {
  write({ 'A/A.csproj': project(), 'templates/x/X.csproj': '<<<<<<< HEAD' });
  await expect(findProjects(all())).rejects.toThrow('reading templates/x/X.csproj: it is not valid XML');
  const found = await findProjects({ ...all(), excluded: (path) => path === 'templates' });
  expect([...found.deployable, ...found.others].map(({ value }) => value.path)).toEqual(['A/A.csproj']);
});

test('a line is a project (always taken), a solution or a folder; finding none fails', async () => {
  write({
    'Off/Off.csproj': project('', '<EnableSdkContainerSupport>false</EnableSdkContainerSupport>'),
    'A/A.csproj': project(),
    'B/B.csproj': project(),
    'Some.slnx': '<Solution><Project Path="A/A.csproj" /></Solution>',
  });
  const find = (...lines: readonly string[]) => findProjects({ ...all(), lines });
  const paths = async (...lines: readonly string[]) => (await find(...lines)).deployable.map(({ value }) => value.path);
  expect(await paths('Off/Off.csproj', 'Some.slnx')).toEqual(['A/A.csproj', 'Off/Off.csproj']);
  expect(await paths('B', 'A', 'A/A.csproj')).toEqual(['A/A.csproj', 'B/B.csproj']);
  await expect(find('Off')).rejects.toThrow('there is no .NET application, only Off/Off.csproj');
  await expect(find('../x')).rejects.toMatchObject({ code: 'PROJECT_NOT_FOUND' });
  await expect(find('Gone.slnx')).rejects.toMatchObject({ code: 'PROJECT_NOT_FOUND' });
  await expect(find('gone')).rejects.toMatchObject({ code: 'PROJECT_NOT_FOUND' });
});

test('git reports what changed since a commit, or that the commit is missing', async () => {
  const run = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-C', root, ...args], {
      encoding: 'utf8',
    });
  const commit = (path: string): string => {
    write({ [path]: path });
    run('add', '--all');
    run('commit', '--quiet', '--message', 'x');
    return run('rev-parse', 'HEAD').trim();
  };
  run('init', '--quiet', '--initial-branch=main');
  const first = commit('one');
  run('switch', '--quiet', '--create', 'topic');
  commit('dür\n"x"');
  run('switch', '--quiet', 'main');
  const base = commit('two');
  run('switch', '--quiet', 'topic');
  const git = await openGit(root, {
    exec: actionsExec,
    env: process.env,
    temp: mkdtempSync(join(root, '.git', 'temp-')),
  });
  const asked = (at: string, parted: boolean) => readGitChange(git, { commit: at, parted });
  expect(await asked(base, true)).toEqual({ since: first, files: ['dür\n"x"'] });
  expect((await asked(base, false)).files).toEqual(['dür\n"x"', 'two']);
  expect(await asked('HEAD^', false)).toEqual({ since: first, files: ['dür\n"x"'] });
  for (const parted of [true, false]) expect(await asked('a'.repeat(40), parted)).toEqual({ since: 'a'.repeat(40) });
});
