import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.ts';

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
