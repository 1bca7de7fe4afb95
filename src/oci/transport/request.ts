import type { Authentication } from './authentication.ts';
import { type Asked, answerFailure, connectionFailure } from './failure.ts';
import type { Scope } from './token.ts';

/** One request of the distribution specification, in the words of its purpose. */
export interface RegistryRequest {
  /** `reading dotnet/aspnet:10.0`; the registry's name is added. */
  readonly doing: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: URL;
  /** The first is the one that must be granted. */
  readonly scopes: readonly Scope[];
  readonly headers?: Readonly<Record<string, string>>;
  /** An async iterable is streamed, and opened anew whenever it is sent again. */
  readonly body?: Uint8Array | AsyncIterable<Uint8Array>;
  /** Statuses that are an answer; every other one is an error. */
  readonly accept: readonly number[];
}

/** Sends a request. @throws ActionError REGISTRY_DENIED, REGISTRY_UNREACHABLE or REGISTRY_FAILED */
export type Send = (request: RegistryRequest) => Promise<Response>;

/** A {@link Send} for one registry. */
export function sender(registry: string, authentication: Authentication): Send {
  return async (request) => {
    const { method, url, headers = {}, body, accept, scopes } = request;
    const asked = (): Asked => ({
      doing: `${request.doing} of ${registry}`,
      method,
      url,
      registry,
      writes: scopes[0]?.actions === 'pull,push',
      login: authentication.login,
    });
    const init = { method, headers, ...(body === undefined ? {} : { body, duplex: 'half' as const }) };
    const response = await authentication
      .fetchFor(scopes)(url, init)
      .catch((error: unknown) => {
        throw connectionFailure(asked(), error);
      });
    if (accept.includes(response.status)) return response;
    throw await answerFailure({ ...asked(), ...elsewhere(authentication.origin, { url, response }) }, response);
  };
}

/** Where a redirect led to, or the place of an upload was. */
function elsewhere(
  registry: URL,
  { url, response }: { readonly url: URL; readonly response: Response },
): { readonly elsewhere?: URL } {
  const from = response.url === '' ? url : new URL(response.url);
  return from.origin === registry.origin ? {} : { elsewhere: from };
}
