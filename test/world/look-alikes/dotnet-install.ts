import { access, readdir, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';

/** The newest of each on this machine. */
export interface DotnetVersions {
  readonly runtime: string;
  readonly aspnet: string;
  readonly sdk: string;
}

export interface DotnetInstall {
  readonly root: string;
  readonly versions: DotnetVersions;
}

/** The .NET SDK of this machine. @throws Error saying what to do when there is none. */
export async function findDotnet(): Promise<DotnetInstall> {
  const root = await findRoot();
  const [runtime, aspnet, sdk] = await Promise.all([
    newest(join(root, 'shared/Microsoft.NETCore.App')),
    newest(join(root, 'shared/Microsoft.AspNetCore.App')),
    newest(join(root, 'sdk')),
  ]);
  return { root, versions: { runtime, aspnet, sdk } };
}

async function findRoot(): Promise<string> {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'dotnet'));
  const installed = ['/usr/share/dotnet/dotnet', '/usr/lib/dotnet/dotnet'];
  for (const program of [...onPath, ...installed]) {
    const root = dirname(await realpath(program).catch(() => ''));
    if (await exists(join(root, 'sdk'))) return root;
  }
  throw new Error(
    'The Microsoft registry cannot be reached, and look-alike base images need a .NET SDK on this machine: ' +
      'install one (https://dot.net), or allow mcr.microsoft.com.',
  );
}

async function newest(folder: string): Promise<string> {
  const versions = await readdir(folder).catch(() => []);
  const [first] = versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  if (first === undefined)
    throw new Error(`${folder} holds no version: look-alike base images need the whole .NET SDK.`);
  return first;
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
