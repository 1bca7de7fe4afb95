import type { Env, Log } from '#base/effects.ts';
import { readDockerProxies } from '#oci/transport/docker-proxies.ts';
import { isOnRunner } from '#publish/nuget/network.ts';
import { proxiesOf } from '#publish/paths/environment.ts';

/**
 * Adds the proxies that docker gives to containers to the runner's environment, if that names none. A proxy on the runner's
 * localhost is left out unless the containers share its network, because a container cannot reach it.
 */
export async function withDockerProxies(
  env: Env,
  build: { readonly network: string | undefined; readonly log: Log },
): Promise<Env> {
  if (Object.keys(proxiesOf(env)).length > 0) return env;
  const found = await readDockerProxies(env);
  if (found === undefined) return env;
  const usable = Object.entries(found.proxies).filter(
    ([, address]) => build.network === 'host' || !isOnRunner(address),
  );
  const names = usable.map(([name]) => name).join(', ');
  build.log.info(
    names === ''
      ? `The proxies in ${found.file} are on the localhost of the runner, where no container can reach them.`
      : `The containers get ${names} from ${found.file}, because the runner's environment names no proxy.`,
  );
  return { ...env, ...Object.fromEntries(usable) };
}

/** In characters. A shorter text is the name of a user or `proxy`. */
const SHORTEST_TOKEN = 16;

/** Masks the passwords in the addresses of proxies, and tokens that are used as the user name. */
export function maskProxies(env: Env, log: Log): void {
  for (const address of Object.values(proxiesOf(env))) {
    // A password may contain an @, so the last one ends it.
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
