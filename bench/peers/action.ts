import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CacheService, startCacheService } from '../../test/world/cache-service.ts';
import { lastLines } from '../../test/world/command.ts';
import { type ActionRequest, runAction, type StepResult } from '../../test/world/runner.ts';
import { imagesBelow, removeImages } from '../world/docker.ts';
import { type CountingProxy, startProxy } from '../world/proxy.ts';
import { BUILD_ENV } from './build-env.ts';
import type { OurName, Peer, Place, Run, Task } from './peer.ts';

interface Cache {
  readonly service: CacheService;
  readonly proxy: CountingProxy;
}

/**
 * The built action in the environment of a runner, each run on a fresh one but for the engine: `us` finds the SDK image
 * there, as on a runner that has it; for the others the engine is empty, as on a hosted runner, and `us-runner` builds with
 * the SDK of the machine.
 */
export async function actionPeer({ world, target }: Place, name: OurName): Promise<Peer> {
  const folder = join(world.folder, name);
  await world.baseRegistry.serve(name, name);
  // Each application is a repository, and a repository has a cache of its own.
  const caches = new Map<string, Cache>();
  const images = `${world.base.host}/${name}`;
  const stop = async (): Promise<void> => {
    for (const { proxy, service } of caches.values()) {
      await proxy.stop();
      await service.stop();
    }
    caches.clear();
  };
  return {
    name,
    reset: async () => {
      await stop();
      await removeImages(await imagesBelow(images));
    },
    prepare: async (task) => {
      await world.engine.use(name === 'us' ? 'kept' : 'fresh');
      if (name !== 'us') await removeImages(await imagesBelow(images));
      await task.cloneTo(join(folder, task.app.name));
    },
    run: async (task) => {
      const cache = caches.get(task.app.name) ?? (await startCache());
      caches.set(task.app.name, cache);
      cache.proxy.shape(task.link);
      return await runJob({ world, target, name, folder, cache, task });
    },
    moveBase: (mark) => world.baseRegistry.moveBase(name, mark),
    remove: async () => {
      await stop();
      await removeImages(await imagesBelow(images));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startCache(): Promise<Cache> {
  const service = await startCacheService();
  return { service, proxy: await startProxy(new URL(service.url).host) };
}

interface Job extends Place {
  readonly name: OurName;
  readonly folder: string;
  readonly cache: Cache;
  readonly task: Task;
}

async function runJob({ world, target, name, folder, cache, task }: Job): Promise<Run> {
  const temp = await mkdtemp(join(world.folder, 'runner-'));
  const request: ActionRequest = {
    workspace: join(folder, task.app.name),
    temp,
    action: world.action,
    env: {
      ...cache.service.env(),
      ACTIONS_RESULTS_URL: `http://${cache.proxy.host}/`,
      ...(name === 'us' ? {} : { RUNNER_ENVIRONMENT: 'github-hosted' }),
    },
    inputs: {
      project: task.app.project,
      images: `${target.current.host}/${task.image}${task.app.services.length > 1 ? '/{{project}}' : ''}`,
      tags: task.tag,
      ...(task.app.systems.length > 0 ? { os: task.app.systems.join('\n') } : {}),
      ...(name === 'us-runner' ? { 'sdk-image': 'runner' } : {}),
      'registry-mirrors': `mcr.microsoft.com=${world.base.host}/${name}`,
      'build-env': Object.entries(BUILD_ENV)
        .map(([variable, value]) => `${variable}=${value}`)
        .join('\n'),
    },
  };
  try {
    cache.proxy.take();
    const main = succeeded(await runAction({ ...request, entry: 'main' }));
    const cacheTraffic = cache.proxy.take();
    const post = succeeded(await runAction({ ...request, entry: 'post', state: main.state }));
    const times = { seconds: main.durationMs / 1000, postSeconds: post.durationMs / 1000 };
    return { ...times, ...fetchTime(main.log), cacheTraffic };
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

/** As the log tells it. */
function fetchTime(log: string): Pick<Run, 'fetchSeconds'> {
  const [, time, unit] = /^Pull the SDK image: ([\d.]+)(m?s)$/m.exec(log) ?? [];
  return time === undefined ? {} : { fetchSeconds: Number(time) / (unit === 's' ? 1 : 1000) };
}

function succeeded(step: StepResult): StepResult {
  if (step.exitCode !== 0) throw new Error(`The action failed:\n${lastLines(step.log, 40)}`);
  return step;
}
