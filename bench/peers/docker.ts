import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRecords, findDocker, imagesBelow, pruneRecords, removeImages } from '../world/docker.ts';
import { DOCKERIGNORE, goodDockerfile, naiveDockerfile } from './dockerfile.ts';
import type { Peer, Place, Task } from './peer.ts';
import { runProgram } from './run-program.ts';

type DockerPeerName = 'naive' | 'docker-warm' | 'docker-fresh';

/**
 * `docker build` with BuildKit, then `docker push`. `naive`: the first Dockerfile one writes, on a fresh runner;
 * `docker-warm`: a good one on an engine that keeps its layers and cache mounts; `docker-fresh`: the same on a fresh
 * runner, with the inline cache of the image that was pushed before.
 */
export async function dockerPeer({ world, target }: Place, name: DockerPeerName): Promise<Peer> {
  const folder = join(world.folder, name);
  const docker = await findDocker();
  const own = new Set<string>();
  await world.baseRegistry.serve(name, name);
  const forget = async (): Promise<void> => {
    await removeImages(await imagesBelow(`${target.current.host}/${name}`));
    await removeImages(await imagesBelow(`${world.base.host}/${name}`));
    const there = await buildRecords();
    await pruneRecords([...own].filter((id) => there.has(id)));
    own.clear();
  };
  return {
    name,
    reset: forget,
    prepare: async (task) => {
      if (name !== 'docker-warm') await forget();
      await task.cloneTo(join(folder, task.app.name));
      await writeDockerfile({ name, folder, task, bases: `${world.base.host}/${name}` });
    },
    run: async (task) => {
      const before = await buildRecords();
      try {
        return { seconds: await buildAndPush({ registry: target.current.host, name, folder, docker, task }) };
      } finally {
        for (const id of await buildRecords()) if (!before.has(id)) own.add(id);
      }
    },
    moveBase: (mark) => world.baseRegistry.moveBase(name, mark),
    remove: async () => {
      await forget();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Build extends Request {
  /** `127.0.0.1:PORT`, to push to. */
  readonly registry: string;
  readonly folder: string;
  readonly docker: string;
}

async function buildAndPush({ registry, name, folder, docker, task }: Build): Promise<number> {
  const image = `${registry}/${task.image}:${task.tag}`;
  const flags = ['--file', dockerfileOf(folder, task), '--tag', image, ...cacheFlags(registry, { name, task })];
  const options = { cwd: folder, env: { ...process.env, DOCKER_BUILDKIT: '1' } };
  const built = await runProgram([docker, 'build', ...flags, join(folder, task.app.name)], options);
  const pushed = await runProgram([docker, 'push', image], options);
  return built + pushed;
}

interface Request {
  readonly name: DockerPeerName;
  readonly task: Task;
}

function cacheFlags(registry: string, { name, task }: Request): readonly string[] {
  if (name !== 'docker-fresh') return [];
  const earlier = `${registry}/${task.earlierImage}`;
  return ['--build-arg', 'BUILDKIT_INLINE_CACHE=1', '--cache-from', earlier];
}

async function writeDockerfile(request: Request & { readonly folder: string; readonly bases: string }): Promise<void> {
  const { name, folder, task, bases } = request;
  await mkdir(folder, { recursive: true });
  const parts = { app: task.app, bases, mark: name };
  const file = dockerfileOf(folder, task);
  await writeFile(file, name === 'naive' ? naiveDockerfile(parts) : goodDockerfile(parts));
  if (name !== 'naive') await writeFile(`${file}.dockerignore`, DOCKERIGNORE);
}

function dockerfileOf(folder: string, task: Task): string {
  return join(folder, `${task.app.name}.Dockerfile`);
}
