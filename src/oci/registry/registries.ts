import { ActionError } from '#base/action-error.ts';
import type { Clock, Fetch } from '#base/effects.ts';
import { defined } from '#base/objects.ts';
import { type Lookup, Reach } from '#base/reach.ts';
import { DOCKER_HUB, isLoopback } from '#oci/reference.ts';
import { Authentication } from '#oci/transport/authentication.ts';
import type { CredentialLookup } from '#oci/transport/credentials.ts';
import { followingRedirects } from '#oci/transport/redirects.ts';
import { type RetryPolicy, retrying } from '#oci/transport/retry.ts';
import { TIMEOUTS, type Timeouts, withTimeouts } from '#oci/transport/timeouts.ts';
import { RegistryClient } from './client.ts';

/** The effects and settings that registry clients need. */
export interface RegistryContext {
  readonly fetch: Fetch;
  /**
   * Returns the fetch for one registry and its redirects, which may have their own certificates. Absent: {@link
   * fetch}.
   */
  readonly fetchFor?: (registry: string) => Fetch;
  readonly credentials: CredentialLookup;
  /** Hosts that use plain HTTP, in addition to loopback hosts. */
  readonly insecure: readonly string[];
  /** Whether a loopback host uses HTTPS anyway. Absent: none does. */
  readonly secured?: (registry: string) => boolean;
  /**
   * Hosts that the workflow names. A registry elsewhere must not send requests to any other host on this machine or
   * its network.
   */
  readonly named?: ReadonlySet<string>;
  /** Absent: names are not resolved, because a proxy does that. */
  readonly lookup?: Lookup;
  readonly patience?: Timeouts;
  readonly userAgent: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  readonly clock: Clock;
  /** Called with the number of bytes of each part of a blob that is sent. */
  readonly onSent?: (bytes: number) => void;
}

/** Returns the client of a registry by the host in image names; always the same one, which keeps its tokens. */
export type Registries = (registry: string) => RegistryClient;

const TRIES = 5;
const LONGEST_WAIT = 60_000;

export function openRegistries(context: RegistryContext): Registries {
  const { credentials, clock, sleep, random, onSent } = context;
  const retry: RetryPolicy = { tries: TRIES, longestWait: LONGEST_WAIT, sleep, random, clock };
  const { insecure, named = new Set(), lookup = async () => [], patience = TIMEOUTS } = context;
  const { fetchFor = () => context.fetch, secured = () => false } = context;
  const clients = new Map<string, RegistryClient>();
  return (registry) => {
    const known = clients.get(registry);
    if (known !== undefined) return known;
    const send = retrying(withTimeouts(withOwnHeaders(fetchFor(registry), context.userAgent), patience), retry);
    const isSecured = secured(registry) && !insecure.includes(registry);
    const origin = isSecured ? new URL(`https://${registry}`) : baseUrl(registry, insecure);
    const reach = new Reach({ server: registry, origin, insecure, named, lookup });
    const fetch = followingRedirects(send, (target) => reach.check(target, 'a redirect'));
    const authentication = new Authentication({ registry, origin, fetch, credentials, clock, retry, reach });
    const client = new RegistryClient({ registry, origin, authentication, retry, ...defined({ onSent }) });
    clients.set(registry, client);
    return client;
  };
}

/**
 * Returns the address of the registry in an image name. Loopback hosts and the hosts in `insecure` use plain HTTP, as
 * in docker; Docker Hub has a separate host for its images.
 * @throws ActionError REFERENCE_INVALID if the host or port is not valid.
 */
export function baseUrl(registry: string, insecure: readonly string[] = []): URL {
  if (registry === DOCKER_HUB) return new URL('https://registry-1.docker.io');
  const plain = isLoopback(registry) || insecure.includes(registry);
  const origin = `${plain ? 'http' : 'https'}://${registry}`;
  if (URL.canParse(origin)) return new URL(origin);
  throw new ActionError({
    code: 'REFERENCE_INVALID',
    doing: `looking for the registry "${registry}"`,
    got: 'its host or port is not valid',
    hint: 'Use a host name or an IP address, optionally with a port from 1 to 65535.',
  });
}

/**
 * Adds a user agent to every request, so that a registry's operator sees the source. Requests bytes without encoding,
 * because digests refer to those bytes, and so that no small answer decompresses to a large one.
 */
function withOwnHeaders(fetch: Fetch, userAgent: string): Fetch {
  return (url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('user-agent', userAgent);
    headers.set('accept-encoding', 'identity');
    return fetch(url, { ...init, headers });
  };
}
