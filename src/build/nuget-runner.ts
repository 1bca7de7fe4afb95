import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Env } from '#base/effects.ts';
import type { NuGetAccess, NuGetConfigFile } from './nuget-access.ts';
import { readNuGetConfig } from './nuget-config.ts';
import { DEFAULT_NUGET_CONFIG } from './nuget-credentials.ts';

/** The spellings NuGet looks for where letters' case matters. */
const NAMES = ['nuget.config', 'NuGet.config', 'NuGet.Config'];
const VARIABLE =
  /^(?:NuGetPackageSourceCredentials_.+|NUGET_AUTH_TOKEN|VSS_NUGET_.+|ARTIFACTS_CREDENTIALPROVIDER_.+|NUGET_CREDENTIALPROVIDER_.+)$/i;

/**
 * What the runner itself knows of feeds: configurations above the checkout (actions/setup-dotnet writes one there) and of
 * its user, credential variables, and each variable that one of these or the repository's own configurations mentions.
 */
export async function readRunnerNuGet(at: {
  readonly home: string;
  readonly env: Env;
  readonly root: string;
  /** The project's path in the checkout. */
  readonly project: string;
}): Promise<Omit<NuGetAccess, 'credentials'>> {
  const above = (await Promise.all(ancestors(dirname(at.root)).map(configsIn))).flat();
  const configs = [...above, ...(await userConfigs(at.home))];
  const repository = await readRepositoryConfigs(at.root, at.project);
  const mentioned = new Set([...configs, ...repository].flatMap(({ text }) => readNuGetConfig(text).variables));
  const environment = Object.entries(at.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && (VARIABLE.test(entry[0]) || mentioned.has(entry[0])),
  );
  return { configs, environment: Object.fromEntries(environment) };
}

/** The nuget.config files that count for a project within its checkout, nearest first. */
export async function readRepositoryConfigs(root: string, project: string): Promise<readonly NuGetConfigFile[]> {
  const folders = ancestors(dirname(join(root, project))).filter((folder) => `${folder}/`.startsWith(`${root}/`));
  return (await Promise.all(folders.map(configsIn))).flat();
}

function ancestors(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...ancestors(parent)];
}

/** A user who has none has NuGet's own: dotnet would write it. */
async function userConfigs(home: string): Promise<readonly NuGetConfigFile[]> {
  const folder = join(home, '.nuget/NuGet');
  const own = await configsIn(folder);
  const names = await readdir(join(folder, 'config')).catch(() => []);
  const paths = names.filter((name) => /\.config$/i.test(name)).sort();
  const additional = await Promise.all(paths.map((name) => readConfig(join(folder, 'config', name))));
  const main = own.length > 0 ? own : [{ path: join(folder, 'NuGet.Config'), text: DEFAULT_NUGET_CONFIG }];
  return [...main, ...additional.flat()];
}

/** One configuration a folder: on a file system that ignores case, all spellings are the same file. */
async function configsIn(folder: string): Promise<readonly NuGetConfigFile[]> {
  const found = await Promise.all(NAMES.map((name) => readConfig(join(folder, name))));
  return found.flat().slice(0, 1);
}

async function readConfig(path: string): Promise<readonly NuGetConfigFile[]> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? [] : [{ path, text }];
}
