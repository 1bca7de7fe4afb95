import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASES, containerized, newImageName, pulledImage, startImage } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';

const PROGRAM = `var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/", () => "here");
app.Run();
`;

function web(properties = '', rest = ''): string {
  const framework = '<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>';
  return `<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup>${framework}${properties}</PropertyGroup>${rest}</Project>\n`;
}

const group = (properties: string): string => `<PropertyGroup>${properties}</PropertyGroup>`;
const file = (inner: string): string => `<Project>${inner}</Project>\n`;

let folder = '';
const repositories: Repository[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'msbuild-decides-'));
});
afterAll(async () => {
  for (const repository of repositories) await repository.remove();
  await rm(folder, { recursive: true, force: true });
});

async function repositoryOf(files: Readonly<Record<string, string>>): Promise<Repository> {
  const repository = await makeRepository({ files: { 'src/Web/Program.cs': PROGRAM, ...files } });
  repositories.push(repository);
  return repository;
}

const PROFILE = (properties: string): Readonly<Record<string, string>> => ({
  'src/Web/Properties/PublishProfiles/Linux.pubxml': file(group(properties)),
});
const SINGLE =
  '<RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>true</SelfContained><PublishSingleFile>true</PublishSingleFile>';
const SELF_CONTAINED = { base: 'runtime-deps', entry: '/app/Web' };
const DEPENDENT = { base: 'aspnet', entry: '/app/Web.dll' };
const USES = '<PublishProfile>Linux</PublishProfile>';

/** What MSBuild makes of each, on a machine with Linux: the base image and the start command of PublishContainer. */
const SHAPES: readonly {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly expected: { readonly base: string; readonly entry: string };
}[] = [
  {
    what: 'a publish profile that the project names',
    files: { 'src/Web/Web.csproj': web(USES), ...PROFILE(SINGLE) },
    expected: SELF_CONTAINED,
  },
  {
    what: 'a publish profile that the input properties names',
    files: { 'src/Web/Web.csproj': web(), ...PROFILE(SINGLE) },
    inputs: { properties: 'PublishProfile=Linux' },
    expected: SELF_CONTAINED,
  },
  {
    what: 'a publish profile for a folder',
    files: {
      'src/Web/Web.csproj': web(USES),
      ...PROFILE(
        '<DeleteExistingFiles>true</DeleteExistingFiles><ExcludeApp_Data>true</ExcludeApp_Data><PublishUrl>bin/there</PublishUrl><WebPublishMethod>FileSystem</WebPublishMethod><PublishProtocol>FileSystem</PublishProtocol>',
      ),
    },
    expected: DEPENDENT,
  },
  {
    what: 'a publish profile for Web Deploy',
    files: {
      'src/Web/Web.csproj': web(USES),
      ...PROFILE(
        '<WebPublishMethod>MSDeploy</WebPublishMethod><PublishProtocol>MSDeploy</PublishProtocol><MSDeployServiceURL>web.example</MSDeployServiceURL>',
      ),
    },
    expected: DEPENDENT,
  },
  {
    what: 'an import',
    files: {
      'src/Web/Web.csproj': web('', '<Import Project="..\\..\\eng\\Publish.props" />'),
      'eng/Publish.props': file(group(SINGLE)),
    },
    expected: SELF_CONTAINED,
  },
  {
    what: 'an import that only MSBuild finds',
    files: {
      'src/Web/Web.csproj': web(
        '',
        '<Import Project="$([System.IO.Path]::Combine($(MSBuildProjectDirectory), \'x.props\'))" />',
      ),
      'src/Web/x.props': file(group('<SelfContained>true</SelfContained>')),
    },
    expected: SELF_CONTAINED,
  },
  {
    what: 'a Choose',
    files: {
      'src/Web/Web.csproj': web(
        '',
        `<Choose><When Condition="true">${group('<PublishSelfContained>true</PublishSelfContained>')}</When></Choose>`,
      ),
    },
    expected: SELF_CONTAINED,
  },
  {
    what: 'Directory.Build.targets',
    files: {
      'src/Web/Web.csproj': web(),
      'Directory.Build.targets': file(
        group('<PublishSingleFile>true</PublishSingleFile><SelfContained>true</SelfContained>'),
      ),
    },
    expected: SELF_CONTAINED,
  },
  {
    what: 'a condition of two comparisons',
    files: {
      'src/Web/Web.csproj': web(
        `<PublishSelfContained Condition="'$(Configuration)' == 'Release' and '$(OS)' != 'Windows_NT'">true</PublishSelfContained>`,
      ),
    },
    expected: SELF_CONTAINED,
  },
  {
    what: 'a function in a condition',
    files: {
      'src/Web/Web.csproj': web(`<SelfContained Condition="$([MSBuild]::IsOSPlatform('Linux'))">true</SelfContained>`),
    },
    expected: SELF_CONTAINED,
  },
  {
    what: 'a function that does not hold',
    files: {
      'src/Web/Web.csproj': web(
        `<SelfContained Condition="$([MSBuild]::IsOSPlatform('Windows'))">true</SelfContained>`,
      ),
    },
    expected: DEPENDENT,
  },
  {
    what: 'the environment of the build',
    files: { 'src/Web/Web.csproj': web(`<SelfContained Condition="'$(CI)' == 'true'">true</SelfContained>`) },
    expected: SELF_CONTAINED,
  },
];

test.each(SHAPES)(`$what decides as in MSBuild (${BASES} bases)`, async ({ files, inputs, expected }) => {
  const repository = await repositoryOf(files);
  const images = await newImageName();
  const result = await containerized({
    workspace: repository.root,
    inputs: { project: 'src/Web', images, tags: '1', cache: 'off', ...inputs },
  });
  expect(result.outputs['base-image']).toContain(`/${expected.base}:`);
  const { config } = await pulledImage(result.outputs['image'] ?? '');
  expect(config.config?.Entrypoint?.at(-1)).toBe(expected.entry);
  await using running = await startImage(`${images}:1`);
  expect(await (await running.fetch('/')).text()).toBe('here');
});
