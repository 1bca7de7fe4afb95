import { readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Env } from '#base/effects.ts';
import { ancestors } from './ancestors.ts';
import type { NuGetAccess, NuGetConfigFile } from './nuget-access.ts';
import { readNuGetConfig } from './nuget-config.ts';
import { DEFAULT_NUGET_CONFIG } from './nuget-credentials.ts';

/** The spellings NuGet looks for where letters' case matters. */
const NAMES = ['nuget.config', 'NuGet.config', 'NuGet.Config'];
const VARIABLE =
  /^(?:NuGetPackageSourceCredentials_.+|NUGET_AUTH_TOKEN|VSS_NUGET_.+|ARTIFACTS_CREDENTIALPROVIDER_.+|NUGET_CREDENTIALPROVIDER_.+)$/i;

/** Keys to other doors than a feed's: of the job itself, of clouds, of other registries. */
const FOREIGN = new RegExp(
  [
    '^(?:ACTIONS|INPUT|STATE|RUNNER|AWS|AZURE|ARM|GOOGLE|GCP|GCLOUD|CLOUDSDK|ALIBABA|ALICLOUD|TENCENTCLOUD|OCI|IBMCLOUD)_',
    '^(?:CLOUDFLARE|DIGITALOCEAN|HCLOUD|HEROKU|SCW|DOCKER|KUBE|VAULT|SSH|GPG|COSIGN|SIGSTORE|TF)_',
    '^(?:GITHUB|GH|GITLAB|BITBUCKET|NPM|NODE|PYPI|TWINE)_.*TOKEN',
    '^KUBECONFIG$',
  ].join('|'),
  'i',
);

/**
 * What the runner itself knows of feeds: configurations above the checkout (actions/setup-dotnet writes one there) and of
 * its user, credential variables, and each variable that one of these mentions. What the repository's own configurations
 * mention is passed too, as `dotnet restore` on the runner would, but for names that are no feed's: a pull request may
 * write any `%NAME%` into the address of a source.
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
  const outer = await outsideWorkspace(configs, at.env);
  const trusted = new Set(outer.flatMap(({ text }) => readNuGetConfig(text).variables));
  const mentioned = new Set([...configs, ...repository].flatMap(({ text }) => readNuGetConfig(text).variables));
  const present = Object.entries(at.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const isKept = (name: string) => VARIABLE.test(name) || trusted.has(name) || !FOREIGN.test(name);
  const wanted = present.filter(([name]) => VARIABLE.test(name) || mentioned.has(name));
  return {
    configs,
    environment: Object.fromEntries(wanted.filter(([name]) => isKept(name))),
    withheld: wanted.map(([name]) => name).filter((name) => !isKept(name)),
  };
}

/** A submodule has a checkout above it, which is a repository's word as well and not the runner's. */
async function outsideWorkspace(configs: readonly NuGetConfigFile[], env: Env): Promise<readonly NuGetConfigFile[]> {
  const workspace = env['GITHUB_WORKSPACE'];
  if (workspace === undefined || workspace === '') return configs;
  const real = await realpath(workspace).catch(() => workspace);
  return configs.filter(({ path }) => !path.startsWith(`${real}/`) && !path.startsWith(`${workspace}/`));
}

/** The nuget.config files that count for a project within its checkout, nearest first. */
export async function readRepositoryConfigs(root: string, project: string): Promise<readonly NuGetConfigFile[]> {
  const folders = ancestors(dirname(join(root, project))).filter((folder) => `${folder}/`.startsWith(`${root}/`));
  return (await Promise.all(folders.map(configsIn))).flat();
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
