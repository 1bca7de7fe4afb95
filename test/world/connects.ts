import { spawn } from 'node:child_process';
import { runCommand } from './command.ts';
import { until } from './until.ts';

/** Sockets of the C library, which asks these services for names and users. */
const OF_THE_SYSTEM = /^\/(?:var\/)?run\/(?:nscd|systemd)\//;

/** Where a traced program and its children connected to: paths of sockets, and `address:port`. */
export function connectsIn(trace: string): readonly string[] {
  const found = [...trace.matchAll(/\b(?:connect|sendto)\(.*?\{sa_family=(AF_\w+), ([^}]*)\}/g)];
  const places = found.flatMap(([, family = '', rest = '']) => {
    const path = /sun_path="([^"]*)"/.exec(rest)?.[1];
    if (path !== undefined) return OF_THE_SYSTEM.test(path) ? [] : [path];
    if (family !== 'AF_INET' && family !== 'AF_INET6') return [];
    const port = /port=htons\((\d+)\)/.exec(rest)?.[1] ?? '?';
    const address = /inet_(?:addr\("|pton\(AF_INET6, ")([^"]+)"/.exec(rest)?.[1] ?? '?';
    // A connect to port 0 sends nothing: it asks the kernel for the own address.
    return port === '0' ? [] : [`${address}:${port}`];
  });
  return [...new Set(places)].sort();
}

export interface WatchedNetwork extends AsyncDisposable {
  readonly name: string;
  /** Of the machine in this network. */
  readonly gateway: string;
  /** Where containers sent the first packet of a connection, or a datagram, to: `address:port`. */
  contacted(): readonly string[];
}

/** A network of the engine of which every packet is looked at. Needs root and tcpdump. */
export async function watchNetwork(name: string): Promise<WatchedNetwork> {
  const id = (await runCommand(['docker', 'network', 'create', name])).trim();
  const config = await runCommand([
    'docker',
    'network',
    'inspect',
    '--format',
    '{{(index .IPAM.Config 0).Gateway}}',
    id,
  ]);
  const filter = '(tcp[tcpflags] & (tcp-syn|tcp-ack) == tcp-syn) or udp or ip6';
  const args = ['-i', `br-${id.slice(0, 12)}`, '-n', '-l', '-q', '-t', filter];
  const watcher = spawn('tcpdump', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const [printed, said]: [string[], string[]] = [[], []];
  watcher.stdout.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  watcher.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  await until('tcpdump listens', async () => said.join('').includes('listening on') || undefined);
  return {
    name,
    gateway: config.trim(),
    contacted: () => destinationsIn(printed.join('')),
    async [Symbol.asyncDispose]() {
      watcher.kill();
      await runCommand(['docker', 'network', 'rm', name]);
    },
  };
}

/** Lines such as `IP 172.18.0.2.40000 > 172.18.0.1.5000: tcp 0`; IPv6 only finds its neighbours here. */
function destinationsIn(printed: string): readonly string[] {
  const found = [...printed.matchAll(/^IP6? \S+ > (\S+)\.(\d+): (?!ICMP6)/gm)];
  return [...new Set(found.map(([, address = '', port = '']) => `${address}:${port}`))].sort();
}
