import type { Inputs } from './inputs.ts';

/**
 * The hosts of registries that the inputs name: the workflow's own word. What a project names besides is asked nothing
 * where it lies on this machine or its network.
 */
export function namedHosts(inputs: Inputs): ReadonlySet<string> {
  const { baseImage, sdkImage, images, mirrors, insecureRegistries, cacheFrom, cacheTo, properties } = inputs;
  const places = [...cacheFrom, ...cacheTo].flatMap((place) => (place.kind === 'registry' ? [place.reference] : []));
  const references = [...images, ...places, ...(baseImage === undefined ? [] : [baseImage])];
  const sdk = sdkImage?.kind === 'image' ? [sdkImage.reference] : [];
  return new Set([
    ...[...references, ...sdk].map(({ registry }) => registry),
    ...mirrors.flatMap(({ host, registry }) => [host, registry]),
    ...insecureRegistries,
    // A property of the input `properties` is a word of the workflow as well; of a name the host is its first part.
    ...Object.values(properties).map((value) => value.split('/')[0] ?? ''),
  ]);
}
