import { DOCKER_HUB, isLoopback } from '#oci/reference.ts';

/**
 * Where the registry of an image name answers. Loopback hosts and the hosts in `insecure` speak plain http, as docker
 * has it; Docker Hub's images live on a host of their own.
 */
export function originOf(registry: string, insecure: readonly string[] = []): URL {
  if (registry === DOCKER_HUB) return new URL('https://registry-1.docker.io');
  const plain = isLoopback(registry) || insecure.includes(registry);
  return new URL(`${plain ? 'http' : 'https'}://${registry}`);
}
