import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { DOCKER_HUB } from '#oci/reference.ts';

/** A login in a file or from a helper. An identity token is a refresh token, not a password. */
export type Login =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity'; readonly token: string };

/** The logins in docker's `config.json`, or podman's `auth.json`, by registry host. */
export interface DockerConfig {
  readonly logins: ReadonlyMap<string, Login>;
  /** Names of helpers, without the prefix `docker-credential-`. */
  readonly helpers: ReadonlyMap<string, string>;
  readonly store: string | undefined;
}

/** Docker Hub's key in the file, and the host that helpers get. */
export const HUB_KEY = 'https://index.docker.io/v1/';

const HUB_HOSTS = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

/** Parses the file's text. @throws Error if it is not a JSON object. */
export function parseDockerConfig(text: string): DockerConfig {
  const json = parseJson(text);
  if (!isObject(json)) throw new Error('it is not a JSON object');
  const store = json['credsStore'];
  return {
    logins: entries(json['auths'], readLogin),
    helpers: entries(json['credHelpers'], (name) => (typeof name === 'string' && name !== '' ? name : undefined)),
    store: typeof store === 'string' && store !== '' ? store : undefined,
  };
}

/**
 * Returns a login from the two fields of a helper or file: docker writes `<token>` as the name if the secret is an
 * identity token.
 */
export function loginOf(username: string, secret: string): Login | undefined {
  if (secret === '') return undefined;
  if (username === '<token>') return { kind: 'identity', token: secret };
  return username === '' ? undefined : { kind: 'password', username, password: secret };
}

function entries<T>(section: unknown, read: (entry: unknown) => T | undefined): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [key, entry] of Object.entries(isObject(section) ? section : {})) {
    const host = hostOf(key);
    const value = read(entry);
    if (host !== undefined && value !== undefined && !found.has(host)) found.set(host, value);
  }
  return found;
}

/** Returns the host of a key. Podman's keys of single repositories (`quay.io/team`) have none. */
function hostOf(key: string): string | undefined {
  const [host = '', ...path] = key
    .replace(/^https?:\/\//, '')
    .replace(/(?<!\/)\/+$/, '')
    .split('/');
  if (path.length > 0 && !/^v[12]$/.test(path.join('/'))) return undefined;
  return HUB_HOSTS.has(host) ? DOCKER_HUB : host;
}

function readLogin(entry: unknown): Login | undefined {
  if (!isObject(entry)) return undefined;
  const { auth, username, password, identitytoken } = entry;
  if (typeof identitytoken === 'string' && identitytoken !== '') return { kind: 'identity', token: identitytoken };
  if (typeof auth === 'string' && auth !== '') return readAuth(auth);
  return typeof username === 'string' && typeof password === 'string' ? loginOf(username, password) : undefined;
}

/** `user:password` in base64; docker itself removes zero bytes at the end. */
function readAuth(auth: string): Login | undefined {
  const text = Buffer.from(auth, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? undefined : loginOf(text.slice(0, colon), text.slice(colon + 1).replace(/(?<!\0)\0+$/, ''));
}
