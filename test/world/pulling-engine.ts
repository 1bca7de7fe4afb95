import { ActionError } from '#base/action-error.ts';
import type { ContainerEngine, EngineImage, EngineInfo } from '#engine/engine.ts';
import { readAll } from '#oci/blob.ts';
import type { Digest } from '#oci/digest.ts';
import { parseManifest } from '#oci/manifest.ts';
import { parseReference } from '#oci/reference.ts';
import { worldRegistries } from './registries.ts';
import { repositorySource } from './repository-source.ts';
import { validateImage } from './validate-image.ts';

export interface PullingEngine extends ContainerEngine {
  /** Image id by name. */
  readonly names: ReadonlyMap<string, string>;
  /** Archives that were loaded. */
  readonly loaded: readonly Uint8Array[];
}

/** The image side of an engine: pulls over real HTTP, checks all it gets, and keeps names. */
export function pullingEngine(
  kind: 'classic' | 'containerd' | 'remote' | 'remote containerd',
  /** Labels of images that it has, by their names. */
  there: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): PullingEngine {
  const names = new Map<string, string>(Object.keys(there).map((name) => [name, `the ${name} of before`]));
  const loaded: Uint8Array[] = [];
  const find = async (name: string): Promise<EngineImage | undefined> => {
    const id = names.get(name);
    const labels = there[name];
    return id === undefined ? undefined : { id, repoDigests: [], ...(labels === undefined ? {} : { labels }) };
  };
  return {
    ...withoutContainers(),
    info: async () => ({ ...INFO, containerdStore: kind.endsWith('containerd') }),
    names,
    loaded,
    findImage: find,
    pull: async ({ name }) => {
      if (kind.startsWith('remote'))
        throw new ActionError({ code: 'ENGINE_FAILED', doing: `pulling ${name}`, got: 'refused' });
      const { registry, repository, digest } = parseReference(name);
      const id = await pull({ registry, repository, reference: digest ?? '' });
      names.set(name, kind === 'classic' ? id : (digest ?? ''));
      return { id: names.get(name) ?? '', repoDigests: [name] };
    },
    tag: async (name, reference) => {
      names.set(reference, names.get(name) ?? '');
    },
    untag: async (name) => {
      names.delete(name);
    },
    load: async (tar) => {
      loaded.push(await readAll(tar));
    },
  };
}

const INFO: EngineInfo = {
  name: 'an engine of a test',
  os: 'linux',
  architecture: 'amd64',
  rootless: false,
  containerdStore: false,
};

/** Pulls and checks an image. Gives the digest of its config. */
async function pull(at: { registry: string; repository: string; reference: string }): Promise<Digest> {
  const client = worldRegistries().registries(at.registry);
  const { descriptor, bytes } = await client.getManifest(at);
  await validateImage(repositorySource(client, at.repository), descriptor);
  return parseManifest(bytes, descriptor.mediaType).config.digest;
}

function withoutContainers(): Pick<
  ContainerEngine,
  'save' | 'importImage' | 'start' | 'list' | 'remove' | 'listImages' | 'removeImage'
> {
  const none = async (): Promise<never> => {
    throw new Error('this engine has no containers');
  };
  return { save: none, importImage: none, start: none, list: none, remove: none, listImages: none, removeImage: none };
}
