import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readGitChange } from '#actions/matrix/changed-files.ts';
import { auditPackages } from '#dotnet/audit/audit.ts';
import { parseNuGetVersion } from '#dotnet/audit/nuget-version.ts';
import { parseVersionRange } from '#dotnet/audit/version-range.ts';
import { normalizeRepository } from '#dotnet/container-repository.ts';
import { parseFramework } from '#dotnet/framework.ts';
import { findRepository } from '#dotnet/git/find-repository.ts';
import { readRepository } from '#dotnet/git/git.ts';
import { parseConfigList } from '#dotnet/git/git-config.ts';
import { gitPaths, unquoted } from '#dotnet/git/git-paths.ts';
import type { Git } from '#dotnet/git/open-git.ts';
import { parseGlobalJson, parseSdkPackages, parseTestRunner } from '#dotnet/global-json.ts';
import { holds, likely } from '#dotnet/project/evaluate.ts';
import { readProjectFacts } from '#dotnet/project/facts.ts';
import { parseFileBased, saysFileBased } from '#dotnet/project/file-based.ts';
import { findNodeNeed } from '#dotnet/project/front-end.ts';
import { projectsOfSolution, unbuiltOf, wholeSolution } from '#dotnet/project/solution.ts';
import { parseToolManifest } from '#dotnet/project/tool-manifest.ts';
import { parseProjectXml } from '#dotnet/project/xml.ts';
import { parseSdkList } from '#dotnet/runner-sdk.ts';
import { readNuGetConfig } from '#publish/nuget/nuget-config.ts';
import { credentialsConfig } from '#publish/nuget/nuget-credentials.ts';
import { auditedSources, feedsOf, secretSource } from '#publish/nuget/nuget-sources.ts';
import { findRunnerNode } from '#publish/runner-tools/find-runner-node.ts';
import { excludePatterns } from '#publish/source/exclude.ts';
import { remotesOf } from '#publish/source/git-remotes.ts';
import { type Target, textTarget } from '../../world/fuzz/target.ts';
import { fileWith } from '../scratch.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/dotnet/${name}`, import.meta.url), 'utf8');

const PROJECT = `<Project Sdk="Microsoft.NET.Sdk.Web" TreatAsLocalProperty="A;B">
  <Import Project="own.props" Condition="Exists('own.props')" />
  <PropertyGroup Condition="'$(Configuration)' == 'Release' and $(A.EndsWith('x'))">
    <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
    <ContainerRepository>o/app</ContainerRepository>
    <RuntimeIdentifier Condition="'$(RuntimeIdentifier)' != ''">linux-x64</RuntimeIdentifier>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.AspNetCore.SpaProxy" Version="10.0.0" />
    <ProjectReference Include="..\\Lib\\Lib.csproj" />
    <ContainerEntrypoint Include="dotnet" />
  </ItemGroup>
  <Target Name="Npm" BeforeTargets="Build"><Exec Command="npm ci &amp;&amp; npm run build" WorkingDirectory="client" /></Target>
</Project>`;
const PROPS = '<Project><PropertyGroup><A>$(B)x</A><B Condition="!Exists(\'c\')">1</B></PropertyGroup></Project>';
const FILTER = '{"solution":{"path":"..\\\\Shop.sln","projects":["src\\\\Web\\\\Web.csproj"]}}';
const SLN = `Microsoft Visual Studio Solution File, Format Version 12.00
Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Web", "src\\Web\\Web.csproj", "{11111111-1111-1111-1111-111111111111}"
EndProject
Global
  GlobalSection(ProjectConfigurationPlatforms) = postSolution
    {11111111-1111-1111-1111-111111111111}.Release|Any CPU.ActiveCfg = Release|Any CPU
    {11111111-1111-1111-1111-111111111111}.Release|Any CPU.Build.0 = Release|Any CPU
  EndGlobalSection
EndGlobal
`;
const SLNX =
  '<Solution><Folder Name="/a/"><Project Path="a/A.csproj"><Build Solution="Release|*" Project="false" /></Project></Folder><Project Path="b/B.csproj" /></Solution>';
const GLOBAL_JSON =
  '{ // comment\n "sdk": {"version":"10.0.100","rollForward":"latestFeature"}, "msbuild-sdks": {"A.Sdk":"1.2.3"}, "test": {"runner":"Microsoft.Testing.Platform"}, }';
