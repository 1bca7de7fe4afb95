import { onceEach } from '#base/once.ts';
import { totalSize } from '#oci/descriptor.ts';
import type { Digest } from '#oci/digest.ts';
import type { Mirror } from '#oci/mirror.ts';
import type { Platform } from '#oci/platform.ts';
import { describeReference, manifestPath, type Reference } from '#oci/reference.ts';
import { pullBase } from './pull-base.ts';
import type { Registries } from './registries.ts';

/** The state of a tag in its registry. `unknown`: the registry does not answer, or denies access. */
export type TagState =
  | { readonly kind: 'found'; readonly digest: Digest }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unknown' };

/** An image for the architecture of this machine, and an environment variable of it. */
interface ImageVariable {
  readonly reference: Reference;
  readonly name: string;
}

/** The value of a variable, and the compressed size of the image that it was read from, in bytes. */
interface VariableOfImage {
  readonly value: string;
  readonly size: number;
}

/** Tags in registries. Each request is sent once a run, regardless of the number of projects. */
export interface Tags {
  readonly tagState: (reference: Reference) => Promise<TagState>;
  /** Returns the digest that a tag points to now; `undefined` if it cannot be read. */
  readonly currentDigest: (reference: Reference) => Promise<Digest | undefined>;
  /** Returns all tags of a repository; `undefined` if they cannot be listed. */
  readonly tagsOf: (reference: Reference) => Promise<readonly string[] | undefined>;
  /** Returns an environment variable of an image; `undefined` if it has none, or the image cannot be read. */
  readonly imageVariable: (image: ImageVariable) => Promise<VariableOfImage | undefined>;
}

export function openTags(registries: Registries, mirrors: readonly Mirror[]): Tags {
  const tagState = onceEach((reference: Reference) => askTag(registries, reference), describeReference);
  const list = ({ registry, repository }: Reference): Promise<readonly string[] | undefined> =>
    registries(registry)
      .listTags(repository)
      .catch(() => undefined);
  return {
    tagState,
    currentDigest: async (reference) => {
      const state = await tagState(reference);
      return state.kind === 'found' ? state.digest : undefined;
    },
    tagsOf: onceEach(list, ({ registry, repository }) => `${registry}/${repository}`),
    imageVariable: onceEach(
      (image) => readVariable(registries, { ...image, mirrors }),
      ({ reference, name }) => `${describeReference(reference)} ${name}`,
    ),
  };
}

async function askTag(registries: Registries, reference: Reference): Promise<TagState> {
  const at = { repository: reference.repository, reference: manifestPath(reference) };
  try {
    const found = await registries(reference.registry).headManifest(at);
    return found === undefined ? { kind: 'absent' } : { kind: 'found', digest: found.digest };
  } catch {
    return { kind: 'unknown' };
  }
}

async function readVariable(
  registries: Registries,
  { name, ...image }: ImageVariable & { readonly mirrors: readonly Mirror[] },
): Promise<VariableOfImage | undefined> {
  const begin = `${name}=`;
  try {
    const { config, layers } = await pullBase(registries, { ...image, platform: ownPlatform() });
    const value = config.config?.Env?.find((variable) => variable.startsWith(begin))?.slice(begin.length);
    return value === undefined ? undefined : { value, size: totalSize(layers) };
  } catch {
    return undefined;
  }
}

function ownPlatform(): Platform {
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch;
  return { os: 'linux', architecture };
}
