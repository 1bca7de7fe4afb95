import { ActionError } from './action-error.ts';
import { describeNearness, isNear, type Nearness, nearest, nearnessOf } from './address.ts';
import { onceEach } from './once.ts';

/** Returns the addresses of a name; empty if they cannot be resolved. */
export type Lookup = (hostname: string) => Promise<readonly string[]>;

interface ReachOptions {
  /** A registry as in image names, or the host of a feed. */
  readonly server: string;
  readonly origin: URL;
  /** Hosts that use plain HTTP. */
  readonly insecure: readonly string[];
  /** Hosts that the workflow names; other hosts of the runner's own network get no requests. */
  readonly named: ReadonlySet<string>;
  readonly lookup: Lookup;
}

/** What contains the other address: a redirect, the address of an upload, the address of a login. */
type Sending = 'a redirect' | 'an upload' | 'a login';

/**
 * Decides which addresses a registry or a feed may send requests to. Never an address where clouds serve the
 * credentials of their machines, never from https to http, and from a public server never this machine or its
 * network, unless the workflow names the host. A name is resolved before it is used. If a resolver returns another
 * address later, that is not noticed.
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

  /** Checks the server itself, whose name is not trusted. @throws ActionError ADDRESS_REFUSED */
  async checkOwn(): Promise<void> {
    const { origin, named, server } = this.#options;
    if (named.has(server) || nearnessOf(origin.hostname) !== 'name') return;
    const nearness = await this.#nearness(origin.hostname);
    if (nearness === 'loopback' || nearness === 'link-local') throw this.#refusal(origin, { nearness });
  }

  /** @throws ActionError ADDRESS_REFUSED */
  async check(target: URL, sending: Sending): Promise<void> {
    const { origin, named } = this.#options;
    if (target.origin === origin.origin && target.username === '' && target.password === '') return;
    const problem = this.#problemOf(target);
    if (problem !== undefined) throw this.#refusal(target, { sending, problem });
    const nearness = await this.#nearness(target.hostname);
    if (!isNear(nearness) || named.has(target.host)) return;
    if (nearness === 'link-local' || sending === 'an upload') throw this.#refusal(target, { sending, nearness });
    if (await this.#mayBeNear(target, nearness)) return;
    throw this.#refusal(target, { sending, nearness });
  }

  /**
   * Returns whether it leads from https to http. Hosts that the inputs allow to use http may, and hosts on this
   * machine.
   */
  leavesHttps(target: URL): boolean {
    const { origin, insecure } = this.#options;
    if (target.protocol !== 'http:' || origin.protocol !== 'https:' || insecure.includes(target.host)) return false;
    return !(isLoopback(target) && isLoopback(origin));
  }

  #problemOf(target: URL): string | undefined {
    if (target.protocol !== 'https:' && target.protocol !== 'http:') return 'that is not a web address';
    if (target.username !== '' || target.password !== '') return 'the address contains a login';
    return this.leavesHttps(target) ? 'it leads from https to http' : undefined;
  }

  /** A server of this network may have its storage there. So may a server that the workflow chose, through a name. */
  async #mayBeNear(target: URL, nearness: Nearness): Promise<boolean> {
    const { origin, named, server } = this.#options;
    if (isNear(await this.#nearness(origin.hostname))) return true;
    return named.has(server) && nearness === 'private' && nearnessOf(target.hostname) === 'name';
  }

  #refusal(
    target: URL,
    why: { readonly sending?: Sending; readonly problem?: string; readonly nearness?: Nearness },
  ): ActionError {
    const { server } = this.#options;
    const { sending, nearness, problem = `${target.host} is ${describeNearness(nearness ?? 'public')}` } = why;
    const place = `${target.protocol}//${target.host}`;
    return new ActionError({
      code: 'ADDRESS_REFUSED',
      doing: sending === undefined ? `asking ${server}` : `following ${sending} of ${server} to ${place}`,
      got: problem,
      hint:
        nearness === undefined || nearness === 'link-local'
          ? 'Nothing was sent there. The server, or a proxy in front of it, is not configured correctly or malicious.'
          : `Nothing was sent there. If that host is intended, add ${target.host} to the input insecure-registries if it uses http, or add ${server}=${target.host} to registry-mirrors.`,
    });
  }
}

function isLoopback(url: URL): boolean {
  return nearnessOf(url.hostname) === 'loopback';
}
