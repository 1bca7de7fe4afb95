import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheToken, MAIN_BRANCH } from '../../test/world/cache-service/token.ts';
import { type CacheService, startCacheService } from '../../test/world/cache-service.ts';
import type { Service } from '../apps/app.ts';
import { tagOf } from '../apps/systems.ts';
import { type CountingProxy, startProxy } from '../world/proxy.ts';
import { DOCKERIGNORE, goodDockerfile } from './dockerfile.ts';
import type { BuildxName, Peer, Place, Run, Task } from './peer.ts';
import { runProgram } from './run-program.ts';

interface Cache {
  readonly service: CacheService;
  readonly proxy: CountingProxy;
}

/**
 * `docker buildx bake` with the good Dockerfile, which pushes. `buildx-warm`: on an engine that keeps its layers and cache mounts;
 * the others on a fresh one, with all steps in a cache (`mode=max`) in the registry or in GitHub's cache service. Several
 * images are targets of one bake, each with a cache of its own.
 */
export async function buildxPeer({ world, target }: Place, name: BuildxName): Promise<Peer> {
  const folder = join(world.folder, name);
  await world.baseRegistry.serve(name, name);
  let cache: Cache | undefined;
  const stop = async (): Promise<void> => {
    await cache?.proxy.stop();
    await cache?.service.stop();
    cache = undefined;
  };
  return {
    name,
    reset: stop,
    prepare: async (task) => {
      await world.engine.use(name === 'buildx-warm' ? 'kept' : 'fresh');
      await task.cloneTo(join(folder, task.app.name));
    },
    run: async (task) => {
      if (name === 'buildx-gha') cache ??= await startCache();
      cache?.proxy.shape(task.link);
      const bases = `${world.base.host}/${name}`;
      const targets = targetsOf(task, { name, bases, registry: target.current.host, cache });
      return await bake({ folder, task, targets, command: world.engine.buildx, cache });
    },
    moveBase: (mark) => world.baseRegistry.moveBase(name, mark),
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function startCache(): Promise<Cache> {
  const service = await startCacheService();
  return { service, proxy: await startProxy(new URL(service.url).host) };
}

interface Setting {
  readonly name: BuildxName;
  readonly bases: string;
  /** `127.0.0.1:PORT`, to push to. */
  readonly registry: string;
  readonly cache: Cache | undefined;
}

/** A target of a bake file, with the fields that are used here (Docker Docs, "Bake file reference"). */
interface Target {
  readonly context: string;
  readonly dockerfile: string;
  readonly tags: readonly string[];
  readonly output: readonly string[];
  readonly 'cache-from'?: readonly string[];
  readonly 'cache-to'?: readonly string[];
}

/** Without storing and unpacking the image in the engine, which a plain `--push` does there and which takes seconds. */
const OUTPUT = ['type=image,push=true,store=false,unpack=false'];

type Written = Readonly<Record<string, Target & { readonly text: string }>>;

function targetsOf(task: Task, setting: Setting): Written {
  const { app, image, tag } = task;
  const systems = app.systems.length === 0 ? [undefined] : app.systems;
  const all = app.services.flatMap((service) =>
    systems.map((system) => ({ service, system, name: targetName(service, system) })),
  );
  const scopes = all.map(({ name }) => `${app.name}-${name}`);
  return Object.fromEntries(
    all.map(({ service, system, name }) => {
      const base = system === undefined ? {} : { tag: tagOf(system) };
      const text = goodDockerfile({
        app,
        bases: setting.bases,
        mark: setting.name,
        service,
        inLayer: setting.name !== 'buildx-warm',
        ...base,
      });
      const repository = app.services.length > 1 ? `${image}/${service.assembly.toLowerCase()}` : image;
      const tags = [`${setting.registry}/${repository}:${system === undefined ? tag : `${tag}-${system}`}`];
      const context = app.name;
      return [
        name,
        {
          output: OUTPUT,
          context,
          dockerfile: `../${name}.Dockerfile`,
          tags,
          text,
          ...cacheOf(setting, { own: `${app.name}-${name}`, scopes }),
        },
      ];
    }),
  );
}

function targetName({ assembly }: Service, system: string | undefined): string {
  return [assembly.toLowerCase(), ...(system === undefined ? [] : [system.replaceAll('.', '_')])].join('-');
}

/**
 * Each target writes its own cache and reads those of all: BuildKit merges the steps that targets share, and looks for them
 * only in the caches of one of these targets.
 */
function cacheOf(
  { name, registry, cache }: Setting,
  { own, scopes }: { readonly own: string; readonly scopes: readonly string[] },
): Pick<Target, 'cache-from' | 'cache-to'> {
  if (name === 'buildx-warm') return {};
  const place = (scope: string): string =>
    cache === undefined
      ? `type=registry,ref=${registry}/${name}/cache:${scope}`
      : `type=gha,scope=${scope},version=2,url_v2=http://${cache.proxy.host}/,token=${cacheToken(MAIN_BRANCH)}`;
  return { 'cache-from': scopes.map(place), 'cache-to': [`${place(own)},mode=max`] };
}

interface Baking {
  readonly folder: string;
  readonly task: Task;
  readonly targets: Written;
  readonly command: readonly string[];
  readonly cache: Cache | undefined;
}

async function bake({ folder, task, targets, command, cache }: Baking): Promise<Run> {
  await mkdir(folder, { recursive: true });
  for (const [name, { text }] of Object.entries(targets)) {
    await writeFile(join(folder, `${name}.Dockerfile`), text);
    await writeFile(join(folder, `${name}.Dockerfile.dockerignore`), DOCKERIGNORE);
  }
  const target = Object.fromEntries(Object.entries(targets).map(([name, { text: _, ...rest }]) => [name, rest]));
  const file = join(folder, `${task.app.name}.json`);
  await writeFile(file, JSON.stringify({ group: { default: { targets: Object.keys(target) } }, target }));
  cache?.proxy.take();
  // Without attestations, which make every manifest an index and are not part of the comparison.
  const env = { ...process.env, BUILDX_NO_DEFAULT_ATTESTATIONS: '1' };
  const seconds = await runProgram([...command, 'bake', '--file', file, '--allow', 'fs.read=*'], {
    cwd: folder,
    env,
  });
  return { seconds, ...(cache === undefined ? {} : { cacheTraffic: cache.proxy.take() }) };
}
