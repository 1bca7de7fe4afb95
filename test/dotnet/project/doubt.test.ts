import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ProjectFacts, readProjectFacts } from '#dotnet/project/facts.ts';
import type { Properties } from '#dotnet/project/property-names.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'doubt-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const PROJECT = 'src/Web/Web.csproj';

async function factsOf(
  files: Readonly<Record<string, string>>,
  given: { readonly globals?: Properties; readonly environment?: Properties } = {},
): Promise<ProjectFacts> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return await readProjectFacts(PROJECT, { root, globals: { Configuration: 'Release' }, ...given });
}

const group = (properties: string): string => `<PropertyGroup>${properties}</PropertyGroup>`;
const file = (inner: string): string => `<Project>${inner}</Project>`;
const web = (properties = '', rest = ''): string =>
  `<Project Sdk="Microsoft.NET.Sdk.Web">${group(`<TargetFramework>net10.0</TargetFramework>${properties}`)}${rest}</Project>`;
const SINGLE = '<PublishSingleFile>true</PublishSingleFile>';

/** Answers of MSBuild of SDK 10 to `-getProperty:PublishSingleFile`. */
test.each<[string, Readonly<Record<string, string>>, Properties, string | undefined]>([
  ['a name in other case', { [PROJECT]: web('<publishsinglefile>true</publishsinglefile>') }, {}, 'true'],
  ['a property of the input in other case', { [PROJECT]: web(SINGLE) }, { publishSingleFile: 'false' }, 'false'],
  [
    'a property that is set again below',
    { [PROJECT]: web(`<A>1</A><PublishSingleFile Condition="'$(A)' == '1'">true</PublishSingleFile><A>2</A>`) },
    {},
    'true',
  ],
  [
    'an import after the property',
    {
      [PROJECT]: web(
        `<PublishSingleFile Condition="'$(Flag)' == ''">true</PublishSingleFile>`,
        '<Import Project="flag.props" />',
      ),
      'src/Web/flag.props': file(group('<Flag>1</Flag>')),
    },
    {},
    'true',
  ],
  [
    'a file in a parent folder that is imported last',
    {
      [PROJECT]: web(),
      'src/Directory.Build.props': file(
        `${group('<PublishSingleFile>false</PublishSingleFile>')}<Import Project="..\\Directory.Build.props" />`,
      ),
      'Directory.Build.props': file(group(SINGLE)),
    },
    {},
    'true',
  ],
  [
    'a file in a parent folder that only a comment mentions',
    {
      [PROJECT]: web(),
      'src/Directory.Build.props': file('<!-- in place of ../Directory.Build.props -->'),
      'Directory.Build.props': file(group(SINGLE)),
    },
    {},
    undefined,
  ],
  [
    'an import that does not apply',
    {
      [PROJECT]: web('<Big>false</Big>', `<Import Project="big.props" Condition="'$(Big)' == 'true'" />`),
      'src/Web/big.props': file(group(SINGLE)),
    },
    {},
    undefined,
  ],
  [
    'an import with a name that nothing sets',
    { [PROJECT]: web('', `<Import Project="$(Eng)/x.props" Condition="'$(Eng)' != ''" />`) },
    {},
    undefined,
  ],
  [
    'numbers that are equal',
    { [PROJECT]: web(`<V>1.0</V><PublishSingleFile Condition="'$(V)' == '1'">true</PublishSingleFile>`) },
    {},
    'true',
  ],
  [
    'words for true',
    { [PROJECT]: web(`<V>yes</V><PublishSingleFile Condition="'$(V)' == 'true'">true</PublishSingleFile>`) },
    {},
    'true',
  ],
])('a plain text is read as MSBuild reads it: %s', async (_, files, globals, expected) => {
  const facts = await factsOf(files, { globals: { Configuration: 'Release', ...globals } });
  expect(facts.doubt).toBeUndefined();
  expect(facts.properties['PublishSingleFile']).toBe(expected);
});

const importIf = (condition: string, properties = ''): Readonly<Record<string, string>> => ({
  [PROJECT]: web(properties, `<Import Project="../../eng/x.props" Condition="${condition}" />`),
  'eng/x.props': file(group(SINGLE)),
});

