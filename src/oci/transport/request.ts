import type { Authentication } from './authentication.ts';
import { type Asked, answerFailure, connectionFailure } from './failure.ts';
import type { Scope } from './token.ts';

/** One request of the distribution specification, with a description of its purpose. */
export interface RegistryRequest {
  /** `reading dotnet/aspnet:10.0`; the registry's name is added. */
  readonly doing: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: URL;
  /** The first one must be granted. */
  readonly scopes: readonly Scope[];
  readonly headers?: Readonly<Record<string, string>>;
  /** An async iterable is streamed, and opened again for each attempt. */
  readonly body?: Uint8Array | AsyncIterable<Uint8Array>;
  /** Accepted statuses; all others are errors. */
  readonly accept: readonly number[];
}

/** Sends a request. @throws ActionError REGISTRY_DENIED, REGISTRY_UNREACHABLE or REGISTRY_FAILED */
export type Send = (request: RegistryRequest) => Promise<Response>;

/** Returns a {@link Send} for one registry. */
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

/** Returns the address of a redirect or an upload, if it is not the registry's. */
function elsewhere(
  registry: URL,
  { url, response }: { readonly url: URL; readonly response: Response },
): { readonly elsewhere?: URL } {
  const from = response.url === '' ? url : new URL(response.url);
  return from.origin === registry.origin ? {} : { elsewhere: from };
}
