import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Exec } from '#base/effects.ts';
import { actionsPackagesCache } from '#cache/actions-cache.ts';
import { folderPackagesCache } from '#cache/folder-cache.ts';
import type { PackagesCache } from '#cache/packages.ts';
import type { ContainerEngine } from '#engine/engine.ts';
import type { Inputs } from '#inputs/inputs.ts';
import { type CredentialLookup, credentialLookup } from '#registry/credentials.ts';
import { openRegistries, type Registries } from '#registry/registries.ts';
import { actionsExec } from '#runner/exec.ts';
import { runnerFetch } from '#runner/fetch.ts';
import { enterHome } from '#runner/home.ts';
import type { Runner } from '#runner/runner.ts';

/** Everything that reaches out of the program, chosen here and nowhere else. */
export interface World {
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly exec: Exec;
  /** The checkout, or the folder that a person stands in; absolute. */
  readonly workspace: string;
  /** A folder of this action's own; parts of it outlive a run. */
  readonly home: string;
  /** NuGet's packages folder. */
  readonly packagesFolder: string;
  readonly packages: PackagesCache;
  /** Connects when it is asked for: many runs need none. */
  readonly engine: () => Promise<ContainerEngine>;
  readonly credentials: CredentialLookup;
  readonly registries: Registries;
}

const USER_AGENT = 'containerize-dotnet';

/** A step of a GitHub Actions job. */
export function actionsWorld(runner: Runner, inputs: Inputs): World {
  const workspace = runner.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const home = join(runner.env['RUNNER_TEMP'] ?? '/tmp', 'containerize-dotnet');
  const stage = join(home, 'cache');
  enterHome(stage);
  const packages = (folder: string): PackagesCache => actionsPackagesCache({ folder, stage, log: runner.log });
  return makeWorld({ runner, inputs, workspace, home, packages });
}

/** A developer's machine. */
export function terminalWorld(runner: Runner, inputs: Inputs): World {
  const cache = runner.env['XDG_CACHE_HOME'] ?? join(runner.env['HOME'] ?? '/tmp', '.cache');
  const home = join(cache, 'containerize-dotnet');
  return makeWorld({ runner, inputs, workspace: process.cwd(), home, packages: folderPackagesCache });
}

interface Surroundings extends Pick<World, 'runner' | 'inputs' | 'workspace' | 'home'> {
  readonly packages: (folder: string) => PackagesCache;
}

function makeWorld(parts: Surroundings): World {
  const { runner, inputs, home } = parts;
  const packagesFolder = join(home, 'nuget');
  const { env, log } = runner;
  const credentials = credentialLookup({ env, exec: actionsExec, log, fallbacks: jobLogins(runner, inputs) });
  return {
    ...parts,
    exec: actionsExec,
    packagesFolder,
    packages: parts.packages(packagesFolder),
    engine: async () => (await import('#engine/connect.ts')).connectEngine({ env, home: env['HOME'] ?? '/' }),
    credentials,
    registries: openRegistries({
      fetch: runnerFetch(env, runner.signal),
      credentials,
      insecure: inputs.insecureRegistries,
      userAgent: USER_AGENT,
      sleep: (milliseconds) => sleep(milliseconds),
      random: Math.random,
      clock: Date.now,
    }),
  };
}

/** The job's token opens the container registry of its own server, where nobody logged in otherwise. */
function jobLogins({ env }: Runner, { githubToken }: Inputs): Parameters<typeof credentialLookup>[0]['fallbacks'] {
  if (githubToken === undefined) return {};
  const registry = registryOfServer(env['GITHUB_SERVER_URL'] ?? '');
  if (registry === undefined) return {};
  const username = env['GITHUB_ACTOR'] ?? 'x-access-token';
  return { [registry]: { kind: 'password', username, password: githubToken, from: 'the input github-token' } };
}

/** A token is good for the server that gave it: one of an Enterprise Server must not be shown to github.com's registry. */
function registryOfServer(server: string): string | undefined {
  if (server === 'https://github.com') return 'ghcr.io';
  const host = /^https:\/\/([\w-]+\.ghe\.com)$/.exec(server)?.[1];
  return host === undefined ? undefined : `containers.${host}`;
}
