import type { Inputs } from './inputs.ts';

/**
 * Returns the hosts of registries that the inputs name, which are under the control of the workflow. Other hosts that a
 * project names are not contacted if they are on this machine or its network.
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
    // The input `properties` is also under the control of the workflow. The host is the first part of a name.
    ...Object.values(properties).map((value) => value.split('/')[0] ?? ''),
  ]);
}
