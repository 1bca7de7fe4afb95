import { readdir, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Env } from '#base/effects.ts';
import { isWithin } from '#base/files/paths.ts';
import { readSmallFile } from '#base/files/read-small-file.ts';
import { LARGEST_TEXT, readTextIfThere } from '#dotnet/project/read-text.ts';
import { ancestors } from '#publish/paths/ancestors.ts';
import type { NuGetAccess, NuGetConfigFile, WithheldLogin } from './nuget-access.ts';
import { readNuGetConfig } from './nuget-config.ts';
import { DEFAULT_NUGET_CONFIG } from './nuget-credentials.ts';

/** The spellings that NuGet looks for on a case-sensitive file system. */
const NAMES = ['nuget.config', 'NuGet.config', 'NuGet.Config'];
/** Variables of NuGet and its credential providers, and the one that actions/setup-dotnet writes into a configuration. */
const OF_NUGET =
  /^(?:NuGetPackageSourceCredentials_.+|NUGET_AUTH_TOKEN|VSS_NUGET_.+|ARTIFACTS_CREDENTIALPROVIDER_.+|NUGET_CREDENTIALPROVIDER_.+)$/i;

/**
 * Reads what the runner knows about feeds: configurations above the checkout (actions/setup-dotnet writes one there) and of
 * its user, NuGet's own variables, and each variable that one of these configurations mentions. A variable that only the
 * repository's configurations mention is passed only if the workflow names it, because a pull request may write any
 * `%NAME%` into the address of a source.
 */
export async function readRunnerNuGet(runner: {
  readonly home: string;
  readonly env: Env;
  readonly root: string;
  /** The project's path in the checkout. */
  readonly project: string;
  /** The input `nuget-variables`. */
  readonly allowed: readonly string[];
}): Promise<Omit<NuGetAccess, 'credentials'>> {
  const { allowed } = runner;
  const workspace = await workspaceOf(runner.env);
  const above = await Promise.all(ancestors(dirname(runner.root)).map((folder) => configsIn(folder, workspace)));
  const configs = [...above.flat(), ...(await userConfigs(runner.home))];
  const repository = await readRepositoryConfigs(runner.root, runner.project);
  // Above a submodule there is another checkout. Its configurations are not trusted as the runner's.
  const outer = configs.filter(({ path }) => workspace === undefined || !isWithin(path, workspace));
  const trusted = new Set([...allowed, ...variablesOf(outer)]);
  const present = Object.entries(runner.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const isPassed = (name: string) => OF_NUGET.test(name) || trusted.has(name);
  const mentioned = new Set(variablesOf([...configs, ...repository]));
  // An empty variable, such as a secret in a run for a fork, is not reported as withheld.
  const withheld = present
    .filter(([name, value]) => mentioned.has(name) && !isPassed(name) && value !== '')
    .map(([name]) => name);
  return {
    configs,
    inWorkspace: configs.filter((config) => !outer.includes(config)),
    environment: Object.fromEntries(present.filter(([name]) => isPassed(name))),
    allowed,
    withheld,
    withheldLogins: withheld.flatMap((name) => loginsBy(name, [...configs, ...repository])),
  };
}

function loginsBy(variable: string, configs: readonly NuGetConfigFile[]): readonly WithheldLogin[] {
  const word = `%${variable}%`;
  const facts = configs.map(({ text }) => readNuGetConfig(text));
  const logins = facts.flatMap((each) => each.logins).filter(({ password }) => password === word);
  const count = configs.reduce((sum, { text }) => sum + text.split(word).length - 1, 0);
  const sources = facts.flatMap((each) => each.sources);
  return logins.map((login) => ({
    ...{ ...login, variable, only: count === logins.length },
    addresses: sources.filter(({ name }) => isSame(name, login.source)).map(({ value }) => value),
  }));
}

function isSame(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function variablesOf(configs: readonly NuGetConfigFile[]): readonly string[] {
  return configs.flatMap(({ text }) => readNuGetConfig(text).variables);
}

/** Returns the real path of a job's workspace; `undefined` outside a job. */
async function workspaceOf({ GITHUB_WORKSPACE: workspace = '' }: Env): Promise<string | undefined> {
  return workspace === '' ? undefined : await realpath(workspace).catch(() => workspace);
}

/** Reads the nuget.config files that apply to a project within its checkout, nearest first. */
export async function readRepositoryConfigs(root: string, project: string): Promise<readonly NuGetConfigFile[]> {
  const folders = ancestors(dirname(join(root, project))).filter((folder) => `${folder}/`.startsWith(`${root}/`));
  return (await Promise.all(folders.map((folder) => configsIn(folder, root)))).flat();
}

/** Reads the user's configurations. Without one, the default configuration applies, which dotnet would write. */
async function userConfigs(home: string): Promise<readonly NuGetConfigFile[]> {
  const folder = join(home, '.nuget/NuGet');
  const own = await configsIn(folder);
  const names = await readdir(join(folder, 'config')).catch(() => []);
  const paths = names.filter((name) => /\.config$/i.test(name)).sort();
  const additional = await Promise.all(paths.map((name) => readConfig(join(folder, 'config', name))));
  const main = own.length > 0 ? own : [{ path: join(folder, 'NuGet.Config'), text: DEFAULT_NUGET_CONFIG }];
  return [...main, ...additional.flat()];
}

/**
 * Reads at most one configuration of a folder, because all spellings name the same file on a case-insensitive file system.
 * @param checkout the checkout that may contain the folder. If it does, a link is followed only within the checkout.
 */
async function configsIn(folder: string, checkout?: string): Promise<readonly NuGetConfigFile[]> {
  const within = checkout !== undefined && isWithin(folder, checkout) ? checkout : undefined;
  const found = await Promise.all(NAMES.map((name) => readConfig(join(folder, name), within)));
  return found.flat().slice(0, 1);
}

async function readConfig(path: string, checkout?: string): Promise<readonly NuGetConfigFile[]> {
  const text =
    checkout === undefined
      ? await readSmallFile(path, LARGEST_TEXT).then(String, () => undefined)
      : await readTextIfThere(checkout, path);
  return text === undefined ? [] : [{ path, text }];
}
