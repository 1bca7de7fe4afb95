import type { Choice } from '#base/choice.ts';
import { isLoopback } from '#oci/reference.ts';

/**
 * `host` when something the build must reach listens on the runner's own loopback, which a container's bridge does not
 * lead to; else `bridge`. Texts that are no URL are folders and need no network.
 */
export function chooseNetwork(addresses: readonly string[]): Choice<string> {
  const local = addresses.find(isOnRunner);
  if (local === undefined) return { value: 'bridge', because: 'nothing the build needs is on the runner itself' };
  return { value: 'host', because: `${new URL(withScheme(local)).host} is on the runner itself` };
}

export function isOnRunner(address: string): boolean {
  const url = withScheme(address);
  if (!URL.canParse(url)) return false;
  const { protocol, host, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return isLoopback(host) || hostname.endsWith('.localhost');
}

/** Proxies are often written without a scheme. */
function withScheme(address: string): string {
  return /^[\w.-]+:\d+$/.test(address) ? `http://${address}` : address;
}
