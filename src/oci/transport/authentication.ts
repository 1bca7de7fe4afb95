import { ActionError } from '#base/action-error.ts';
import type { Clock, Fetch } from '#base/effects.ts';
import { Reach } from '#base/reach.ts';
import { type Credential, type CredentialLookup, describeCredential } from './credentials.ts';
import { type Asked, answerFailure, connectionFailure } from './failure.ts';
import type { RetryPolicy } from './retry.ts';
import { basic, describeScope, requestToken, type Scope } from './token.ts';

interface AuthenticationOptions {
  /** The host in image names. */
  readonly registry: string;
  /** The address of the registry. Secrets are sent only there and to its token realm. */
  readonly origin: URL;
  readonly fetch: Fetch;
  readonly credentials: CredentialLookup;
  readonly clock: Clock;
  readonly retry: RetryPolicy;
  /** Absent: addresses that no setting of the workflow allows are rejected. */
  readonly reach?: Reach;
}

/** The value of `Authorization` for a set of scopes. */
interface Grant {
  readonly header: string | undefined;
  readonly expires: number;
  /** Whether only the first scope was granted. */
  readonly narrowed: boolean;
}

/** A request that was sent with a grant, and its answer. */
interface Refused {
  readonly grant: Grant | undefined;
  readonly response: Response;
}

/** In milliseconds. A token that expires sooner is not used for a new request. */
const MARGIN = 10_000;
const REFUSALS = [400, 401, 403];

/**
 * Logs in to one registry. There is no ping: the first 401 of the registry itself names the login method. A 401 of a
 * storage after a redirect is ignored (CVE-2020-15157). A later 401 reads the credentials again, requests a new token
 * from the first realm, and tries once more.
 */
export class Authentication {
  readonly #options: AuthenticationOptions;
  readonly #reach: Reach;
  readonly #grants = new Map<string, Promise<Grant>>();
  #challenge: Challenge | undefined;
  #credential: Credential | undefined;

  constructor(options: AuthenticationOptions) {
    this.#options = options;
    const { registry, origin } = options;
    this.#reach =
      options.reach ?? new Reach({ server: registry, origin, insecure: [], named: new Set(), lookup: async () => [] });
  }

