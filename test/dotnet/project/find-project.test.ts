import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashDependencyFiles } from '#dotnet/project/dependency-files.ts';
import { findProjects } from '#dotnet/project/find-project.ts';
import { requireInside } from '#dotnet/project/outside-reference.ts';

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

test('a folder, its solution or a search below finds the only deployable project', async () => {
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

test('a folder or solution may have several deployable projects, without duplicates', async () => {
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
  ['docs', 'contains no .NET application'],
])('%s: %s', async (input, message) => {
  write({ 'README.md': '', 'docs/x.md': '' });
  await expect(find(input)).rejects.toMatchObject({
    code: 'PROJECT_NOT_FOUND',
    message: expect.stringContaining(message),
  });
});

test('only libraries and tests is an error that lists them', async () => {
  write({ 'Lib/Lib.csproj': library, 'Tests/Tests.csproj': tests });
  const found = find('.');
  await expect(found).rejects.toThrow('only Lib/Lib.csproj (it is a library), Tests/Tests.csproj (it is a test)');
  // The files exist, so a missing checkout is not the cause.
  await expect(found).rejects.toMatchObject({ hint: expect.not.stringContaining('actions/checkout') });
});

test('Directory.Build.props and global.json in parent folders count', async () => {
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

test('a conditional value does not hide an unconditional one', async () => {
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

test('a global property overrides the file', async () => {
  write({ 'A.csproj': exe.replace('<TargetFramework>', '<PublishAot>true</PublishAot><TargetFramework>') });
  const { deployable } = await findProjects({
    ...{ root, workspace: root, lines: ['.'], scope: 'near' },
    globals: { PublishAot: 'false' },
  });
  const [found] = deployable;
  expect(found?.value.properties['PublishAot']).toBe('false');
});

test('a solution that lists a missing project is an error', async () => {
  write({ 'All.slnx': '<Solution><Project Path="gone/Gone.csproj" /></Solution>' });
  await expect(find('All.slnx')).rejects.toMatchObject({
    code: 'PROJECT_NOT_FOUND',
    message: expect.stringContaining('gone/Gone.csproj'),
  });
});

test('a project that is not valid XML is one clear error', async () => {
  write({ 'A.csproj': '<Project' });
  await expect(find('A.csproj')).rejects.toMatchObject({
    code: 'PROJECT_UNSUPPORTED',
    message: 'reading A.csproj: it is not valid XML',
  });
});

test('the dependency hash changes only with files that a restore reads', async () => {
  write({ 'A.csproj': web, 'Directory.Packages.props': '<Project/>', 'Program.cs': '1' });
  const before = await hashDependencyFiles(root);
  write({ 'Program.cs': '2', 'obj/project.assets.json': '{}', 'bin/x.props': '' });
  expect(await hashDependencyFiles(root)).toBe(before);
  write({ 'Directory.Packages.props': '<Project />' });
  expect(await hashDependencyFiles(root)).not.toBe(before);
});

const apphost = exe.replace('Microsoft.NET.Sdk"', 'Aspire.AppHost.Sdk/13.0.0"');

test.each([
  ['an AppHost by its SDK', apphost, 'it is an Aspire AppHost'],
  [
    'an AppHost by an Sdk element',
    exe.replace('<PropertyGroup>', '<Sdk Name="Aspire.AppHost.Sdk" Version="9.4.0" /><PropertyGroup>'),
    'it is an Aspire AppHost',
  ],
  [
    'an AppHost by its property',
    exe.replace('<OutputType>', '<IsAspireHost>true</IsAspireHost><OutputType>'),
    'it is an Aspire AppHost',
  ],
  ['a test', tests, 'it is a test'],
  [
    'a test by a property',
    exe.replace('<OutputType>', '<IsTestProject>true</IsTestProject><OutputType>'),
    'it is a test',
  ],
  ['a library', library, 'it is a library'],
  [
    'a web project without container support',
    web.replace('<TargetFramework>', '<EnableSdkContainerSupport>false</EnableSdkContainerSupport><TargetFramework>'),
    'EnableSdkContainerSupport is false',
  ],
  [
    'a project that is not published',
    exe.replace('<OutputType>', '<IsPublishable>false</IsPublishable><OutputType>'),
    'IsPublishable is false',
  ],
  [
    'a project that is not published, by its name',
    exe.replace(
      '<OutputType>',
      `<IsPublishable Condition="$(MSBuildProjectName.StartsWith('Other')) and '$(CI)' == 'true'">false</IsPublishable><OutputType>`,
    ),
    'IsPublishable is false',
  ],
  [
    'Blazor WebAssembly',
    library.replace('Microsoft.NET.Sdk"', 'Microsoft.NET.Sdk.BlazorWebAssembly"'),
    'it is a Blazor WebAssembly application',
  ],
  ['a WPF program', exe.replace('<OutputType>', '<UseWPF>true</UseWPF><OutputType>'), 'it is a desktop program'],
  [
    'a custom SDK',
    library.replace('Microsoft.NET.Sdk"', 'Acme.Sdk/1.0.0"'),
    'only MSBuild knows what the SDK Acme.Sdk makes',
  ],
])('in a solution %s is left out, with a reason', async (_, text, because) => {
  write({
    'Shop.slnx': '<Solution><Project Path="web/Web.csproj" /><Project Path="other/Other.csproj" /></Solution>',
    'web/Web.csproj': web,
    'other/Other.csproj': text,
  });
  for (const scope of ['near', 'all'] as const) {
    const found = await findProjects({ root, workspace: root, lines: ['Shop.slnx'], globals: {}, scope });
    expect(found.deployable.map(({ value }) => value.path)).toEqual(['web/Web.csproj']);
    expect(found.others[0]?.because).toContain(because);
  }
  // A project that is named itself is always built.
  expect((await find('other/Other.csproj')).value.path).toBe('other/Other.csproj');
});

test.each([
  ['a wrapped SDK', web.replace('Microsoft.NET.Sdk.Web"', 'Meziantou.NET.Sdk.Web/1.0.0"')],
  ['a list of SDKs', web.replace('Microsoft.NET.Sdk.Web"', 'Microsoft.NET.Sdk.Web;Acme.Defaults"')],
  [
    'an SDK that is imported',
    '<Project><Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk.Web" /><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><Import Project="Sdk.targets" Sdk="Microsoft.NET.Sdk.Web" /></Project>',
  ],
  ['an SDK that an import brings', '<Project><Import Project="../eng/Web.props" /></Project>'],
])('%s is a web project', async (_, text) => {
  write({
    'Shop.slnx': '<Solution><Project Path="web/Web.csproj" /></Solution>',
    'web/Web.csproj': text,
    'eng/Web.props': web.replace(
      '<Project Sdk="Microsoft.NET.Sdk.Web">',
      '<Project><Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk.Web" />',
    ),
  });
  expect((await find('Shop.slnx')).value).toMatchObject({ kind: 'web', solution: 'Shop.slnx' });
});

test('a test package in a file above the tests makes them tests', async () => {
  const packages = '<Project><ItemGroup><PackageReference Include="xunit.v3" /></ItemGroup></Project>';
  write({
    'All.slnx': '<Solution><Project Path="src/Web.csproj" /><Project Path="tests/T.csproj" /></Solution>',
    'src/Web.csproj': web,
    'tests/T.csproj': exe,
    'tests/Directory.Build.props': packages,
  });
  expect((await find('All.slnx')).value.path).toBe('src/Web.csproj');
});

test('two solutions in a folder are an error if they list different projects', async () => {
  const solution = (path: string): string => `<Solution><Project Path="${path}" /></Solution>`;
  write({ 'A.slnx': solution('a/A.csproj'), 'B.slnx': solution('b/B.csproj'), 'a/A.csproj': web, 'b/B.csproj': web });
  await expect(find('.')).rejects.toMatchObject({
    code: 'PROJECT_AMBIGUOUS',
    message: expect.stringContaining('which list different projects: A.slnx, B.slnx'),
  });
  expect((await find('B.slnx')).value.path).toBe('b/B.csproj');
  write({ 'B.slnx': solution('a/A.csproj'), 'C.slnf': '{"solution":{"path":"B.slnx","projects":[]}}' });
  expect((await find('.')).value.path).toBe('a/A.csproj');
});

test('a filter has the solution that it filters', async () => {
  write({
    'src/Shop.slnx': '<Solution><Project Path="web/Web.csproj" /><Project Path="other/Other.csproj" /></Solution>',
    'filters/Web.slnf': '{"solution":{"path":"..\\\\src\\\\Shop.slnx","projects":["web\\\\Web.csproj"]}}',
    ...{ 'src/web/Web.csproj': web, 'src/other/Other.csproj': web },
  });
  expect((await find('filters/Web.slnf')).value).toMatchObject({
    path: 'src/web/Web.csproj',
    solution: 'src/Shop.slnx',
  });
});

test('a project that a solution lists but does not build is not an image', async () => {
  write({ 'a/A.csproj': web, 'b/B.csproj': web, 'c/C.csproj': web });
  const off = (rule: string): string =>
    `<Solution><File Path="c/C.csproj" /><Folder Name="/x/"><Project Path="b/B.csproj"><Build ${rule} /></Project></Folder><Project Path="a/A.csproj" /></Solution>`;
  const pathsIn = async (file: string, text: string, configuration = 'Release') => {
    write({ [file]: text });
    const search = {
      root,
      workspace: root,
      lines: [file],
      globals: { Configuration: configuration },
      scope: 'near',
    } as const;
    return (await findProjects(search)).deployable.map(({ value }) => value.path);
  };
  expect(await pathsIn('A.slnx', off('Project="false"'))).toEqual(['a/A.csproj']);
  expect(await pathsIn('A.slnx', off('Solution="Release|*" Project="false"'))).toEqual(['a/A.csproj']);
  expect(await pathsIn('A.slnx', off('Solution="Release|*" Project="false"'), 'Debug')).toEqual([
    'b/B.csproj',
    'a/A.csproj',
  ]);
  const entry = (name: string, id: string): string =>
    `Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "${name}", "${name.toLowerCase()}\\${name}.csproj", "{${id}}"\r\nEndProject\r\n`;
  const config = `\tGlobalSection(ProjectConfigurationPlatforms) = postSolution\r
\t\t{1111}.Release|Any CPU.ActiveCfg = Release|Any CPU\r
\t\t{1111}.Release|Any CPU.Build.0 = Release|Any CPU\r
\t\t{2222}.Debug|Any CPU.Build.0 = Debug|Any CPU\r
\t\t{2222}.Release|Any CPU.ActiveCfg = Release|Any CPU\r
\tEndGlobalSection\r\n`;
  const solution = `${entry('A', '1111')}${entry('B', '2222')}Global\r\n${config}EndGlobal\r\n`;
  expect(await pathsIn('A.sln', solution)).toEqual(['a/A.csproj']);
  expect(await pathsIn('A.sln', `${entry('A', '1111')}${entry('B', '2222')}`)).toEqual(['a/A.csproj', 'b/B.csproj']);
});

test('a solution that is not valid XML is an error', async () => {
  write({ 'A.slnx': '<Solution><Project' });
  await expect(find('A.slnx')).rejects.toMatchObject({
    code: 'PROJECT_UNSUPPORTED',
    message: expect.stringContaining('not valid XML'),
  });
});

test('only the nearest Directory.Build.props counts, unless it names the next one', async () => {
  const props = (name: string, rest = ''): string =>
    `<Project>${rest}<PropertyGroup><${name}>true</${name}></PropertyGroup></Project>`;
  write({
    'Directory.Build.props': props('PublishAot'),
    'src/Directory.Build.props': props('PublishTrimmed'),
    'src/A.csproj': exe,
  });
  const properties = async () => (await find('src')).value.properties;
  expect(await properties()).toMatchObject({ PublishTrimmed: 'true' });
  expect((await properties())['PublishAot']).toBeUndefined();
  const next = `<Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />`;
  write({ 'src/Directory.Build.props': props('PublishTrimmed', next) });
  expect(await properties()).toMatchObject({ PublishTrimmed: 'true', PublishAot: 'true' });
});

const group = (properties: string): string =>
  exe.replace('</Project>', `<PropertyGroup>${properties}</PropertyGroup></Project>`);
const single = '<PublishSingleFile>true</PublishSingleFile>';

test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
  ['a plain project', { 'A.csproj': group(single) }, undefined],
  [
    'a plain condition',
    { 'A.csproj': group(`<PublishAot Condition="'$(Configuration)' == 'Release'">true</PublishAot>`) },
    undefined,
  ],
  [
    'a condition that asks for nothing that is set',
    { 'A.csproj': group(`<PublishAot Condition="'$(RuntimeIdentifier)' == ''">true</PublishAot>`) },
    undefined,
  ],
  [
    'a function for something else',
    { 'A.csproj': group('<Copyright>$([System.DateTime]::Now.Year)</Copyright>') },
    undefined,
  ],
  [
    'a Choose for something else',
    {
      'A.csproj': exe.replace(
        '</Project>',
        '<Choose><When Condition="true"><PropertyGroup><X>1</X></PropertyGroup></When></Choose></Project>',
      ),
    },
    undefined,
  ],
  [
    'an import that sets none of these properties',
    {
      'A.csproj': exe.replace('</Project>', '<Import Project="b.props" /></Project>'),
      'b.props': '<Project><PropertyGroup><X>1</X></PropertyGroup></Project>',
    },
    undefined,
  ],
  [
    'Directory.Build.props',
    { 'A.csproj': exe, 'Directory.Build.props': `<Project><PropertyGroup>${single}</PropertyGroup></Project>` },
    undefined,
  ],
  [
    'a missing import',
    {
      'A.csproj': exe.replace(
        '</Project>',
        `<Import Project="gone.props" Condition="Exists('gone.props')" /></Project>`,
      ),
    },
    undefined,
  ],
  [
    'an import of the SDK',
    { 'A.csproj': exe.replace('</Project>', '<Import Project="$(MSBuildExtensionsPath)/x.targets" /></Project>') },
    undefined,
  ],
  ['a profile', { 'A.csproj': group('<PublishProfile>Linux</PublishProfile>') }, 'the publish profile Linux'],
  [
    'an import',
    {
      'A.csproj': exe.replace('</Project>', '<Import Project="b.props" /></Project>'),
      'b.props': `<Project><PropertyGroup>${single}</PropertyGroup></Project>`,
    },
    'b.props sets PublishSingleFile',
  ],
  [
    'an import by a pattern',
    { 'A.csproj': exe.replace('</Project>', '<Import Project="eng/*.props" /></Project>') },
    'imports eng/*.props',
  ],
  [
    'an import by a property',
    { 'A.csproj': exe.replace('</Project>', '<Import Project="$(Eng)/b.props" /></Project>') },
    'imports $(Eng)/b.props',
  ],
  [
    'a Choose',
    {
      'A.csproj': exe.replace(
        '</Project>',
        `<Choose><When Condition="true"><PropertyGroup>${single}</PropertyGroup></When></Choose></Project>`,
      ),
    },
    'sets PublishSingleFile',
  ],
  [
    'targets',
    { 'A.csproj': exe, 'Directory.Build.targets': `<Project><PropertyGroup>${single}</PropertyGroup></Project>` },
    'Directory.Build.targets sets',
  ],
  [
    'a function',
    { 'A.csproj': group(`<SelfContained Condition="$([MSBuild]::IsOSPlatform('Linux'))">true</SelfContained>`) },
    'SelfContained depends on',
  ],
  [
    'a name that nothing here sets',
    { 'A.csproj': group(`<SelfContained Condition="'$(Flavor)' == 'big'">true</SelfContained>`) },
    'SelfContained depends on',
  ],
  [
    'a value with such a name',
    { 'A.csproj': group('<RuntimeIdentifier>$(NETCoreSdkRuntimeIdentifier)</RuntimeIdentifier>') },
    'RuntimeIdentifier depends on',
  ],
  [
    'a name with an unknown value',
    { 'A.csproj': group(`<Big Condition="Exists('big')">true</Big><SelfContained>$(Big)</SelfContained>`) },
    'SelfContained depends on',
  ],
  [
    'a framework among several',
    {
      'A.csproj': group(`<SelfContained Condition="'$(TargetFramework)' == 'net10.0'">true</SelfContained>`).replace(
        /TargetFramework>/g,
        'TargetFrameworks>',
      ),
    },
    'SelfContained depends on',
  ],
  ['an SDK of one’s own', { 'A.csproj': exe.replace('Microsoft.NET.Sdk"', 'Acme.Sdk/1.0"') }, 'the SDK Acme.Sdk'],
])('MSBuild is asked where the text leaves doubt: %s', async (_, files, because) => {
  write(files);
  const { doubt } = (await find('A.csproj')).value;
  if (because === undefined) expect(doubt).toBeUndefined();
  else expect(doubt?.because).toContain(because);
});

test('the environment of the build counts, and files override it', async () => {
  write({ 'A.csproj': group(`<PublishAot Condition="'$(CI)' == 'true'">true</PublishAot>`) });
  expect((await find('A.csproj')).value.properties['PublishAot']).toBe('true');
  const environment = { CI: 'false' };
  const search = { root, workspace: root, lines: ['A.csproj'], globals: {}, environment, scope: 'near' } as const;
  expect((await findProjects(search)).deployable[0]?.value.properties['PublishAot']).toBeUndefined();
});

test('a reference out of the repository is an error, unless MSBuild must resolve it', async () => {
  const reference = (rest: string): string =>
    web.replace(
      '</Project>',
      `<ItemGroup><ProjectReference Include="../../B/Lib/Lib.csproj" ${rest}/></ItemGroup></Project>`,
    );
  write({ 'A/Web/Web.csproj': reference(''), 'B/Lib/Lib.csproj': library });
  const place = { root: join(root, 'A'), globals: {} };
  await expect(requireInside('Web/Web.csproj', place)).rejects.toMatchObject({
    code: 'PROJECT_UNSUPPORTED',
    message: expect.stringContaining('../../B/Lib/Lib.csproj is outside of the repository'),
  });
  write({ 'A/Web/Web.csproj': reference('Condition="false" ') });
  await requireInside('Web/Web.csproj', place);
  write({ 'A/Web/Web.csproj': reference('').replaceAll('../../B', '../../gone') });
  await requireInside('Web/Web.csproj', place);
});

test.each([
  ['of an ItemGroup', `<ItemGroup Condition="$(MSBuildProjectName.EndsWith('.Tests'))">PACKAGES</ItemGroup>`],
  [
    'of an item',
    `<ItemGroup>PACKAGES</ItemGroup>`.replace(
      'PACKAGES',
      '<PackageReference Include="NUnit" Condition="$(MSBuildProjectName.Contains(`Tests`))" />',
    ),
  ],
  [
    'that asks for a property',
    `<PropertyGroup><IsUnitTest>false</IsUnitTest><IsUnitTest Condition="$(MSBuildProjectName.EndsWith('.Tests'))">true</IsUnitTest></PropertyGroup><ItemGroup Condition=" '$(IsUnitTest)' == 'true' ">PACKAGES</ItemGroup>`,
  ],
  [
    'that only MSBuild can evaluate, by their names',
    `<PropertyGroup><IsUnitTest Condition="$([System.Text.RegularExpressions.Regex]::IsMatch($(MSBuildProjectName), 'Tests'))">true</IsUnitTest></PropertyGroup><ItemGroup Condition="'$(IsUnitTest)' == 'true'">PACKAGES</ItemGroup>`,
  ],
])('packages for tests above all projects are those of tests under a condition %s', async (_, shared) => {
  const packages = '<PackageReference Include="Microsoft.NET.Test.Sdk" /><PackageReference Include="NUnit" />';
  write({
    'Directory.Build.props': `<Project>${shared.replace('PACKAGES', packages)}</Project>`,
    'src/Shop/Shop.csproj': exe,
    'src/Shop.Tests/Shop.Tests.csproj': exe,
  });
  expect((await find('.')).value.path).toBe('src/Shop/Shop.csproj');
  const found = await findProjects({ root, workspace: root, lines: ['.'], globals: {}, scope: 'all' });
  expect(found.others).toMatchObject([
    { value: { path: 'src/Shop.Tests/Shop.Tests.csproj', kind: 'test' }, because: 'it is a test' },
  ]);
});
