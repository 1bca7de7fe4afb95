import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { once } from './once.ts';

/**
 * How near a host is, judged by its address. `link-local`: where clouds serve the credentials of their machines.
 * `name`: a name that has to be resolved first.
 */
export type Nearness = 'link-local' | 'loopback' | 'private' | 'public' | 'name';

/** IPv4 networks as `address/bits`. Single addresses are the metadata services of clouds. */
const NETWORKS: Readonly<Record<'link-local' | 'loopback' | 'private', readonly string[]>> = {
  'link-local': ['169.254.0.0/16', '100.100.100.200/32', '168.63.129.16/32', '192.0.0.192/32'],
  loopback: ['127.0.0.0/8', '0.0.0.0/8'],
  private: [
    ...['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'],
    ...['192.0.0.0/24', '198.18.0.0/15', '224.0.0.0/4', '240.0.0.0/4'],
  ],
};

const NETWORKS_6: typeof NETWORKS = {
  'link-local': ['fe80::/10', 'fd00:ec2::254/128', 'fd20:ce::254/128', 'fd00:c1::a9fe:a9fe/128'],
  loopback: ['::/128', '::1/128'],
  private: ['fc00::/7', 'fec0::/10', 'ff00::/8', '64:ff9b:1::/48'],
};

const METADATA_NAMES = ['metadata', 'metadata.google.internal', 'instance-data', 'instance-data.ec2.internal'];

/** The most dangerous first, since an address may be in several. Built on first use, because most hosts are names. */
const KINDS = ['link-local', 'loopback', 'private'] as const;
const LISTS = {
  ipv4: once(() => KINDS.map((kind) => ({ kind, list: listOf(NETWORKS[kind], 'ipv4') }))),
  ipv6: once(() =>
    KINDS.map((kind) => {
      const spelled = NETWORKS[kind].flatMap(spellingsOf);
      return { kind, list: listOf([...NETWORKS_6[kind], ...spelled], 'ipv6') };
    }),
  ),
};

/**
 * Classifies a host as written in URLs, with or without a port, in every spelling of an address that they accept
 * (`127.1`, `0x7f000001`, `[::ffff:7f00:1]`). An IPv6 address that contains an IPv4 address counts as the latter.
 */
export function nearnessOf(host: string): Nearness {
  const name = hostnameOf(host);
  if (name === 'localhost' || name.endsWith('.localhost')) return 'loopback';
  if (METADATA_NAMES.includes(name)) return 'link-local';
  const family = familyOf(name);
  if (family === undefined) return 'name';
  return LISTS[family]().find(({ list }) => list.check(name, family))?.kind ?? 'public';
}

/** Returns the nearest of several addresses of one name. */
export function nearest(all: readonly Nearness[]): Nearness {
  return ORDER.find((each) => all.includes(each)) ?? 'name';
}

const ORDER: readonly Nearness[] = ['link-local', 'loopback', 'private', 'public', 'name'];

/** Returns whether an address is reachable only on this machine or its network. */
export function isNear(nearness: Nearness): boolean {
  return nearness === 'link-local' || nearness === 'loopback' || nearness === 'private';
}

/** Describes the address, for use after "is". */
export function describeNearness(nearness: Nearness): string {
  switch (nearness) {
    case 'link-local':
      return 'a link-local address, where clouds serve the credentials of a machine';
    case 'loopback':
      return 'an address of the runner itself';
    case 'private':
      return 'an address of a private network';
    default:
      return 'a public address';
  }
}

/** Node's own regular expression for IPv6 takes milliseconds on first use. */
function familyOf(name: string): 'ipv4' | 'ipv6' | undefined {
  if (name.includes(':')) return isIPv6(name) ? 'ipv6' : undefined;
  return isIPv4(name) ? 'ipv4' : undefined;
}

function hostnameOf(host: string): string {
  const bare = host.split(':', 3).length > 2 && isIPv6(host) ? `[${host}]` : host;
  const url = URL.canParse(`http://${bare}`) ? new URL(`http://${bare}`).hostname : host;
  return url
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

function listOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}

/**
 * Returns the IPv6 forms of an IPv4 network: mapped and compatible (RFC 4291), translated (RFC 6052), 6to4 (RFC
 * 3056).
 */
function spellingsOf(network: string): readonly string[] {
  const [address = '', length] = network.split('/');
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  const words = [a * 256 + b, c * 256 + d].map((word) => word.toString(16)).join(':');
  const bits = Number(length);
  const low = ['::ffff:', '::', '64:ff9b::'].map((prefix) => `${prefix}${words}/${96 + bits}`);
  return [...low, `2002:${words}::/${16 + bits}`];
}
