import type { Env, Fetch } from '#base/effects.ts';

const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'];

/** Whether the environment names a proxy, which then also looks up names. */
export function isProxied(env: Env): boolean {
  return PROXIES.some((name) => (env[name] ?? '') !== '');
}

/**
 * The platform's fetch, or one that goes through the runner's proxy where its environment names one. Node reads those
 * variables only when it is started with a switch, and a step cannot say how it is started.
 */
export function runnerFetch(env: Env, cancelled: AbortSignal): Fetch {
  const send = isProxied(env) ? throughProxy() : globalThis.fetch;
  return (url, init) => {
    const signal = init?.signal ? AbortSignal.any([init.signal, cancelled]) : cancelled;
    return send(url, { ...init, signal });
  };
}

/** `NO_PROXY` counts, as the agent reads it; loaded only where it is needed. */
function throughProxy(): typeof globalThis.fetch {
  const loading = import('undici').then(({ EnvHttpProxyAgent, fetch }) => {
    const dispatcher = new EnvHttpProxyAgent();
    // The same interface by two names: Node's own fetch is an undici too.
    return ((url: URL, init: object) => fetch(url, { ...init, dispatcher })) as unknown as typeof globalThis.fetch;
  });
  return async (url, init) => (await loading)(url, init);
}
