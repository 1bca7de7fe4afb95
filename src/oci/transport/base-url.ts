import { ActionError } from '#base/action-error.ts';
import { DOCKER_HUB, isLoopback } from '#oci/reference.ts';

/**
 * Where the registry of an image name answers. Loopback hosts and the hosts in `insecure` speak plain http, as docker
 * has it; Docker Hub's images live on a host of their own.
 * @throws ActionError REFERENCE_INVALID where there can be no such host, or port.
 */
export function baseUrl(registry: string, insecure: readonly string[] = []): URL {
  if (registry === DOCKER_HUB) return new URL('https://registry-1.docker.io');
  const plain = isLoopback(registry) || insecure.includes(registry);
  const origin = `${plain ? 'http' : 'https'}://${registry}`;
  if (URL.canParse(origin)) return new URL(origin);
  throw new ActionError({
    code: 'REFERENCE_INVALID',
    doing: `looking for the registry "${registry}"`,
    got: 'no address has such a host or port',
    hint: 'A registry is a host name or an IP address, with a port from 1 to 65535 or without one.',
  });
}
