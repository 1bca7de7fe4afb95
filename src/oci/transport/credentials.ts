import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '#base/action-error.ts';
import { childEnv } from '#base/child-env.ts';
import type { Env, Exec, Log } from '#base/effects.ts';
import { isObject } from '#base/objects.ts';
import { DOCKER_HUB } from '#oci/reference.ts';
import { type DockerConfig, HUB_KEY, type Login, loginOf, parseDockerConfig } from './docker-config.ts';

/** A login and the file, helper or input it came from. */
export type Credential = Login & { readonly from: string };

/** Looks up a login each time a registry requires one, because other programs renew short-lived logins. */
export type CredentialLookup = (registry: string) => Promise<Credential | undefined>;

interface CredentialPlaces {
  readonly env: Env;
  readonly exec: Exec;
  readonly log: Log;
  /** By registry host, used if no file has a login: the job's token for `ghcr.io`. */
  readonly fallbacks: Readonly<Record<string, Credential>>;
}

/**
 * Finds logins where docker and podman store them: `config.json`, its helpers and store, then podman's `auth.json`,
 * then the fallbacks. A source that cannot be read gives one warning and counts as empty.
 */
export function credentialLookup(places: CredentialPlaces): CredentialLookup {
  const warned = new Set<string>();
  const warn = (message: string): void => {
    if (!warned.has(message)) places.log.warning(message);
    warned.add(message);
  };
  return async (registry) => {
    for (const file of configFiles(places.env)) {
      const config = await readConfig(file, warn);
      const found = config && (await findLogin(registry, { places, file, config, warn }));
      if (found !== undefined) return known(found, places.log);
    }
    const fallback = Object.hasOwn(places.fallbacks, registry) ? places.fallbacks[registry] : undefined;
    return fallback && known(fallback, places.log);
  };
}

/** Describes the source of a login for the log; never includes the login. */
export function describeCredential(credential: Credential | undefined): string {
  if (credential === undefined) return 'anonymous';
  const who = credential.kind === 'identity' ? 'an identity token' : `user ${credential.username}`;
  return `${who} from ${credential.from}`;
}

function known(credential: Credential, log: Log): Credential {
  log.mask(credential.kind === 'identity' ? credential.token : credential.password);
  return credential;
}

/** Returns the path of docker's `config.json`; `undefined` if the environment does not name a home folder. */
export function dockerConfigFile(env: Env): string | undefined {
  const home = env['HOME'] ?? env['USERPROFILE'];
  const docker = env['DOCKER_CONFIG'] ?? (home && join(home, '.docker'));
  return docker && join(docker, 'config.json');
}

function configFiles(env: Env): readonly string[] {
  const runtime = env['XDG_RUNTIME_DIR'];
  const podman = env['REGISTRY_AUTH_FILE'] ?? (runtime && join(runtime, 'containers', 'auth.json'));
  return [dockerConfigFile(env), podman].filter((file): file is string => Boolean(file));
}

type Warn = (message: string) => void;

async function readConfig(file: string, warn: Warn): Promise<DockerConfig | undefined> {
  try {
    return parseDockerConfig(await readFile(file, 'utf8'));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    // A parser's message may quote the text, which contains secrets.
    const reason = error instanceof SyntaxError ? 'it is not valid JSON' : messageOf(error);
    if (!missing) warn(`The registry logins in ${file} are not used: ${reason}.`);
    return undefined;
  }
}

interface Search {
  readonly places: CredentialPlaces;
  readonly file: string;
  readonly config: DockerConfig;
  readonly warn: Warn;
}

async function findLogin(registry: string, search: Search): Promise<Credential | undefined> {
  const { config, file } = search;
  const helper = config.helpers.get(registry) ?? config.store;
  const helped = helper === undefined ? undefined : await askHelper(registry, { ...search, helper });
  if (helped !== undefined) return helped;
  const login = config.logins.get(registry);
  return login && { ...login, from: file };
}

/**
 * Runs a credential helper (the protocol of docker-credential-helpers): the host on stdin, JSON or a plain message on
 * stdout.
 */
async function askHelper(
  registry: string,
  search: Search & { readonly helper: string },
): Promise<Credential | undefined> {
  const command = `docker-credential-${search.helper}`;
  const failed = (reason: string): undefined => {
    search.warn(`${command} (named in ${search.file}) gave no login for ${registry}: ${reason}.`);
    return undefined;
  };
  const input = registry === DOCKER_HUB ? HUB_KEY : registry;
  try {
    const { exec, env } = search.places;
    const result = await exec({ command, args: ['get'], input, env: childEnv(env, 'credential-helper') });
    const said = (result.stdout.trim() || result.stderr.trim()).split('\n')[0] ?? '';
    if (/credentials not found/i.test(said)) return undefined;
    if (result.exitCode === 127) return failed('it is not installed');
    if (result.exitCode !== 0) return failed(`exit code ${result.exitCode}, ${said.slice(0, 200)}`);
    const login = parseHelperAnswer(result.stdout);
    return login && { ...login, from: command };
  } catch (error) {
    return failed(error instanceof SyntaxError ? 'its answer is not valid JSON' : messageOf(error));
  }
}

function parseHelperAnswer(stdout: string): Login | undefined {
  const json: unknown = JSON.parse(stdout);
  const { Username, Secret } = isObject(json) ? json : {};
  return typeof Username === 'string' && typeof Secret === 'string' ? loginOf(Username, Secret) : undefined;
}
