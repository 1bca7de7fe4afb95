import type { Image, ImageSet, Layer, TaggedSet } from '#oci/image.ts';
import type { RegistryClient } from './client.ts';

/** What a repository is to hold. */
interface Place {
  readonly client: Pick<RegistryClient, 'registry'>;
  readonly repository: string;
  readonly sets: readonly TaggedSet[];
}

/**
 * The same places, in which a layer that comes from elsewhere is mounted from the first place of its registry that gets it
 * before.
 */
export function withNeighbours<T extends Place>(places: readonly T[]): readonly T[] {
  return places.map((place, at) => {
    const { registry } = place.client;
    const before = places.slice(0, at).filter(({ client }) => client.registry === registry);
    const near = (layer: Layer): Layer => {
      const holder = before.find(({ sets }) => layersToMount(sets).some(isSame(layer)));
      if (holder === undefined || layer.origin?.registry === registry) return layer;
      return { ...layer, origin: { registry, repository: holder.repository } };
    };
    return { ...place, sets: place.sets.map((tagged) => ({ ...tagged, set: withLayers(tagged.set, near) })) };
  });
}

export function layersToMount(sets: readonly TaggedSet[]): readonly Layer[] {
  return sets.flatMap(({ set }) => set.images.flatMap(({ layers }) => layers));
}

function isSame({ descriptor: { digest } }: Layer): (other: Layer) => boolean {
  return ({ descriptor }) => descriptor.digest === digest;
}

function withLayers({ top, images: [first, ...others] }: ImageSet, change: (layer: Layer) => Layer): ImageSet {
  const changed = (image: Image): Image => ({ ...image, layers: image.layers.map(change) });
  return { top, images: [changed(first), ...others.map(changed)] };
}
