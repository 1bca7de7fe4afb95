import type { Clock, Fetch } from '#base/effects.ts';
import { Authentication } from './authentication.ts';
import { RegistryClient } from './client.ts';
import type { CredentialLookup } from './credentials.ts';
import { originOf } from './origin.ts';
import { followingRedirects } from './redirects.ts';
import { type RetryPolicy, retrying } from './retry.ts';
import { withUserAgent } from './user-agent.ts';

/** What registries are reached with. */
export interface RegistryWorld {
  readonly fetch: Fetch;
  readonly credentials: CredentialLookup;
  /** Hosts that speak plain http; loopback ones do without being named. */
  readonly insecure: readonly string[];
  readonly userAgent: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  readonly clock: Clock;
}

/** The client of a registry, by the host that image names have; the same one each time, with its tokens. */
export type Registries = (registry: string) => RegistryClient;

const TRIES = 5;
const LONGEST_WAIT = 60_000;

export function openRegistries(world: RegistryWorld): Registries {
  const { credentials, clock, sleep, random } = world;
  const retry: RetryPolicy = { tries: TRIES, longestWait: LONGEST_WAIT, sleep, random, clock };
  const fetch = followingRedirects(retrying(withUserAgent(world.fetch, world.userAgent), retry));
  const clients = new Map<string, RegistryClient>();
  return (registry) => {
    const known = clients.get(registry);
    if (known !== undefined) return known;
    const origin = originOf(registry, world.insecure);
    const authentication = new Authentication({ registry, origin, fetch, credentials, clock });
    const client = new RegistryClient({ registry, origin, authentication, retry });
    clients.set(registry, client);
    return client;
  };
}
