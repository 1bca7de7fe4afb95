import { ActionError } from '#base/action-error.ts';
import type { Fetch } from '#base/effects.ts';
import { isStreamed, SENT_ONCE } from './streamed-body.ts';

const MOST_HOPS = 5;

/**
 * Follows redirects itself. `Authorization` is removed when a redirect leaves the origin, because a blob's storage is
 * not the registry. Methods other than GET and HEAD follow only 307 and 308, which keep method and body. A streamed
 * body is never sent again, and no body is sent to another origin, because it may contain a login. The answer's `url`
 * is the final one.
 * @param check throws for an address that requests must not be sent to
 * @throws ActionError REGISTRY_FAILED for a body that would leave the origin, and what `check` throws
 */
export function followingRedirects(fetch: Fetch, check: (target: URL) => Promise<void>): Fetch {
  return async (url, init) => {
    if (isStreamed(init?.body)) return fetch(url, { ...init, ...SENT_ONCE });
    let at = url;
    let headers = new Headers(init?.headers);
    for (let hops = 0; ; hops++) {
      const response = await fetch(at, { ...init, headers, redirect: 'manual' });
      const next = nextHop(at, { response, method: init?.method ?? 'GET' });
      if (next === undefined || hops >= MOST_HOPS) return answeredBy(at, response);
      await response.body?.cancel();
      if (next.origin !== at.origin && hasBody(init)) throw refusal(at, next);
      await check(next);
      if (next.origin !== at.origin) headers = withoutAuthorization(headers);
      at = next;
    }
  };
}

/** Returns an answer with its final address, like those of fetch. */
function answeredBy(url: URL, response: Response): Response {
  return response.url === url.href
    ? response
    : Object.defineProperty(response, 'url', { value: url.href, configurable: true });
}

function nextHop(current: URL, answer: { readonly response: Response; readonly method: string }): URL | undefined {
  const { status, headers } = answer.response;
  const reads = answer.method === 'GET' || answer.method === 'HEAD';
  const follows = status === 307 || status === 308 || (reads && (status === 301 || status === 302 || status === 303));
  const location = headers.get('location');
  return follows && location !== null && URL.canParse(location, current.href) ? new URL(location, current) : undefined;
}

function hasBody(init: RequestInit | undefined): boolean {
  return init?.body !== undefined && init.body !== null;
}

function refusal(source: URL, target: URL): ActionError {
  return new ActionError({
    code: 'REGISTRY_FAILED',
    doing: `sending a request to ${source.origin}${source.pathname}`,
    got: `it redirects the content to ${target.origin}, and the content may be a login`,
    hint: 'Nothing was sent there. The registry, or a proxy in front of it, is not configured correctly.',
  });
}

function withoutAuthorization(headers: Headers): Headers {
  const kept = new Headers(headers);
  kept.delete('authorization');
  return kept;
}
