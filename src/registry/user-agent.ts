import type { Fetch } from '#base/effects.ts';

/** Names us in every request, so that a registry's operator can tell who asks. */
export function withUserAgent(fetch: Fetch, userAgent: string): Fetch {
  return (url, init) => {
    const headers = new Headers(init?.headers);
    headers.set('user-agent', userAgent);
    return fetch(url, { ...init, headers });
  };
}
