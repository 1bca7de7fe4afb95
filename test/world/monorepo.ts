import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCommand } from './command.ts';

/** Twelve services, each with the shared libraries that it references. */
export const SERVICES: Readonly<Record<string, readonly string[]>> = {
  Accounts: [],
  Billing: ['Money'],
  Catalog: [],
  Delivery: ['Messaging'],
  Gateway: [],
  Orders: ['Money', 'Messaging'],
  Payments: ['Money'],
  Ratings: [],
  Reports: [],
  Search: [],
  Stock: ['Messaging'],
  Users: [],
};

/** Messaging stands on Core: what references it depends on Core too. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = { Core: [], Messaging: ['Core'], Money: [] };

export interface Monorepo extends AsyncDisposable {
  readonly root: string;
  /** Writes a file, commits, and gives the commit before. */
  change(path: string, text: string): Promise<string>;
}

/** A repository with {@link SERVICES} as tiny programs, their libraries, a test and documentation. */
export async function makeMonorepo(): Promise<Monorepo> {
  const folder = await mkdtemp(join(tmpdir(), 'monorepo-'));
  const root = join(folder, 'checkout');
  const git = (...args: readonly string[]): Promise<string> =>
    runCommand(['git', '-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-C', root, ...args]);
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  const commit = async (): Promise<void> => {
    await git('add', '--all');
    await git('commit', '--quiet', '--message', 'Change');
  };
  for (const [path, text] of Object.entries(files())) await write(path, text);
  await git('init', '--quiet', '--initial-branch=main');
  await commit();
  return {
    root,
    change: async (path, text) => {
      const before = (await git('rev-parse', 'HEAD')).trim();
      await write(path, text);
      await commit();
      return before;
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

function files(): Readonly<Record<string, string>> {
  const services = Object.entries(SERVICES).flatMap(([name, references]) => [
    [`src/${name}/${name}.csproj`, project({ exe: true, references })],
    [`src/${name}/README.md`, 'What it does.\n'],
    [`src/${name}/Program.cs`, `System.Console.WriteLine("${name}");\n`],
  ]);
  const libraries = Object.entries(LIBRARIES).flatMap(([name, references]) => [
    [`src/Shared/${name}/${name}.csproj`, project({ references, from: '..' })],
    [`src/Shared/${name}/${name}.cs`, `namespace Shared.${name}; public static class Version { }\n`],
  ]);
  return {
    ...Object.fromEntries([...services, ...libraries]),
    'test/Tests/Tests.csproj': project({ exe: true, packages: ['xunit.v3'] }),
    'docs/guide.md': 'How it works.\n',
    '.gitignore': 'bin/\nobj/\n',
  };
}

function project(own: {
  readonly exe?: boolean;
  readonly references?: readonly string[];
  readonly packages?: readonly string[];
  readonly from?: string;
}): string {
  const { exe = false, references = [], packages = [], from = '../Shared' } = own;
  return [
    '<Project Sdk="Microsoft.NET.Sdk">',
    `<PropertyGroup>${exe ? '<OutputType>Exe</OutputType>' : ''}<TargetFramework>net10.0</TargetFramework></PropertyGroup>`,
    '<ItemGroup>',
    ...references.map((name) => `<ProjectReference Include="${from}/${name}/${name}.csproj" />`),
    ...packages.map((name) => `<PackageReference Include="${name}" Version="1.0.0" />`),
    '</ItemGroup>',
    '</Project>',
    '',
  ].join('\n');
}
