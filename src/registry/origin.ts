import { DOCKER_HUB } from '#oci/reference.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * Where the registry of an image name answers. Loopback hosts and the hosts in `insecure` speak plain http, as docker
 * has it; Docker Hub's images live on a host of their own.
 */
export function originOf(registry: string, insecure: readonly string[] = []): URL {
  if (registry === DOCKER_HUB) return new URL('https://registry-1.docker.io');
  const plain = LOOPBACK.test(registry) || insecure.includes(registry);
  return new URL(`${plain ? 'http' : 'https'}://${registry}`);
}