const NUGET_CONFIG = `<configuration>
  <packageSources><clear /><add key="my feed" value="https://user:x@feed.example/%TOKEN%/index.json" /></packageSources>
  <auditSources><add key="a" value="https://a.example/" /></auditSources>
  <disabledPackageSources><add key="my feed" value="true" /></disabledPackageSources>
  <packageSourceCredentials><my_x0020_feed><add key="Username" value="u" /><add key="ClearTextPassword" value="%P%" /></my_x0020_feed></packageSourceCredentials>
</configuration>`;

async function factsOf(name: string, file: Buffer, others: Readonly<Record<string, string>>): Promise<unknown> {
  const root = dirname(fileWith('facts/nuget.config', Buffer.from('')));
  for (const [other, text] of Object.entries(others)) fileWith(`facts/${other}`, Buffer.from(text));
  fileWith(`facts/${name}`, file);
  const place = { root, globals: { Configuration: 'Release' } };
  await findNodeNeed('App.csproj', place);
  return await readProjectFacts('App.csproj', place);
}

const readsMSBuild: readonly Target[] = [
  {
    name: 'a project file',
    isSlow: true,
    examples: [PROJECT, '<Project Sdk="Microsoft.NET.Sdk"><Import Sdk="A.Sdk/1.0" Project="Sdk.props" /></Project>'],
    read: async (bytes) => [
      parseProjectXml(bytes.toString('utf8'), 'a.csproj'),
      await factsOf('App.csproj', bytes, {}),
    ],
  },
  {
    name: 'Directory.Build.props',
    isSlow: true,
    examples: [PROPS],
    read: async (bytes) => await factsOf('Directory.Build.props', bytes, { 'App.csproj': PROJECT }),
  },
  textTarget('a condition of MSBuild', {
    examples: ["'$(A)' == '' and ($(B.StartsWith('x')) or !$(C.Contains('y')))", "Exists('a') Or '$(A)' != 'b'"],
    read: (text) => [holds(text, { A: 'b' }), likely(text, { A: 'b', B: 'x' })],
  }),
  textTarget('a solution (sln)', {
    examples: [SLN],
    read: (text) => [projectsOfSolution('a.sln', text), unbuiltOf('a.sln', { text, configuration: 'Release' })],
  }),
  textTarget('a solution (slnx)', {
    examples: [SLNX],
    read: (text) => [projectsOfSolution('a.slnx', text), unbuiltOf('a.slnx', { text, configuration: 'Release' })],
  }),
  textTarget('a solution filter', {
    examples: [FILTER],
    read: (text) => [projectsOfSolution('a.slnf', text), wholeSolution('a.slnf', text)],
  }),
  textTarget('a program without a project', {
    examples: [
      '#!/usr/bin/env dotnet\n#:sdk Microsoft.NET.Sdk.Web\n#:property A=b\n#:package X@1.2.3\n#:project ../a\nSystem.Console.WriteLine();',
    ],
    read: (text) => [saysFileBased(text), parseFileBased(text)],
  }),
  textTarget('global.json', {
    examples: [
      GLOBAL_JSON,
      fixture('services/global.json'),
      JSON.stringify({ sdk: { version: '8.0.100' }, test: { runner: 'x' }, 'msbuild-sdks': { a: '1' } }),
    ],
    read: (text) => [parseSdkPackages(text), parseTestRunner(text), parseGlobalJson(text, 'global.json')],
  }),
  textTarget('dotnet-tools.json', {
    examples: ['{"version":1,"isRoot":true,"tools":{"a":{"version":"1.0.0","commands":["a"]}}}'],
    read: parseToolManifest,
  }),
  textTarget('nuget.config', {
    examples: [NUGET_CONFIG],
    read: (text) => {
      const { sources } = readNuGetConfig(text);
      const configs = [{ path: 'nuget.config', text }];
      credentialsConfig([{ source: 'my feed', username: 'u', password: 'p' }], sources);
      return [feedsOf(configs, {}), auditedSources(configs), secretSource(configs)];
    },
  }),
  textTarget('a name of a repository (ContainerRepository)', {
    examples: ['ghcr.io/O/My App', 'a//b'],
    read: normalizeRepository,
  }),
  textTarget('a target framework', {
    examples: ['net10.0', 'net8.0-windows10.0.19041', 'netcoreapp3.1', 'net48'],
    read: parseFramework,
  }),
  textTarget('versions and ranges of packages', {
    examples: ['1.2.3-beta.1+abc', '[1.0, 2.0)', '(, 1.2.3.4]'],
    read: (text) => [parseNuGetVersion(text), parseVersionRange(text)],
  }),
  textTarget('a path of the checkout, for the input exclude', {
    examples: ['src/Web/docs/bin/x1.md', 'docs/[a]'],
    read: excludePatterns(['**/bin', '*.user', '/docs/**/x?.md', '[a]', '**/**/**/x']),
  }),
];

