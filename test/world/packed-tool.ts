import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { workFolder } from './work-folder.ts';

/** A local tool, as `dotnet pack` makes one. */
export interface ToolSource {
  readonly id: string;
  readonly command: string;
  /** `net10.0` if nothing is said. */
  readonly framework?: string;
  /** Statements of C#. */
  readonly program: string;
}

/** Packs a tool of version 1.0.0 into a folder, which is a feed then. */
export async function packTool(
  { id, command, framework = 'net10.0', program }: ToolSource,
  feed: string,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tool-'));
  try {
    const project = `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>
      <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>
      <PackAsTool>true</PackAsTool><ToolCommandName>${command}</ToolCommandName><PackageId>${id}</PackageId>
      <UseAppHost>false</UseAppHost>
    </PropertyGroup></Project>`;
    await writeFile(join(folder, 'Tool.csproj'), project);
    await writeFile(join(folder, 'Program.cs'), program);
    const env = { ...process.env, HOME: folder, NuGetAudit: 'false' };
    if (framework !== 'net10.0') await claimFramework(folder, framework);
    await runCommand(['dotnet', 'pack', '-c', 'Release', '-o', feed], { cwd: folder, env });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The program of GitVersion's package for MSBuild as the tool `GitVersion.Tool`, which is the same program. */
export async function packGitVersion(version: string, feed: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tool-'));
  const packages = await workFolder('test-packages');
  try {
    const from = join(packages, 'gitversion.msbuild', version, 'tools/net10.0');
    const project = `<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup>
      <TargetFramework>net10.0</TargetFramework><IncludeBuildOutput>false</IncludeBuildOutput>
      <PackageId>GitVersion.Tool</PackageId><PackageVersion>1.0.0</PackageVersion><PackageType>DotnetTool</PackageType>
      <EnableDefaultItems>false</EnableDefaultItems>
    </PropertyGroup><ItemGroup>
      <PackageDownload Include="GitVersion.MsBuild" Version="[${version}]" />
      <None Include="${from}/**" Pack="true" PackagePath="tools/net10.0/any" />
      <None Include="DotnetToolSettings.xml" Pack="true" PackagePath="tools/net10.0/any" />
    </ItemGroup></Project>`;
    await writeFile(join(folder, 'Tool.csproj'), project);
    const command = '<Command Name="dotnet-gitversion" EntryPoint="gitversion.dll" Runner="dotnet" />';
    const settings = `<DotNetCliTool Version="1"><Commands>${command}</Commands></DotNetCliTool>`;
    await writeFile(join(folder, 'DotnetToolSettings.xml'), settings);
    const env = { ...process.env, HOME: folder, NuGetAudit: 'false', NUGET_PACKAGES: packages };
    // The files are there after the restore only.
    await runCommand(['dotnet', 'restore'], { cwd: folder, env });
    await runCommand(['dotnet', 'pack', '-o', feed], { cwd: folder, env });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Has the host look for an older runtime: packs to compile for one may not be here. */
async function claimFramework(folder: string, framework: string): Promise<void> {
  const version = `${framework.replace('net', '')}.0`;
  await writeFile(
    join(folder, 'Directory.Build.targets'),
    `<Project><Target Name="Claim" AfterTargets="GenerateBuildRuntimeConfigurationFiles"><PropertyGroup>
      <Text>$([System.IO.File]::ReadAllText('$(ProjectRuntimeConfigFilePath)').Replace('10.0.0', '${version}'))</Text>
    </PropertyGroup><WriteLinesToFile File="$(ProjectRuntimeConfigFilePath)" Lines="$(Text)" Overwrite="true" /></Target></Project>`,
  );
}
