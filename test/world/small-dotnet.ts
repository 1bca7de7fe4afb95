import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { ContainerEngine, EngineImage } from '#engine/engine.ts';
import { type FolderEngine, type Folders, folderEngine } from './folder-engine.ts';
import type { TestRegistry } from './registry.ts';

/** A web project that {@link dotnetEngine} can publish. */
export const SOURCE: Readonly<Record<string, string>> = {
  'Web/Web.csproj': projectFile(),
  'Web/Program.cs': 'System.Console.WriteLine(1);\n',
};

/** A web project for .NET 10 with these elements. */
export function projectFile(...elements: readonly string[]): string {
  const framework = '<PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>';
  return `<Project Sdk="Microsoft.NET.Sdk.Web">${[framework, ...elements].join('')}</Project>\n`;
}

/** A publish output as it lies in a folder, of a web application of that name. */
export function outputOf(name: string): Readonly<Record<string, string>> {
  const framework = { name: 'Microsoft.AspNetCore.App', version: '10.0.0' };
  return {
    [`${name}.dll`]: 'MZ',
    [`${name}.deps.json`]: '{}',
    [`${name}.runtimeconfig.json`]: JSON.stringify({ runtimeOptions: { tfm: 'net10.0', framework } }),
  };
}

/** Of each package. */
const SHA512 = Buffer.alloc(64).toString('base64');

export interface SmallDotnet {
  /** Called before each command does its part; where it gives an exit code, nothing else is done. */
  readonly before?: (command: readonly string[], folders: Folders) => number | undefined;
  /** Files of the publish output, beside those of {@link outputOf} or in their place. */
  readonly output?: Readonly<Record<string, string | Uint8Array>>;
  /** Properties that MSBuild says of the project besides. */
  readonly properties?: Readonly<Record<string, string>>;
  /** What the project references, as the list of packages that a restore leaves has it: a version by its name. */
  readonly packages?: Readonly<Record<string, string>>;
}

/**
 * An engine whose `dotnet publish` makes an assembly of the text of all C# files of the project. Its images are those of
 * the registry.
 */
export function dotnetEngine(
  small: SmallDotnet,
  { registry, commands }: { readonly registry: TestRegistry; readonly commands: string[] },
): ContainerEngine {
  const dotnet: FolderEngine['dotnet'] = (command, folders) => {
    commands.push(nameOf(command));
    const code = small.before?.(command, folders);
    if (code !== undefined) return code;
    if (command.includes('-t:Publish')) publish(small, folders);
    return 0;
  };
  const image = async (name: string): Promise<EngineImage> => {
    const repository = name.slice(name.indexOf('/') + 1).replace(/[:@].*$/, '');
    const digest = registry.store.tagged(repository, '10.0');
    return { id: 'sha256:image', repoDigests: [`${registry.host}/${repository}@${digest}`] };
  };
  return { ...folderEngine({ dotnet }), findImage: image, pull: ({ name }) => image(name) };
}

function nameOf(command: readonly string[]): string {
  if (command.includes('-t:Restore')) return 'restore';
  if (command.includes('-t:Publish')) return 'publish';
  return command.some((word) => word.startsWith('-getProperty:')) ? 'ask' : (command[1] ?? '');
}

function publish({ output, properties, packages = {} }: SmallDotnet, folders: Folders): void {
  const project = projectOf(folders);
  const [source, work] = [join(folders['/src'] ?? '', dirname(project)), folders['/work'] ?? ''];
  // As MSBuild does: what is not read does not count.
  for (const path of [join(folders['/src'] ?? '', project), join(folders['/src'] ?? '', 'Directory.Build.props')]) {
    if (existsSync(path)) readFileSync(path);
  }
  const code = readdirSync(source).filter((name) => name.endsWith('.cs'));
  const assembly = code.map((name) => readFileSync(join(source, name), 'utf8')).join('');
  const name = basename(project, '.csproj');
  const files = { ...outputOf(name), [`${name}.dll`]: `MZ${assembly}`, ...output };
  for (const [path, text] of Object.entries(files)) put(join(work, 'out/publish/0', path), text);
  const facts = {
    ...{ AssemblyName: name, TargetFileName: `${name}.dll`, TargetFramework: 'net10.0' },
    ...{ MSBuildProjectFullPath: `/src/${project}`, ...properties },
  };
  const lines = Object.entries(facts).map(([fact, value]) => `P\t${fact}\t${Buffer.from(value).toString('base64')}`);
  put(join(work, 'out/facts/0.tsv'), lines.join('\n'));
  const dependencies = Object.fromEntries(Object.entries(packages).map(([id, version]) => [id, { version }]));
  const assets = { restore: { projectPath: `/src/${project}` }, frameworks: { 'net10.0': { dependencies } } };
  const named = Object.entries(packages).map(([id, version]) => `${id}/${version}`);
  const targets = { 'net10.0': Object.fromEntries(named.map((each) => [each, { type: 'package' }])) };
  const libraries = Object.fromEntries(named.map((each) => [each, { type: 'package', sha512: SHA512 }]));
  put(join(source, 'obj/project.assets.json'), JSON.stringify({ targets, libraries, project: assets }));
}

/** The project that the action's own project builds, which lies in the work folder. */
function projectOf(folders: Folders): string {
  const work = folders['/work'] ?? '';
  const texts = readdirSync(work)
    .filter((name) => name.endsWith('proj'))
    .map((name) => readFileSync(join(work, name), 'utf8'));
  return /\/src\/([^"<;]*\.csproj)/.exec(texts.join('\n'))?.[1] ?? 'Web/Web.csproj';
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
