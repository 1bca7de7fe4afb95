import type { Fetch } from '#base/effects.ts';

/**
 * Names us in every request, so that a registry's operator can tell who asks; and asks for bytes as they are: digests are
 * of those, and no small answer unpacks to a large one.
 */
export function withOwnHeaders(fetch: Fetch, userAgent: string): Fetch {
  return (url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('user-agent', userAgent);
    headers.set('accept-encoding', 'identity');
    return fetch(url, { ...init, headers });
  };
}