  /** Returns a fetch whose requests use one token for all the scopes; the first scope is required. */
  fetchFor(scopes: readonly Scope[]): Fetch {
    const { fetch, origin } = this.#options;
    return async (url, init) => {
      await this.#reach.checkOwn();
      if (url.origin !== origin.origin) {
        await this.#reach.check(url, 'an upload');
        return fetch(url, init);
      }
      const first = this.#challenge && (await this.#grant(scopes));
      const response = await fetch(url, withAuthorization(init, first?.header));
      const again = (used: Refused): Promise<Response> => this.#again(scopes, { ...used, url, init });
      const second = await again({ grant: first, response });
      // The first answer only named the login method, and a token may expire before it is used.
      const isNew = first === undefined && this.#challenge?.scheme === 'bearer';
      return isNew ? await again({ grant: await this.#grants.get(keyOf(scopes)), response: second }) : second;
    };
  }

  /** Returns the answer, or the one to another attempt if the registry refused the login. */
  async #again(
    scopes: readonly Scope[],
    { grant, response, url, init }: Refused & { readonly url: URL; readonly init: RequestInit | undefined },
  ): Promise<Response> {
    if (response.status !== 401 || !isFrom(this.#options.origin, response)) return response;
    const renewed = await this.#renew(scopes, { used: grant, response });
    if (renewed?.header === undefined) return response;
    await response.body?.cancel();
    return this.#options.fetch(url, withAuthorization(init, renewed.header));
  }

  /** Returns whether the registry granted only the first scope, so that nothing can be mounted. */
  async isNarrowed(scopes: readonly Scope[]): Promise<boolean> {
    return (await this.#grants.get(keyOf(scopes)))?.narrowed ?? false;
  }

  get origin(): URL {
    return this.#options.origin;
  }

  /** Describes the login that the registry sees. */
  get login(): string {
    return describeCredential(this.#credential);
  }

  #grant(scopes: readonly Scope[]): Promise<Grant> {
    const key = keyOf(scopes);
    const known = this.#grants.get(key) ?? Promise.resolve(undefined);
    const grant = known.then((had) =>
      had !== undefined && had.expires - MARGIN > this.#options.clock() ? had : this.#login(scopes),
    );
    this.#grants.set(key, grant);
    // A failure is not cached: the next request may have better credentials.
    grant.catch(() => this.#grants.get(key) === grant && this.#grants.delete(key));
    return grant;
  }

  async #renew(
    scopes: readonly Scope[],
    refused: { readonly used: Grant | undefined; readonly response: Response },
  ): Promise<Grant | undefined> {
    const challenge = choose(refused.response.headers.get('www-authenticate') ?? '');
    if (challenge === undefined) return undefined;
    // A later answer cannot change the realm that gets the login.
    if (this.#challenge === undefined || isSamePlace(challenge, this.#challenge)) this.#challenge = challenge;
    const key = keyOf(scopes);
    // Requests run in parallel: only the first rejected one discards the grant.
    if (refused.used !== undefined && (await this.#grants.get(key)) === refused.used) this.#grants.delete(key);
    return this.#grant(scopes);
  }

  async #login(scopes: readonly Scope[]): Promise<Grant> {
    this.#credential = await this.#options.credentials(this.#options.registry);
    const credential = this.#credential;
    if (this.#challenge?.scheme === 'bearer') return this.#bearer(scopes, this.#challenge);
    const header = credential?.kind === 'password' ? basic(credential) : undefined;
    return { header, expires: Number.POSITIVE_INFINITY, narrowed: false };
  }

  async #bearer(scopes: readonly Scope[], challenge: Challenge): Promise<Grant> {
    const wanted = scopes.map(describeScope);
    const general = (challenge.parameters['scope'] ?? '').split(' ').filter((scope) => !/^(repository:|$)/.test(scope));
    const all = await this.#ask([...wanted, ...general], challenge);
    if (!(all instanceof Response)) return all;
    const refused = await answerFailure(this.#asked(challenge, scopes), all);
    if (wanted.length < 2 || !REFUSALS.includes(all.status)) throw refused;
    const first = await this.#ask([...wanted.slice(0, 1), ...general], challenge);
    if (first instanceof Response) throw await answerFailure(this.#asked(challenge, scopes), first);
    return { ...first, narrowed: true };
  }

  async #ask(scopes: readonly string[], challenge: Challenge): Promise<Grant | Response> {
    const { fetch, clock, retry } = this.#options;
    const realm = this.#realm(challenge);
    await this.#reach.check(realm, 'a login');
    const service = challenge.parameters['service'];
    try {
      const answer = await requestToken({ realm, service, scopes, credential: this.#credential, fetch, clock, retry });
      if (answer instanceof Response) return answer;
      return { header: `Bearer ${answer.token}`, expires: answer.expires, narrowed: false };
    } catch (error) {
      throw connectionFailure(this.#asked(challenge, []), error);
    }
  }

  /** @throws ActionError if the realm is not as well protected as the registry. */
  #realm(challenge: Challenge): URL {
    const { registry } = this.#options;
    const text = challenge.parameters['realm'] ?? '';
    const realm = URL.canParse(text) ? new URL(text) : undefined;
    if (realm !== undefined && isWeb(realm) && !this.#reach.leavesHttps(realm)) return realm;
    throw new ActionError({
      code: 'REGISTRY_FAILED',
      doing: `logging in to ${registry}`,
      got:
        text === ''
          ? 'it does not name a login address'
          : `it sends logins to "${text}", which is not an https address`,
      hint: 'Nothing was sent there. The registry is not configured correctly.',
    });
  }

  #asked(challenge: Challenge, scopes: readonly Scope[]): Asked {
    const { registry } = this.#options;
    return {
      doing: `getting a token of ${registry}`,
      method: this.#credential?.kind === 'identity' ? 'POST' : 'GET',
      url: this.#realm(challenge),
      registry,
      writes: scopes[0]?.actions === 'pull,push',
      login: this.login,
    };
  }
}

function isFrom(origin: URL, response: Response): boolean {
  return response.url === '' || new URL(response.url).origin === origin.origin;
}

function isSamePlace(one: Challenge, other: Challenge): boolean {
  return one.scheme === other.scheme && one.parameters['realm'] === other.parameters['realm'];
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

function choose(header: string): Challenge | undefined {
  const challenges = parseChallenges(header);
  return challenges.find(({ scheme }) => scheme === 'bearer') ?? challenges.find(({ scheme }) => scheme === 'basic');
}

function withAuthorization(init: RequestInit | undefined, header: string | undefined): RequestInit | undefined {
  if (header === undefined) return init;
  const headers = new Headers(init?.headers);
  headers.set('authorization', header);
  return { ...init, headers };
}

function keyOf(scopes: readonly Scope[]): string {
  return scopes.map(describeScope).join(' ');
}

/** One login method that a server offers (RFC 9110, 11.6.1). Scheme and parameter names are in lowercase. */
interface Challenge {
  readonly scheme: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
const PARAMETER = new RegExp(`^(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,"]*))`);
/** Text that is skipped because it cannot be parsed. */
const SKIPPED = new RegExp(`^(?:${TOKEN}|.)`, 's');
const SCHEME = new RegExp(`^(${TOKEN})(?=\\s|,|$)`);

/** In UTF-16 units; real headers have some hundred. Text after that is ignored. */
const LONGEST = 4096;

/** Parses a `WWW-Authenticate` header, which may have several challenges; skips what it cannot parse. */
export function parseChallenges(header: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Record<string, string> }[] = [];
  let rest = header.slice(0, LONGEST).trim();
  while (rest !== '') {
    const parameter = PARAMETER.exec(rest);
    const scheme = parameter === null ? SCHEME.exec(rest) : null;
    const current = challenges.at(-1);
    if (parameter !== null && current !== undefined) {
      const [, name = '', quoted, plain = ''] = parameter;
      current.parameters[name.toLowerCase()] = quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1');
    } else if (scheme !== null) {
      challenges.push({ scheme: (scheme[1] ?? '').toLowerCase(), parameters: {} });
    }
    rest = rest.slice((parameter ?? scheme ?? SKIPPED.exec(rest))?.[0].length).replace(/^[\s,]+/, '');
  }
  return challenges;
}
