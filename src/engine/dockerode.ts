import type { Readable } from 'node:stream';
import type Docker from 'dockerode';
import { defined } from '#base/objects.ts';
import { once } from '#base/once.ts';
import { labelChanges, startContainer } from './container.ts';
import type { ContainerEngine, EngineImage, EngineInfo } from './engine.ts';
import { engineError, notInEngine, pullError, statusOf } from './engine-error.ts';
import { readProgress } from './progress.ts';

/** Returns the engine behind a connected client. */
export function dockerodeEngine(docker: Docker): ContainerEngine {
  return {
    info: once(() => readInfo(docker)),
    findImage: (name) => findImage(docker, name),
    pull: (request) => pull(docker, request),
    tag: (name, reference) => tag(docker, { name, reference }),
    untag: (name) => untag(docker, name),
    save: (name) => save(docker, name),
    load: (tar) => load(docker, tar),
    importImage: (tar, labels) => importImage(docker, { tar, labels }),
    start: (spec) => startContainer(docker, spec),
    list: (label) => list(docker, label),
    remove: (id) => removeContainer(docker, id),
    listImages: (label) => listImages(docker, label),
    removeImage: (id) => removeImage(docker, id),
  };
}

async function readInfo(docker: Docker): Promise<EngineInfo> {
  const [info, version] = await Promise.all([docker.info(), docker.version()]).catch((error: unknown) => {
    throw engineError('reading what the container engine says of itself', error);
  });
  const security: readonly string[] = info.SecurityOptions ?? [];
  const driver: readonly (readonly string[])[] = info.DriverStatus ?? [];
  const isPodman = (version.Components ?? []).some((component) => component.Name.includes('Podman'));
  const rootless = security.some((option) => option.includes('rootless'));
  // Only root can use control groups of version 1, whatever an engine reports.
  const hasGroups = !(rootless && info.CgroupVersion === '1');
  return {
    name: `${isPodman ? 'Podman' : 'Docker'} ${version.Version}`,
    os: version.Os,
    architecture: version.Arch,
    rootless,
    containerdStore: driver.some(([, value]) => value?.startsWith('io.containerd.snapshotter') ?? false),
    ...(typeof info.MemTotal === 'number' && info.MemTotal > 0 ? { memory: info.MemTotal } : {}),
    canLimit: { memory: hasGroups && info.MemoryLimit === true, processes: hasGroups && info.PidsLimit === true },
  };
}

async function findImage(docker: Docker, name: string): Promise<EngineImage | undefined> {
  try {
    const image = await docker.getImage(name).inspect();
    return { id: image.Id, repoDigests: image.RepoDigests ?? [], labels: image.Config?.Labels ?? {} };
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw engineError(`looking for the image ${name}`, error);
  }
}

async function pull(docker: Docker, request: Parameters<ContainerEngine['pull']>[0]): Promise<EngineImage> {
  const { name, platform, login } = request;
  const options = {
    ...defined({ platform }),
    ...(login === undefined ? {} : { authconfig: { ...login, serveraddress: name.split('/')[0] } }),
  };
  try {
    await readProgress(bytesOf(await docker.pull(name, options)), request.onProgress);
  } catch (error) {
    throw pullError(name, error);
  }
  const image = await findImage(docker, name);
  if (image === undefined) throw pullError(name, new Error('the engine reported success but does not have it'));
  return image;
}

async function tag(docker: Docker, names: { readonly name: string; readonly reference: string }): Promise<void> {
  const colon = names.reference.lastIndexOf(':');
  const isTagged = colon > names.reference.lastIndexOf('/');
  const repo = isTagged ? names.reference.slice(0, colon) : names.reference;
  try {
    await docker.getImage(names.name).tag({ repo, tag: isTagged ? names.reference.slice(colon + 1) : 'latest' });
  } catch (error) {
    throw engineError(`tagging ${names.name} as ${names.reference}`, error);
  }
}

async function untag(docker: Docker, name: string): Promise<void> {
  try {
    await docker.getImage(name).remove();
  } catch (error) {
    if (statusOf(error) !== 404) throw engineError(`removing the name ${name}`, error);
  }
}

async function save(docker: Docker, name: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    return bytesOf(await docker.getImage(name).get());
  } catch (error) {
    throw statusOf(error) === 404 ? notInEngine(name) : engineError(`reading the image ${name} from the engine`, error);
  }
}

async function load(docker: Docker, tar: Readable): Promise<void> {
  try {
    await readProgress(bytesOf(await docker.loadImage(tar, { quiet: true })));
  } catch (error) {
    throw engineError('loading an image into the engine', error);
  }
}

async function importImage(
  docker: Docker,
  image: { readonly tar: Readable; readonly labels: Readonly<Record<string, string>> },
): Promise<string> {
  try {
    const answer = await docker.importImage(image.tar, { changes: labelChanges(image.labels) });
    return await readProgress(bytesOf(answer));
  } catch (error) {
    throw engineError('making an image of a folder', error);
  }
}

async function list(docker: Docker, label: string): Promise<readonly string[]> {
  try {
    const containers = await docker.listContainers({ all: true, filters: { label: [label] } });
    return containers.map((container) => container.Id);
  } catch (error) {
    throw engineError('listing containers', error);
  }
}

async function removeContainer(docker: Docker, id: string): Promise<void> {
  try {
    await docker.getContainer(id).remove({ force: true, v: true });
  } catch (error) {
    const isGone = statusOf(error) === 404 || statusOf(error) === 409;
    if (!isGone) throw engineError(`removing the container ${id.slice(0, 12)}`, error);
  }
}

async function listImages(docker: Docker, label: string): Promise<readonly string[]> {
  try {
    const images = await docker.listImages({ filters: { label: [label] } });
    return images.map((image) => image.Id);
  } catch (error) {
    throw engineError('listing images', error);
  }
}

async function removeImage(docker: Docker, id: string): Promise<void> {
  try {
    await docker.getImage(id).remove({ force: true, noprune: true });
  } catch (error) {
    if (statusOf(error) !== 404) throw engineError(`removing the image ${id.slice(0, 19)}`, error);
  }
}

async function* bytesOf(stream: NodeJS.ReadableStream): AsyncIterable<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}
