import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashDependencyFiles } from '#project/dependency-files.ts';
import { findProjects } from '#project/find-project.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const web =
  '<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>';
const library =
  '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>';
const tests = library.replace(
  '</Project>',
  '<ItemGroup><PackageReference Include="Microsoft.NET.Test.Sdk" /></ItemGroup></Project>',
);
const exe = library.replace('<TargetFramework>', '<OutputType>Exe</OutputType><TargetFramework>');

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const findAll = async (...lines: readonly string[]) =>
  (await findProjects({ root, workspace: root, lines, globals: {}, scope: 'near' })).deployable;
async function find(input: string) {
  const [only, ...others] = await findAll(input);
  if (only === undefined || others.length > 0) throw new Error(`${others.length + 1} projects`);
  return only;
}

test('a folder, its solution or a search below give the one deployable project', async () => {
  write({
    'src/Web/Web.csproj': web,
    'src/Lib/Lib.csproj': library,
    'test/Tests.csproj': tests,
    'src/Web/obj/x.csproj': exe,
  });
  for (const input of ['.', 'src', 'src/Web', 'src/Web/Web.csproj']) {
    expect((await find(input)).value, input).toMatchObject({
      path: 'src/Web/Web.csproj',
      kind: 'web',
      frameworks: ['net10.0'],
    });
  }
});

test.each([
  [
    'All.sln',
    'Project("{9A19103F}") = "Web", "src\\Web\\Web.csproj", "{1}"\r\nProject("{2}") = "Docs", "docs", "{3}"\r\n',
  ],
  ['All.slnx', '<Solution><Folder Name="/src/"><Project Path="src/Web/Web.csproj" /></Folder></Solution>'],
  ['All.slnf', '{"solution":{"path":"Big.sln","projects":["src\\\\Web\\\\Web.csproj"]}}'],
])('%s names its projects', async (name, text) => {
  write({ [name]: text, 'src/Web/Web.csproj': web, 'src/Other/Other.csproj': exe });
  expect((await find(name)).value.path).toBe('src/Web/Web.csproj');
});

test('a folder or a solution may hold several deployable projects, and each counts once', async () => {
  write({
    'All.slnx':
      '<Solution><Project Path="b/B.fsproj" /><Project Path="l/L.csproj" /><Project Path="a/A.csproj" /></Solution>',
    'a/A.csproj': web,
    'b/B.fsproj': exe,
    'l/L.csproj': library,
  });
  const paths = async (...inputs: readonly string[]) => (await findAll(...inputs)).map(({ value }) => value.path);
  expect(await paths('.')).toEqual(['b/B.fsproj', 'a/A.csproj']);
  expect(await paths('a', 'All.slnx')).toEqual(['a/A.csproj', 'b/B.fsproj']);
  expect(await paths('a/A.csproj', 'b')).toEqual(['a/A.csproj', 'b/B.fsproj']);
});

test.each([
  ['nowhere', 'there is no such file or folder'],
  ['../outside', 'outside of the repository'],
  ['README.md', 'neither a project nor a solution'],
  ['docs', 'holds no .NET application'],
])('%s: %s', async (input, message) => {
  write({ 'README.md': '', 'docs/x.md': '' });
  await expect(find(input)).rejects.toMatchObject({
    code: 'PROJECT_NOT_FOUND',
    message: expect.stringContaining(message),
  });
});

test('only libraries and tests are no application, and are named', async () => {
  write({ 'Lib/Lib.csproj': library, 'Tests/Tests.csproj': tests });
  await expect(find('.')).rejects.toThrow('only Lib/Lib.csproj (it is a library), Tests/Tests.csproj (it is a test)');
});

test('what stands in Directory.Build.props and global.json above counts', async () => {
  write({
    'Directory.Build.props':
      '<Project><PropertyGroup><Net>net9.0</Net><TargetFramework>$(Net)</TargetFramework></PropertyGroup></Project>',
    'global.json': '{"sdk":{"version":"10.0.401"}}',
    'src/Web/Web.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web"></Project>',
  });
  expect((await find('src/Web')).value).toMatchObject({
    frameworks: ['net9.0'],
    globalJson: { file: 'global.json', request: { version: '10.0.401' } },
  });
});

test('a value whose condition does not hold, or cannot be judged here, hides none that always holds', async () => {
  const properties = [
    '<PropertyGroup><OutputType>Exe</OutputType><TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>',
    `<TargetFrameworks Condition="$([MSBuild]::IsOSPlatform('windows'))">net10.0-windows</TargetFrameworks>`,
    `</PropertyGroup><PropertyGroup Condition="'$(TargetFramework)' == 'netstandard2.0'">`,
    '<OutputType>Library</OutputType><AssemblyName>old</AssemblyName></PropertyGroup>',
  ].join('');
  write({ 'A.csproj': `<Project Sdk="Microsoft.NET.Sdk">${properties}</Project>` });
  const { value } = await find('.');
  expect(value).toMatchObject({ kind: 'executable', frameworks: ['net10.0', 'netstandard2.0'] });
  expect(value.properties['AssemblyName']).toBeUndefined();
});

test.each([
  [`'$(Configuration)' == 'Release'`, true],
  [`'$(Configuration)|$(Platform)' == 'Release|AnyCPU'`, true],
  [`'$(OS)' == 'Windows_NT'`, false],
  [`'$(OS)' != 'Windows_NT'`, true],
  [`'$(RuntimeIdentifier)' == ''`, true],
  [`Exists('x')`, false],
  [`'$(Version.StartsWith("1"))' == 'True'`, false],
])('a RID under the condition %s counts: %s', async (condition, counts) => {
  const rid = `<PropertyGroup Condition="${condition.replaceAll('"', '&quot;')}"><RuntimeIdentifier>x</RuntimeIdentifier></PropertyGroup>`;
  write({ 'A.csproj': exe.replace('</Project>', `${rid}</Project>`) });
  expect((await find('.')).value.properties['RuntimeIdentifier']).toBe(counts ? 'x' : undefined);
});

test('a property given from outside wins over the file', async () => {
  write({ 'A.csproj': exe.replace('<TargetFramework>', '<PublishAot>true</PublishAot><TargetFramework>') });
  const { deployable } = await findProjects({
    ...{ root, workspace: root, lines: ['.'], scope: 'near' },
    globals: { PublishAot: 'false' },
  });
  const [found] = deployable;
  expect(found?.value.properties['PublishAot']).toBe('false');
});

test('a solution that names what is not there says so', async () => {
  write({ 'All.slnx': '<Solution><Project Path="gone/Gone.csproj" /></Solution>' });
  await expect(find('All.slnx')).rejects.toMatchObject({
    code: 'PROJECT_NOT_FOUND',
    message: expect.stringContaining('gone/Gone.csproj'),
  });
});

test('a project that is no XML is one clear error', async () => {
  write({ 'A.csproj': '<Project' });
  await expect(find('A.csproj')).rejects.toMatchObject({
    code: 'PROJECT_UNSUPPORTED',
    message: 'reading A.csproj: it is no XML',
  });
});

test('the dependency hash moves with what a restore reads and with nothing else', async () => {
  write({ 'A.csproj': web, 'Directory.Packages.props': '<Project/>', 'Program.cs': '1' });
  const before = await hashDependencyFiles(root);
  write({ 'Program.cs': '2', 'obj/project.assets.json': '{}', 'bin/x.props': '' });
  expect(await hashDependencyFiles(root)).toBe(before);
  write({ 'Directory.Packages.props': '<Project />' });
  expect(await hashDependencyFiles(root)).not.toBe(before);
});
