import { ActionError } from './action-error.ts';
import { describeNearness, isNear, type Nearness, nearest, nearnessOf } from './address.ts';
import { onceEach } from './once.ts';

/** The addresses of a name; empty where they cannot be learned. */
export type Lookup = (hostname: string) => Promise<readonly string[]>;

interface ReachOptions {
  /** A registry as image names spell it, or the host of a feed. */
  readonly server: string;
  readonly origin: URL;
  /** Hosts that speak plain http. */
  readonly insecure: readonly string[];
  /** Hosts that the workflow itself names; nothing else of the runner's own network is asked. */
  readonly named: ReadonlySet<string>;
  readonly lookup: Lookup;
}

/** What sends us elsewhere: a redirect, the place for an upload, the place for a login. */
type Sending = 'a redirect' | 'an upload' | 'a login';

/**
 * Where a registry or a feed may send us. Never to an address where clouds answer with the credentials of their machines, never
 * from https to http, and from a public server never to this machine or its network, unless the workflow names the
 * host. What a name stands for is asked before it is used; a resolver that gives another answer the next moment is not
 * found out.
 */
export class Reach {
  readonly #options: ReachOptions;
  readonly #nearness: (hostname: string) => Promise<Nearness>;

  constructor(options: ReachOptions) {
    this.#options = options;
    this.#nearness = onceEach(async (hostname: string) => {
      const nearness = nearnessOf(hostname);
      if (nearness !== 'name') return nearness;
      return nearest((await options.lookup(hostname)).map((address) => nearnessOf(address)));
    });
  }

  /** Of the server itself, whose name anybody may have made up. @throws ActionError ADDRESS_REFUSED */
  async checkOwn(): Promise<void> {
    const { origin, named, server } = this.#options;
    if (named.has(server) || nearnessOf(origin.hostname) !== 'name') return;
    const nearness = await this.#nearness(origin.hostname);
    if (nearness === 'loopback' || nearness === 'link-local') throw this.#refusal(origin, { nearness });
  }

  /** @throws ActionError ADDRESS_REFUSED */
  async check(to: URL, sending: Sending): Promise<void> {
    const { origin, named } = this.#options;
    if (to.origin === origin.origin && to.username === '' && to.password === '') return;
    const problem = this.#problemOf(to);
    if (problem !== undefined) throw this.#refusal(to, { sending, problem });
    const nearness = await this.#nearness(to.hostname);
    if (!isNear(nearness) || named.has(to.host)) return;
    if (nearness === 'link-local' || sending === 'an upload') throw this.#refusal(to, { sending, nearness });
    if (await this.#mayBeNear(to, nearness)) return;
    throw this.#refusal(to, { sending, nearness });
  }

  /** Whether it leads from https to http; what the inputs let speak http may, and what is on this machine as we are. */
  leavesHttps(to: URL): boolean {
    const { origin, insecure } = this.#options;
    if (to.protocol !== 'http:' || origin.protocol !== 'https:' || insecure.includes(to.host)) return false;
    return !(isLoopback(to) && isLoopback(origin));
  }

  #problemOf(to: URL): string | undefined {
    if (to.protocol !== 'https:' && to.protocol !== 'http:') return 'that is not a web address';
    if (to.username !== '' || to.password !== '') return 'that address holds a login';
    return this.leavesHttps(to) ? 'that leads from https to http' : undefined;
  }

  /** A server of this network has its storage there; and one that the workflow chose may, by a name, too. */
  async #mayBeNear(to: URL, nearness: Nearness): Promise<boolean> {
    const { origin, named, server } = this.#options;
    if (isNear(await this.#nearness(origin.hostname))) return true;
    return named.has(server) && nearness === 'private' && nearnessOf(to.hostname) === 'name';
  }

  #refusal(
    to: URL,
    why: { readonly sending?: Sending; readonly problem?: string; readonly nearness?: Nearness },
  ): ActionError {
    const { server } = this.#options;
    const { sending, nearness, problem = `${to.host} is ${describeNearness(nearness ?? 'public')}` } = why;
    const place = `${to.protocol}//${to.host}`;
    return new ActionError({
      code: 'ADDRESS_REFUSED',
      doing: sending === undefined ? `asking ${server}` : `following ${sending} of ${server} to ${place}`,
      got: problem,
      hint:
        nearness === undefined || nearness === 'link-local'
          ? 'Nothing was sent there. The server, or a proxy before it, is set up wrongly or means harm.'
          : `Nothing was sent there. If that host is meant, name it (${to.host}) in the input insecure-registries where it speaks http, else in registry-mirrors (${server}=${to.host}).`,
    });
  }
}

function isLoopback(url: URL): boolean {
  return nearnessOf(url.hostname) === 'loopback';
}