test.each<[string, Readonly<Record<string, string>>, Parameters<typeof factsOf>[1]]>([
  ['an import under a property of the project', importIf(`'$(Big)' == 'true'`, '<Big>true</Big>'), {}],
  ['an import under a variable of the container', importIf(`'$(CI)' == 'true'`), {}],
  ['an import under a variable of build-env', importIf(`'$(Big)' == 'x'`), { environment: { Big: 'x' } }],
  [
    'an import under the input configuration',
    importIf(`'$(Configuration)' == 'Debug'`),
    { globals: { Configuration: 'Debug' } },
  ],
  ['an import under a name that only the SDK sets', importIf(`'$(UsingMicrosoftNETSdkWeb)' == 'true'`), {}],
  [
    'an import twice, with a condition and its opposite',
    {
      [PROJECT]: web(
        '<Big>true</Big>',
        `<Import Project="x.props" Condition="'$(Big)' == ''" /><Import Project="x.props" Condition="'$(Big)' != ''" />`,
      ),
      'src/Web/x.props': file(group(SINGLE)),
    },
    {},
  ],
  [
    'an import next to the solution, if one is given',
    { [PROJECT]: web('', `<Import Project="$(SolutionDir)x.props" Condition="'$(SolutionDir)' != ''" />`) },
    {},
  ],
  ['a profile under a condition', { [PROJECT]: web(`<PublishProfile Condition="Exists('x')">L</PublishProfile>`) }, {}],
  ['the path of a profile', { [PROJECT]: web('<PublishProfileFullPath>/src/x.pubxml</PublishProfileFullPath>') }, {}],
  [
    'a profile in a Choose',
    {
      [PROJECT]: web(
        '',
        `<Choose><When Condition="true">${group('<PublishProfile>L</PublishProfile>')}</When></Choose>`,
      ),
    },
    {},
  ],
  [
    'another Directory.Build.targets',
    { [PROJECT]: web('<DirectoryBuildTargetsPath>x</DirectoryBuildTargetsPath>') },
    {},
  ],
  ['no Directory.Build.props', { [PROJECT]: web('<ImportDirectoryBuildProps>false</ImportDirectoryBuildProps>') }, {}],
  [
    'targets that a property names',
    { [PROJECT]: web('<CustomAfterMicrosoftCommonTargets>x</CustomAfterMicrosoftCommonTargets>') },
    {},
  ],
  [
    'properties before the import of an SDK',
    {
      [PROJECT]: file(`${group(SINGLE)}<Import Sdk="Microsoft.NET.Sdk.Web" Project="Sdk.props" />`),
      'Directory.Build.props': file(group('<PublishSingleFile>false</PublishSingleFile>')),
    },
    {},
  ],
  [
    'an escaped character',
    { [PROJECT]: web(`<PublishSingleFile Condition="'%41' == 'A'">true</PublishSingleFile>`) },
    {},
  ],
  ['a reference to a character', { [PROJECT]: web('<RuntimeIdentifier>linux&#45;x64</RuntimeIdentifier>') }, {}],
  [
    'arguments of the repository that give properties',
    { [PROJECT]: web(), 'Directory.Build.rsp': '-maxcpucount:1\n-p:PublishSingleFile=true\n' },
    {},
  ],
  ['arguments of the repository in another file', { [PROJECT]: web(), 'src/Directory.Build.rsp': '@common.rsp' }, {}],
  [
    'a project profile with the name of the SDK’s profile',
    {
      [PROJECT]: web('<PublishProfile>DefaultContainer</PublishProfile>'),
      'src/Web/Properties/PublishProfiles/DefaultContainer.pubxml': file(group(SINGLE)),
    },
    {},
  ],
  [
    'a property of the input that the project may still set',
    { [PROJECT]: web(SINGLE).replace('<Project', '<Project TreatAsLocalProperty="A; publishSingleFile"') },
    { globals: { Configuration: 'Release', PublishSingleFile: 'false' } },
  ],
  [
    'a name that has no value yet above the project',
    {
      [PROJECT]: web(),
      'Directory.Build.props': file(
        group(`<PublishSingleFile Condition="'$(Platform)' == ''">true</PublishSingleFile>`),
      ),
    },
    {},
  ],
])('MSBuild is asked where the text does not decide: %s', async (_, files, given) => {
  expect((await factsOf(files, given)).doubt).toBeDefined();
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['the profile of the SDK', { [PROJECT]: web('<PublishProfile>DefaultContainer</PublishProfile>') }],
  [
    'arguments without properties',
    { [PROJECT]: web(), 'Directory.Build.rsp': '# -p: is for others\n-maxcpucount:1 -verbosity:minimal\n' },
  ],
  [
    'a property of its own that no input gives',
    { [PROJECT]: web().replace('<Project', '<Project TreatAsLocalProperty="A"') },
  ],
])('MSBuild is not asked for %s', async (_, files) => {
  expect((await factsOf(files)).doubt).toBeUndefined();
});

test('packages that are imported only for tests do not make an application a test', async () => {
  const packages = '<ItemGroup><PackageReference Include="xunit" /></ItemGroup>';
  const facts = await factsOf({
    [PROJECT]: web(),
    'Directory.Build.props': file(`<Import Project="eng/Tests.props" Condition="'$(IsTestProject)' == 'true'" />`),
    'eng/Tests.props': file(packages),
  });
  expect(facts.kind).toBe('web');
});

test('an empty TargetFramework leaves TargetFrameworks', async () => {
  const files = {
    [PROJECT]: `<Project Sdk="Microsoft.NET.Sdk.Web">${group('<TargetFrameworks>net9.0;net10.0</TargetFrameworks><TargetFramework />')}</Project>`,
    'Directory.Build.props': file(group('<TargetFramework>net8.0</TargetFramework>')),
  };
  expect((await factsOf(files)).frameworks).toEqual(['net9.0', 'net10.0']);
});

test('a target counts if it hooks into the image targets and its file is always read', async () => {
  const target = (name: string, at: string): string => `<Target Name="${name}" ${at} />`;
  const facts = await factsOf({
    [PROJECT]: web(
      '',
      `${target('A', 'AfterTargets="ComputeContainerConfig"')}${target('B', 'AfterTargets="PublishContainer"')}<Import Project="c.targets" /><Import Project="d.targets" Condition="'$(D)' == 'x'" />`,
    ),
    'src/Web/c.targets': file(target('C', 'BeforeTargets="Build;publishcontainer"')),
    'src/Web/d.targets': file(target('D', 'BeforeTargets="PublishContainer"')),
    'src/Directory.Build.targets': file('<!-- without those of ../Directory.Build.targets -->'),
    'Directory.Build.targets': file(target('E', 'BeforeTargets="PublishContainer"')),
  });
  expect(facts.hooks.map(({ target: name, place, isSure }) => [name, place, isSure])).toEqual([
    ['C', 'before PublishContainer', true],
    ['A', 'after ComputeContainerConfig', true],
  ]);
});
