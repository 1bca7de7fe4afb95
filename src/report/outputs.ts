import type { Digest } from '#oci/digest.ts';
import type { Image, NamedSet } from '#oci/image.ts';
import { describePlatform } from '#oci/platform.ts';
import { describeReference, taggedNames } from '#oci/reference.ts';

/** Every output of the action, in the order of `action.yml` and of the README. */
export const OUTPUT_NAMES = [
  'image',
  'digest',
  'imageid',
  'repository',
  'tags',
  'results',
  'pushed',
  'cache',
  'sdk-image',
  'base-image',
  'port',
  'user',
] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];
export type Outputs = Readonly<Record<OutputName, string>>;

/** What a run came to. */
export interface Result {
  /** At least one; the outputs that name one thing name the first one's. */
  readonly sets: readonly ResultSet[];
  readonly pushed: boolean;
  readonly cache: string;
  /** With its digest where it is known; empty when no SDK image was used. */
  readonly sdkImage: string;
}

/** A set, whose it is, and what each of its images is built on, in their order. */
export interface ResultSet extends NamedSet {
  /** Path of the project. */
  readonly project: string;
  /** With its digest. */
  readonly bases: readonly string[];
}

/** An image in the output `results`. */
interface ResultOfImage {
  readonly project: string;
  readonly tags: readonly string[];
  /** What the tags stand for: of the manifest or the index. */
  readonly digest: Digest;
  readonly platform: string;
  /** Of its own manifest. */
  readonly manifest: Digest;
  /** In bytes, as a registry holds it. */
  readonly size: number;
  readonly 'base-image': string;
}

export function outputsOf(result: Result): Outputs {
  const { sets } = result;
  const [main] = sets;
  if (main === undefined) throw new Error('a run without an image');
  const { set, bases, names } = main;
  const { digest } = set.top.descriptor;
  const [image] = set.images;
  const [first] = names;
  const config = image.config.value.config ?? {};
  return {
    image: first === undefined ? '' : describeReference({ ...first, digest }),
    digest,
    imageid: set.images.length === 1 ? image.config.descriptor.digest : digest,
    repository: first === undefined ? '' : describeReference(first),
    tags: tagsOf(sets).join('\n'),
    results: JSON.stringify(sets.flatMap(resultsOf)),
    pushed: String(result.pushed),
    cache: result.cache,
    'sdk-image': result.sdkImage,
    'base-image': bases[0] ?? '',
    port: Object.keys(config.ExposedPorts ?? {})[0]?.replace(/\/.*$/, '') ?? '',
    user: config.User ?? '',
  };
}

/** Every name with all its tags, in the order in which names are first given. */
function tagsOf(sets: readonly ResultSet[]): readonly string[] {
  const names = new Map(sets.flatMap((each) => each.names).map((name) => [describeReference(name), name]));
  return [...names].flatMap(([text, name]) =>
    sets
      .filter((each) => each.names.some((own) => describeReference(own) === text))
      .flatMap(({ tags }) => taggedNames(name, tags)),
  );
}

function resultsOf({ set, tags, bases, project }: ResultSet): readonly ResultOfImage[] {
  return set.images.map((image, at) => ({
    project,
    tags,
    digest: set.top.descriptor.digest,
    platform: describePlatform(image.platform),
    manifest: image.manifest.descriptor.digest,
    size: sizeOf(image),
    'base-image': bases[at] ?? '',
  }));
}

/** Of config and layers, in bytes, as a registry holds them. */
export function sizeOf({ config, layers }: Image): number {
  return layers.reduce((sum, { descriptor }) => sum + descriptor.size, config.descriptor.size);
}
