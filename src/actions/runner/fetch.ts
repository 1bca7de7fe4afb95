import { lookup } from 'node:dns/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import * as tls from 'node:tls';
import { ActionError, messageOf } from '#base/action-error.ts';
import type { Authorities } from '#base/certificates.ts';
import type { Env, Fetch } from '#base/effects.ts';
import { once, onceEach } from '#base/once.ts';
import { DOCKER_HUB } from '#oci/reference.ts';
import type { RegistryCertificates } from '#oci/transport/docker-certificates.ts';
import type { Trust } from './trust.ts';

const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];

/** Returns whether the environment names a proxy, which then also resolves names. */
export function isProxied(env: Env): boolean {
  return PROXIES.some((name) => (env[name] ?? '') !== '');
}

interface FetchContext {
  readonly env: Env;
  readonly cancelled: AbortSignal;
  readonly trust: Trust;
  /** Docker's certificates for one registry, also used for the hosts that it redirects to; `undefined`: none. */
  readonly ofRegistry: (registry: string) => Promise<RegistryCertificates | undefined>;
}

/** Returns a `fetch` for a registry, or without an argument the one for everything else. */
type FetchFor = (registry?: string) => Fetch;

/**
 * Returns the platform's fetch, or one that uses the runner's proxy if the environment names one, and trusts what the
 * runner trusts. Node reads those variables only when started with an option, and a step cannot set how it is
 * started.
 */
export function runnerFetch({ env, cancelled, trust, ofRegistry }: FetchContext): FetchFor {
  const plain = isProxied(env) ? throughAgent(env, undefined) : globalThis.fetch;
  const through = (known: Authorities, own: RegistryCertificates | undefined): Send =>
    known.certificates.length === 0 && own === undefined ? plain : throughAgent(env, tlsOf(known, own));
  const choose = onceEach(async ({ registry, isOwn }: Asked) => {
    const found = registry === undefined ? undefined : await ofRegistry(registry);
    // A client certificate goes only to the registry itself.
    const own = isOwn ? found : found && { ...found, client: [] };
    const named = await trust.named();
    const instead = once(async () => {
      const all = await trust.all();
      return all.certificates.length === named.certificates.length ? undefined : through(all, own);
    });
    return { send: through(named, own), instead };
  }, JSON.stringify);
  return (registry) => async (url, init) => {
    const signal = init?.signal ? AbortSignal.any([init.signal, cancelled]) : cancelled;
    const request = { ...init, signal };
    if (url.protocol !== 'https:') return await plain(url, request);
    const { send, instead } = await choose({ registry, isOwn: isOf(url, registry) });
    return await send(url, request).catch(async (error: unknown) => {
      // A stream is consumed by now; the sender repeats the request.
      const isWhole = init?.body === undefined || init.body === null || init.body instanceof Uint8Array;
      const other = isWhole && isUntrusted(error) ? await instead() : undefined;
      if (other === undefined) throw error;
      return await other(url, request);
    });
  };
}

function isOf({ origin }: URL, registry: string | undefined): boolean {
  const own = `https://${registry === DOCKER_HUB ? 'registry-1.docker.io' : registry}`;
  return URL.canParse(own) && new URL(own).origin === origin;
}

interface Asked {
  readonly registry: string | undefined;
  /** Whether the request goes to the registry's own host, and not to a redirect. */
  readonly isOwn: boolean;
}

type Send = typeof globalThis.fetch;

/** Authorities in addition to the public ones, and a client's certificate. */
interface Tls {
  readonly ca: string[];
  readonly cert?: string[];
  readonly key?: string[];
}

function tlsOf({ certificates }: Authorities, own: RegistryCertificates | undefined): Tls {
  // Node 20 cannot list its default authorities.
  const usual = typeof tls.getCACertificates === 'function' ? tls.getCACertificates('default') : tls.rootCertificates;
  const { authorities = [], client = [] } = own ?? {};
  const shown = { cert: client.map(({ cert }) => cert), key: client.map(({ key }) => key) };
  if (own !== undefined) checkClient(shown, own.place);
  return { ca: [...usual, ...certificates, ...authorities], ...(client.length === 0 ? {} : shown) };
}

/**
 * Checks the client certificate, because a connection would only report that it failed, for any host.
 * @throws ActionError CREDENTIALS_INVALID
 */
function checkClient(shown: Pick<Tls, 'cert' | 'key'>, place: string): void {
  try {
    tls.createSecureContext(shown);
  } catch (error) {
    throw new ActionError({
      code: 'CREDENTIALS_INVALID',
      doing: `reading the certificates of a client in ${place}`,
      got: messageOf(error),
      hint: 'Each *.cert must be in PEM, and the *.key next to it must be its private key in PEM, without a passphrase.',
      cause: error,
    });
  }
}

/** OpenSSL's codes for a chain whose last certificate is not trusted. */
const UNTRUSTED =
  /^(?:UNABLE_TO_|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|CERT_UNTRUSTED|ERR_TLS_CERT_AUTHORITY)/;

function isUntrusted(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && UNTRUSTED.test(String(error.code))) || isUntrusted(error.cause);
}

/** The agent respects `NO_PROXY`; it is loaded only if needed. */
function throughAgent(env: Env, own: Tls | undefined): Send {
  const loading = once(async () => {
    const { Agent, EnvHttpProxyAgent, fetch } = await import('undici');
    const options = own === undefined ? {} : { connect: own, requestTls: own, proxyTls: { ca: own.ca } };
    const dispatcher = isProxied(env) ? new EnvHttpProxyAgent(options) : new Agent(options);
    // Both names are the same interface: Node's own fetch is also an undici.
    return ((url: URL, init: object) => fetch(url, { ...init, dispatcher })) as unknown as Send;
  });
  return async (url, init) => (await loading())(url, init);
}

/** In milliseconds. With a slower resolver, the connection resolves the name again. */
const PATIENCE = 2_000;

/** Returns the addresses that a name resolves to on this runner; empty if they are not known in time. */
export async function resolveHost(hostname: string): Promise<readonly string[]> {
  const ended = new AbortController();
  const known = lookup(hostname, { all: true }).then(
    (found) => found.map(({ address }) => address),
    () => [],
  );
  const late = sleep(PATIENCE, [], { signal: ended.signal, ref: false }).catch(() => []);
  return await Promise.race([known, late]).finally(() => ended.abort());
}
