import type { Env, Log } from '#base/effects.ts';
import { readDockerProxies } from '#oci/transport/docker-proxies.ts';
import { isOnRunner } from '#publish/nuget/network.ts';
import { proxiesOf } from '#publish/paths/environment.ts';

/**
 * The environment of the runner, with the proxies that docker gives to containers where it names none itself. One on the
 * runner's localhost is left out unless the containers share its network: docker would give them an address of their own.
 */
export async function withDockerProxies(
  env: Env,
  of: { readonly network: string | undefined; readonly log: Log },
): Promise<Env> {
  if (Object.keys(proxiesOf(env)).length > 0) return env;
  const found = await readDockerProxies(env);
  if (found === undefined) return env;
  const usable = Object.entries(found.proxies).filter(([, address]) => of.network === 'host' || !isOnRunner(address));
  const names = usable.map(([name]) => name).join(', ');
  of.log.info(
    names === ''
      ? `The proxies in ${found.file} are on the localhost of the runner, and no container reaches them.`
      : `The containers get ${names} of ${found.file}, because the runner's environment names no proxy.`,
  );
  return { ...env, ...Object.fromEntries(usable) };
}

/** In characters; a shorter name is a person's or `proxy`. */
const SHORTEST_TOKEN = 16;

/** Hides the passwords in the addresses of proxies, and the tokens that stand there without a name. */
export function maskProxies(env: Env, log: Log): void {
  for (const address of Object.values(proxiesOf(env))) {
    // A password may have an @ of its own: the last one ends it.
    const login = /^(?:[a-z][a-z0-9+.-]*:\/\/)?([^/]+)@/i.exec(address)?.[1] ?? '';
    const at = login.indexOf(':');
    const secret = at < 0 ? (login.length < SHORTEST_TOKEN ? '' : login) : login.slice(at + 1);
    if (secret === '') continue;
    log.mask(secret);
    log.mask(decoded(secret));
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
