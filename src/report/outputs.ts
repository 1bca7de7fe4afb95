import type { Choice } from '#base/choice.ts';
import type { Image } from '#oci/image.ts';
import { describeReference, type Reference } from '#oci/reference.ts';

/** Every output of the action, in the order of `action.yml` and of the README. */
export const OUTPUT_NAMES = [
  'image',
  'digest',
  'imageid',
  'repository',
  'tags',
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
  readonly image: Image;
  /** Names without tags; the first one gives the outputs `image` and `repository`. */
  readonly images: readonly Reference[];
  readonly tags: readonly Choice<string>[];
  readonly pushed: boolean;
  readonly cache: string;
  /** With its digest where it is known; empty when no SDK image was used. */
  readonly sdkImage: string;
  readonly baseImage: string;
}

export function outputsOf(result: Result): Outputs {
  const { image, images, tags } = result;
  const digest = image.manifest.descriptor.digest;
  const [first] = images;
  const config = image.config.value.config ?? {};
  return {
    image: first === undefined ? '' : describeReference({ ...first, digest }),
    digest,
    imageid: image.config.descriptor.digest,
    repository: first === undefined ? '' : describeReference(first),
    tags: images.flatMap((name) => tags.map(({ value }) => describeReference({ ...name, tag: value }))).join('\n'),
    pushed: String(result.pushed),
    cache: result.cache,
    'sdk-image': result.sdkImage,
    'base-image': result.baseImage,
    port: Object.keys(config.ExposedPorts ?? {})[0]?.replace(/\/.*$/, '') ?? '',
    user: config.User ?? '',
  };
}
