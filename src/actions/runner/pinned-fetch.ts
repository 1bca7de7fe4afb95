import type { Fetch } from '#base/effects.ts';

/** Digests of tags: `dotnet/aspnet:10.0` to `sha256:…`. */
export type Pins = ReadonlyMap<string, string>;

/**
 * Returns a fetch that reads the manifest of a pinned tag by its digest, whatever the tag points to now, in whatever
 * registry the repository is asked for.
 */
export function pinnedFetch(fetch: Fetch, pins: Pins): Fetch {
  if (pins.size === 0) return fetch;
  return async (url, init) => {
    const found = /^\/v2\/(.+)\/manifests\/([^/]+)$/.exec(url.pathname);
    const digest = found === null ? undefined : pins.get(`${found[1]}:${found[2]}`);
    if (digest === undefined) return await fetch(url, init);
    const pinned = new URL(url);
    pinned.pathname = url.pathname.replace(/[^/]+$/, digest);
    return await fetch(pinned, init);
  };
}
