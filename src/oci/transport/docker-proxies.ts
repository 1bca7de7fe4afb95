import { readFile } from 'node:fs/promises';
import type { Env } from '#base/effects.ts';
import { isObject } from '#base/objects.ts';
import { parseJson } from '#base/parse-json.ts';
import { dockerConfigFile } from './credentials.ts';

/** The proxies that docker passes to containers. */
interface DockerProxies {
  readonly file: string;
  /** By variable name: `HTTP_PROXY`. */
  readonly proxies: Readonly<Record<string, string>>;
}

/** Docker's names (docs.docker.com, "Use a proxy server with the Docker CLI"). */
const NAMES = {
  httpProxy: 'HTTP_PROXY',
  httpsProxy: 'HTTPS_PROXY',
  noProxy: 'NO_PROXY',
  allProxy: 'ALL_PROXY',
} as const;

/** The address at which the client finds the engine by default. */
const USUAL_HOST = 'unix:///var/run/docker.sock';

/** Reads `proxies` of docker's `config.json`: those of the engine in DOCKER_HOST, else the default ones. */
export async function readDockerProxies(env: Env): Promise<DockerProxies | undefined> {
  const file = dockerConfigFile(env);
  if (file === undefined) return undefined;
  const proxies = proxiesIn(await readFile(file, 'utf8').catch(() => ''), env['DOCKER_HOST'] || USUAL_HOST);
  return Object.keys(proxies).length === 0 ? undefined : { file, proxies };
}

/** An invalid file is reported by the look-up of logins. */
export function proxiesIn(text: string, host: string): Readonly<Record<string, string>> {
  const hosts = objectAt(parsed(text), 'proxies');
  const own = isObject(hosts[host]) ? hosts[host] : objectAt(hosts, 'default');
  const found = Object.entries(NAMES).map(([name, variable]) => [variable, own[name]] as const);
  return Object.fromEntries(
    found.filter((pair): pair is [(typeof pair)[0], string] => typeof pair[1] === 'string' && pair[1] !== ''),
  );
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function objectAt(value: unknown, name: string): Readonly<Record<string, unknown>> {
  const inner = isObject(value) ? value[name] : undefined;
  return isObject(inner) ? inner : {};
}
