import type { NamedSet } from '#oci/image.ts';
import { describeReference, type Reference } from '#oci/reference.ts';
import { pushSets } from '#registry/push.ts';
import type { Registries } from '#registry/registries.ts';
import type { Delivered } from './deliver.ts';

/** Pushes every set under all its names, and the tags in their order when everything else is everywhere. */
export async function pushAll(sets: readonly NamedSet[], registries: Registries): Promise<readonly Delivered[]> {
  const places = placesOf(sets);
  const pushed = await pushSets(
    places.map(({ name: { registry, repository }, sets: own }) => ({
      client: registries(registry),
      repository,
      sets: own,
    })),
  );
  return pushed.map((each, at) => ({ target: places[at]?.target ?? '', ...each }));
}

interface PushPlace {
  readonly target: string;
  readonly name: Reference;
  readonly sets: readonly NamedSet[];
}

/** Each repository once, in the order in which they are first named. */
function placesOf(sets: readonly NamedSet[]): readonly PushPlace[] {
  const names = new Map(sets.flatMap((set) => set.names).map((name) => [describeReference(name), name]));
  return [...names].map(([target, name]) => ({
    target,
    name,
    sets: sets.filter((set) => set.names.some((own) => describeReference(own) === target)),
  }));
}
