import { startDockerRegistry } from '../../test/world/docker-registry.ts';
import { type CountingProxy, startProxy } from './proxy.ts';

/** The registry that one peer pushes to. */
export interface Target {
  /** Counted. Another one after {@link renewTarget}. */
  current: CountingProxy;
}

export async function startTarget(): Promise<Target> {
  return { current: await startEmpty() };
}

/** An empty registry at another port: engines remember what a registry had, and mount it from there. */
export async function renewTarget(target: Target): Promise<void> {
  await target.current.stop();
  target.current = await startEmpty();
}

async function startEmpty(): Promise<CountingProxy> {
  const registry = await startDockerRegistry();
  const proxy = await startProxy(registry.host);
  return {
    ...proxy,
    stop: async () => {
      await proxy.stop();
      await registry[Symbol.asyncDispose]();
    },
  };
}
