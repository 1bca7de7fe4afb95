import { Readable } from 'node:stream';
import type Docker from 'dockerode';
import { defined } from '#base/objects.ts';
import type { Container, ContainerSpec } from './engine.ts';
import { engineError, startError, statusOf } from './engine-error.ts';
import { execIn } from './exec.ts';
import { type PreparedFirst, prepareFirst } from './first-command.ts';

/** Creates and starts a container that cannot gain privileges and has no access to the engine. */
export async function startContainer(docker: Docker, spec: ContainerSpec): Promise<Container> {
  const { entrypoint, listen } = prepareFirst(spec.first);
  const container = await create(docker, { ...spec, entrypoint });
  let first: Promise<number>;
  try {
    first = (await listen(container)).ended;
    await container.start();
  } catch (error) {
    await remove(container);
    throw startError('starting the build container', { error, network: spec.network });
  }
  return {
    id: container.id,
    first,
    exec: (request) => execIn(container, request),
    copyIn: (folder, tar) => copyIn(container, { folder, tar }),
    copyOut: (folder) => copyOut(container, folder),
    commit: (labels) => commit(container, labels),
    kill: () => kill(container),
    remove: () => remove(container),
  };
}

async function create(
  docker: Docker,
  spec: ContainerSpec & Pick<PreparedFirst, 'entrypoint'>,
): Promise<Docker.Container> {
  try {
    return await docker.createContainer({
      Image: spec.image,
      Entrypoint: [...spec.entrypoint],
      Cmd: [],
      User: spec.user,
      WorkingDir: spec.workingDirectory,
      Env: Object.entries(spec.env).map(([name, value]) => `${name}=${value}`),
      Labels: { ...spec.labels },
      HostConfig: {
        Init: true,
        CapDrop: spec.capabilities === 'default' ? [] : ['ALL'],
        SecurityOpt: ['no-new-privileges'],
        NetworkMode: spec.network,
        ...defined({ Memory: spec.limits?.memory, PidsLimit: spec.limits?.processes }),
        // Unlike `Binds`, these fail if the source is missing, instead of creating it as root.
        Mounts: spec.mounts.map(({ source, target, readOnly }) => ({
          Type: 'bind',
          Source: source,
          Target: target,
          ReadOnly: readOnly ?? false,
        })),
      },
    });
  } catch (error) {
    throw startError('creating the build container', { error, network: spec.network });
  }
}

async function copyIn(
  container: Docker.Container,
  what: { readonly folder: string; readonly tar: Readable },
): Promise<void> {
  try {
    await container.putArchive(what.tar, { path: what.folder });
  } catch (error) {
    throw engineError(`copying files into ${what.folder} of the build container`, error);
  }
}

async function copyOut(container: Docker.Container, folder: string): Promise<Readable> {
  try {
    return Readable.from(await container.getArchive({ path: folder }), { objectMode: false });
  } catch (error) {
    throw engineError(`copying ${folder} out of the build container`, error);
  }
}

/** Sets the labels explicitly: not every engine gives an image the labels of its container. */
async function commit(container: Docker.Container, labels: Readonly<Record<string, string>>): Promise<string> {
  try {
    const image: { readonly Id: string } = await container.commit({ changes: labelChanges(labels) });
    return image.Id;
  } catch (error) {
    throw engineError('saving the build container as an image', error);
  }
}

/** Returns labels as lines of a Dockerfile, the form in which engines accept them for an image. */
export function labelChanges(labels: Readonly<Record<string, string>>): string {
  return Object.entries(labels)
    .map(([name, value]) => `LABEL ${name}=${JSON.stringify(value)}`)
    .join('\n');
}

/** A 404 means that it does not exist, a 409 that it is not running. */
async function kill(container: Docker.Container): Promise<void> {
  try {
    await container.kill();
  } catch (error) {
    const status = statusOf(error);
    if (status === 404) return;
    if (status !== 409) throw engineError('ending the build container', error);
  }
  await untilGone(container, 'not-running');
}

/** A 409 means that it is being removed already. */
async function remove(container: Docker.Container): Promise<void> {
  try {
    await container.remove({ force: true, v: true });
  } catch (error) {
    const status = statusOf(error);
    if (status === 409) return await untilGone(container, 'removed');
    if (status !== 404) throw engineError('removing the build container', error);
  }
}

async function untilGone(container: Docker.Container, condition: 'not-running' | 'removed'): Promise<void> {
  try {
    await container.wait({ condition });
  } catch (error) {
    if (statusOf(error) !== 404) throw engineError('waiting for the end of the build container', error);
  }
}
