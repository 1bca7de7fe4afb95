import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../world/command.ts';
import {
  BASES,
  containerize,
  containerized,
  newImageName,
  pulledImage,
  startImage,
  targetHost,
} from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { resultsOf } from '../world/results.ts';
import { firstOf, soakTest } from '../world/soak.ts';
import { PROJECT_ROOT } from '../world/work-folder.ts';

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
    what: 'a property in Directory.Build.rsp',
    files: { 'src/Web/Web.csproj': web(), 'Directory.Build.rsp': '-p:SelfContained=true\n' },
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
    what: 'a publish profile of the project’s own, under the name of the SDK’s',
    files: {
      'src/Web/Web.csproj': web('<PublishProfile>DefaultContainer</PublishProfile>'),
      'src/Web/Properties/PublishProfiles/DefaultContainer.pubxml': file(
        group('<PublishProtocol>Container</PublishProtocol><SelfContained>true</SelfContained>'),
      ),
    },
    expected: SELF_CONTAINED,
  },
  {
    what: 'a function that leaves one of several frameworks',
    files: {
      'src/Web/Web.csproj': web(
        `<TargetFramework /><TargetFrameworks>net9.0;net10.0</TargetFrameworks><TargetFrameworks Condition="$([MSBuild]::IsOSPlatform('Linux'))">net10.0</TargetFrameworks>`,
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

test.each(firstOf(1, SHAPES))(`$what decides as in MSBuild (${BASES} bases)`, async ({ files, inputs, expected }) => {
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

const tool = `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>\n`;

soakTest(`what a target publishes besides is in the image (${BASES} bases)`, async () => {
  const nested = '--nologo -v:quiet';
  const publishes = `<Target Name="More" AfterTargets="Publish">
    <Exec Command="dotnet publish ../Tool/Tool.csproj ${nested} -r linux-x64 --self-contained false -p:PublishSingleFile=true -o &quot;$(PublishDir)&quot;" />
    <Exec Command="dotnet publish Web.csproj ${nested} -r linux-x64 --self-contained true -o obj/x" Condition="'$(Nested)' == ''" EnvironmentVariables="Nested=true" />
  </Target>`;
  const repository = await repositoryOf({
    'src/Web/Web.csproj': web('', publishes),
    'src/Tool/Tool.csproj': tool,
    'src/Tool/Tool.cs': 'System.Console.WriteLine("tool");\n',
  });
  const images = await newImageName();
  const result = await containerized({
    workspace: repository.root,
    inputs: { project: 'src/Web', images, tags: '1', cache: 'off' },
  });
  expect(result.outputs['base-image']).toContain('/aspnet:');
  const run = ['docker', 'run', '--rm', '--entrypoint', '/app/Tool', `${images}:1`];
  expect(await runCommand(run)).toBe('tool\n');
  const { config } = await pulledImage(result.outputs['image'] ?? '');
  expect(config.config?.Entrypoint).toEqual(['dotnet', '/app/Web.dll']);
});

soakTest(`targets before PublishContainer name the image, or warn (${BASES} bases)`, async () => {
  const host = await targetHost();
  const own = `<Target Name="Names" BeforeTargets="PublishContainer"><PropertyGroup>
    <ContainerImageTags>9.9.9;latest</ContainerImageTags></PropertyGroup>
    <ItemGroup><ContainerLabel Include="team" Value="web" /></ItemGroup></Target>`;
  const repository = await repositoryOf({
    'src/Web/Web.csproj': web(
      `<ContainerRegistry>${host}</ContainerRegistry><ContainerRepository>Tests/Contoso.Shop.Api</ContainerRepository><ContainerArchiveOutputPath>x.tar</ContainerArchiveOutputPath><LocalRegistry>Podman</LocalRegistry>`,
      own,
    ),
  });
  const result = await containerized({ workspace: repository.root, inputs: { project: 'src/Web', cache: 'off' } });
  const name = `${host}/tests/contoso-shop-api`;
  expect(result.outputs['tags']?.split('\n')).toEqual([`${name}:9.9.9`, `${name}:latest`]);
  expect(result.log).toContain(
    'ContainerRepository "Tests/Contoso.Shop.Api" is not a valid name; tests/contoso-shop-api is used, as by the SDK.',
  );
  expect(result.log).toContain(
    'The project sets what this action does not read: ContainerArchiveOutputPath (use the input outputs), LocalRegistry (use the input load).',
  );
  const { config } = await pulledImage(result.outputs['image'] ?? '');
  expect(config.config?.Labels).toMatchObject({ team: 'web' });
});

soakTest(`a project’s platforms are its image’s, and an input wins (${BASES} bases)`, async () => {
  const properties = '<ContainerRuntimeIdentifiers>linux-x64;linux-arm64</ContainerRuntimeIdentifiers>';
  const repository = await repositoryOf({ 'src/Web/Web.csproj': web(properties) });
  const inputs = { project: 'src/Web', images: 'app.example/web', tags: '1', push: 'false', cache: 'off' };
  const platformsIn = async (more: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const dest = join(folder, `platforms-${Object.keys(more).length}`);
    const own = { ...inputs, outputs: `type=oci,dest=${dest}`, ...more };
    const result = await containerized({ workspace: repository.root, inputs: own });
    return resultsOf(result).map(({ platform }) => platform ?? '');
  };
  expect(await platformsIn({})).toEqual(['linux/amd64', 'linux/arm64/v8']);
  expect(await platformsIn({ platforms: 'linux/arm64' })).toEqual(['linux/arm64/v8']);
});

soakTest(`a project with one folder for all RIDs builds two platforms (${BASES} bases)`, async () => {
  const properties =
    '<UseAppHost>true</UseAppHost><AppendRuntimeIdentifierToOutputPath>false</AppendRuntimeIdentifierToOutputPath>';
  const repository = await repositoryOf({ 'src/Web/Web.csproj': web(properties) });
  const inputs = { project: 'src/Web', images: 'app.example/web', tags: '1', push: 'false', cache: 'off' };
  const dest = join(folder, 'one-folder');
  const platforms = 'linux/amd64,linux/arm64';
  const result = await containerized({
    workspace: repository.root,
    inputs: { ...inputs, platforms, outputs: `type=oci,dest=${dest}` },
  });
  expect(resultsOf(result).map(({ platform }) => platform ?? '')).toEqual(['linux/amd64', 'linux/arm64/v8']);
});

soakTest(`a repository that wants no imports of a user is published (${BASES} bases)`, async () => {
  const name = 'ImportUserLocationsByWildcardAfterMicrosoftCommonTargets';
  const repository = await repositoryOf({
    'src/Web/Web.csproj': web(),
    'Directory.Build.props': file(group(`<${name}>false</${name}>`)),
  });
  const images = await newImageName();
  await containerized({ workspace: repository.root, inputs: { project: 'src/Web', images, tags: '1', cache: 'off' } });
  await using running = await startImage(`${images}:1`);
  expect(await (await running.fetch('/')).text()).toBe('here');
});

soakTest.each([
  ['linux-musl-x64', 'aspnet:10.0-alpine', 'linux/amd64'],
  ['linux-arm64', 'aspnet:10.0', 'linux/arm64/v8'],
])(`ContainerRuntimeIdentifier %s is on %s for %s (${BASES} bases)`, async (rid, base, platform) => {
  const repository = await repositoryOf({
    'src/Web/Web.csproj': web(`<ContainerRuntimeIdentifier>${rid}</ContainerRuntimeIdentifier>`),
  });
  const dest = join(folder, rid);
  const result = await containerized({
    workspace: repository.root,
    inputs: {
      project: 'src/Web',
      images: 'app.example/web',
      push: 'false',
      cache: 'off',
      outputs: `type=oci,dest=${dest}`,
    },
  });
  expect(result.outputs['base-image']).toContain(base);
  expect(resultsOf(result).map((each) => each.platform)).toEqual([platform]);
});

soakTest(`a start command that names the executable publishes it (${BASES} bases)`, async () => {
  const named = '<ItemGroup><ContainerAppCommand Include="/app/Web" /></ItemGroup>';
  const repository = await repositoryOf({ 'src/Web/Web.csproj': web('', named) });
  const images = await newImageName();
  const inputs = { project: 'src/Web', images, tags: '1', cache: 'off' };
  const result = await containerized({ workspace: repository.root, inputs });
  expect(result.log).toMatch(/target +linux-x64 .*the start command \/app\/Web names the executable/);
  await using running = await startImage(`${images}:1`);
  expect(await (await running.fetch('/')).text()).toBe('here');
  await writeFile(join(repository.root, 'src/Web/Web.csproj'), web('<UseAppHost>false</UseAppHost>', named));
  const failed = await containerize({ workspace: repository.root, inputs });
  expect(failed.exitCode).toBe(1);
  expect(failed.log).toContain('its start command is /app/Web, and Web is not in the publish output');
  expect(failed.log).toContain('set UseAppHost to true');
});

soakTest(`an old RID of Windows does not make a Windows image (${BASES} bases)`, async () => {
  const repository = await repositoryOf({
    'src/Web/Web.csproj': web('<RuntimeIdentifier>win-x64</RuntimeIdentifier>'),
  });
  const images = await newImageName();
  const result = await containerized({
    workspace: repository.root,
    inputs: { project: 'src/Web', images, tags: '1', cache: 'off' },
  });
  expect(result.log).toContain('for a Windows image set platforms: windows/amd64');
  await using running = await startImage(`${images}:1`);
  expect(await (await running.fetch('/')).text()).toBe('here');
});

soakTest(`a solution gives its folder to the build, as in MSBuild (${BASES} bases)`, async () => {
  const linked =
    '<ItemGroup><Content Include="$(SolutionDir)shared/note.txt" Link="note.txt" CopyToPublishDirectory="Always" /></ItemGroup>';
  const repository = await repositoryOf({
    'src/Web/Web.csproj': web('', linked),
    'Shop.slnx': '<Solution><Project Path="src/Web/Web.csproj" /></Solution>',
    'shared/note.txt': 'from the solution\n',
  });
  const images = await newImageName();
  const inputs = { project: 'Shop.slnx', images, tags: '1', cache: 'off' };
  const result = await containerized({ workspace: repository.root, inputs });
  const run = ['docker', 'run', '--rm', '--entrypoint', 'cat', `${images}:1`, '/app/note.txt'];
  expect(await runCommand(run)).toBe('from the solution\n');
  expect(result.log).toMatch(/^solution +Shop\.slnx/m);
  const planned = await containerized({
    workspace: repository.root,
    action: join(PROJECT_ROOT, 'plan'),
    inputs: { project: 'Shop.slnx', cache: 'off', affected: 'all' },
  });
  expect(planned.log).toContain('Give the property to both steps: `properties: SolutionDir=/src/`.');
});

soakTest(`what MSBuild answered is reused in later runs (${BASES} bases)`, async () => {
  const repository = await repositoryOf({
    'src/Web/Web.csproj': web(
      `<PublishSingleFile Condition="$([MSBuild]::IsOSPlatform('Linux'))">true</PublishSingleFile>`,
    ),
  });
  const images = await newImageName();
  const cache = `type=local,dir=${join(folder, 'cache')}`;
  const inputs = { project: 'src/Web', images, tags: '1', 'cache-from': cache };
  const request = { workspace: repository.root, inputs };
  await containerized(request);
  const again = await containerized({ ...request, env: { DOCKER_HOST: 'tcp://127.0.0.1:1' } });
  expect(again.outputs['cache']).toBe('hit');
  expect(again.log).toContain('MSBuild said: target linux-x64, not portable (PublishSingleFile is set)');
  await appendFile(join(repository.root, 'src/Web/Program.cs'), '// more\n');
  const edited = await containerized(request);
  expect(edited.log).toContain('Restore: left out');
  expect(edited.log).not.toContain('Only MSBuild knows');
  expect(edited.outputs['base-image']).toContain('/runtime-deps:');
});

soakTest(`nothing to start is an error, except with a named web server (${BASES} bases)`, async () => {
  const nothing = `<Target Name="Browser" AfterTargets="Publish"><Delete Files="$(PublishDir)Web.dll;$(PublishDir)Web.runtimeconfig.json;$(PublishDir)Web.deps.json" /></Target>`;
  const server = `<ContainerAppCommandInstruction>None</ContainerAppCommandInstruction><ContainerWorkingDirectory>/usr/share/nginx</ContainerWorkingDirectory>`;
  const repository = await repositoryOf({
    'src/Web/Web.csproj': web('', nothing),
    'src/Web/wwwroot/index.html': '<html></html>\n',
  });
  const images = await newImageName();
  const inputs = { project: 'src/Web', images, tags: '1', cache: 'off' };
  const failed = await containerize({ workspace: repository.root, inputs });
  expect(failed.exitCode).toBe(1);
  expect(failed.log).toContain('so there is nothing to start');
  expect(failed.log).toContain('set base-image to a web server');
  await writeFile(join(repository.root, 'src/Web/Web.csproj'), web(server, nothing));
  const base = { 'base-image': 'mcr.microsoft.com/dotnet/runtime-deps:10.0' };
  const result = await containerized({ workspace: repository.root, inputs: { ...inputs, ...base } });
  const { config } = await pulledImage(result.outputs['image'] ?? '');
  expect(config.config?.Entrypoint ?? []).toEqual([]);
  const run = ['docker', 'run', '--rm', '--entrypoint', 'cat', `${images}:1`, '/usr/share/nginx/wwwroot/index.html'];
  expect(await runCommand(run)).toBe('<html></html>\n');
});