const INDEX =
  '{"version":"3.0.0","resources":[{"@id":"https://feed.example/vuln.json","@type":"VulnerabilityInfo/6.7.0"}]}';
const PAGES = '[{"@name":"base","@id":"https://feed.example/page.json","@updated":"x"}]';
const PAGE = '{"a.package":[{"severity":2,"url":"https://x.example/","versions":"(, 2.0.0)"}]}';

/** A feed of which one document is foreign. */
async function auditWith(document: string, bytes: Buffer): Promise<unknown> {
  const documents: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
    ...{ 'index.json': INDEX, 'vuln.json': PAGES, 'page.json': PAGE },
    [document]: new Uint8Array(bytes),
  };
  const fetch = async (url: URL): Promise<Response> => {
    const body = documents[url.pathname.slice(1)];
    return new Response(body ?? '', { status: body === undefined ? 404 : 200 });
  };
  const packages = [{ id: 'A.Package', version: '1.0.0', direct: true }];
  const rules = { level: 'low', mode: 'all', suppressed: [] } as const;
  return await auditPackages({ packages, ...rules, sources: ['https://feed.example/index.json'], fetch });
}

const readsFeeds: readonly Target[] = [
  { name: 'the service index of a feed', examples: [INDEX], read: (bytes) => auditWith('index.json', bytes) },
  { name: 'the vulnerability index of a feed', examples: [PAGES], read: (bytes) => auditWith('vuln.json', bytes) },
  { name: 'a page of vulnerabilities', examples: [PAGE], read: (bytes) => auditWith('page.json', bytes) },
];

/** Git that answers every question with the same text. */
function gitThatSays(text: string): Git {
  const git: Git = {
    ...{ top: '/checkout', refused: undefined, remoteUrl: text.split('\n')[0], folders: async () => undefined },
    read: async () => text,
    at: () => git,
  };
  return git;
}

const readsGit: readonly Target[] = [
  textTarget('what git prints', {
    examples: [
      `${'a'.repeat(40)}\n2026-01-01T00:00:00+00:00\nHEAD -> refs/heads/main, tag: refs/tags/v1, tag: refs/tags/v1.0\n`,
      'src/a.cs\n"src/\\303\\274.cs"\n"a\\tb"\n',
      '160000 abc 0\tsub\n',
    ],
    read: async (text) => {
      const git = gitThatSays(text);
      await readGitChange(git, { commit: 'HEAD^', parted: true });
      return [await readRepository(git, 'all'), gitPaths(text), unquoted(text)];
    },
  }),
  textTarget('a configuration of git', {
    examples: ['remote.origin.url\nhttps://user:x@github.com/o/r.git\0branch.main.remote\norigin\0core.bare\0'],
    read: async (text) => [parseConfigList(text), await remotesOf(gitThatSays(text), 'https://u@x.example/')],
  }),
  {
    name: 'a file .git, and the files that it leads to',
    isSlow: true,
    examples: ['gitdir: ../main/.git/worktrees/a\n', 'gitdir: real\n', 'ref: refs/heads/main\n'],
    read: async (bytes) => {
      for (const name of [
        'repository/.git',
        'repository/real/commondir',
        'repository/real/gitdir',
        'repository/real/config',
      ])
        fileWith(name, bytes);
      const start = dirname(fileWith('repository/real/HEAD', bytes)).replace(/\/real$/, '');
      return await findRepository(start, { env: {}, readConfig: async (text) => parseConfigList(text) });
    },
  },
];

const readsRunner: readonly Target[] = [
  textTarget('what dotnet --list-sdks prints', {
    examples: ['10.0.401 [/usr/share/dotnet/sdk]\n8.0.100-rc.1 [/x]\n'],
    read: parseSdkList,
  }),
  textTarget('what node prints, and files with its version', {
    isSlow: true,
    examples: ['["v24.1.0","/usr/bin/node"]', 'nodejs 24.1.0\npython 3\n', '24.1.0\n'],
    read: async (text) => {
      const root = dirname(fileWith('node/.tool-versions', Buffer.from(text)));
      fileWith('node/.node-version', Buffer.from(text));
      const exec = async () => ({ exitCode: 0, stdout: text, stderr: '' });
      return await findRunnerNode({ exec, env: { PATH: dirname(process.execPath) }, platform: 'linux', root });
    },
  }),
];

export const PROJECT_TARGETS: readonly Target[] = [...readsMSBuild, ...readsFeeds, ...readsGit, ...readsRunner];
