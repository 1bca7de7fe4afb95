import type { NamedSet } from '#oci/image.ts';
import { describeReference } from '#oci/reference.ts';
import { type Push, pushSets } from '#oci/registry/push.ts';
import type { Registries } from '#oci/registry/registries.ts';
import type { Delivered } from './deliver.ts';

/** Pushes to all repositories in parallel: blobs and manifests first, then fixed tags, then floating ones. */
export async function pushAll(pushes: readonly Push[]): Promise<readonly Delivered[]> {
  const pushed = await pushSets(pushes);
  return pushed.map((each, index) => ({ target: targetOf(pushes[index]), ...each }));
}

function targetOf(push: Push | undefined): string {
  return push === undefined ? '' : `${push.client.registry}/${push.repository}`;
}

/** Returns each repository once, in the order of first use, with the sets that are pushed to it. */
export function pushesOf(sets: readonly NamedSet[], registries: Registries): readonly Push[] {
  const names = new Map(sets.flatMap((set) => set.names).map((name) => [describeReference(name), name]));
  return [...names].map(([text, { registry, repository }]) => ({
    client: registries(registry),
    repository,
    sets: sets.filter((set) => set.names.some((own) => describeReference(own) === text)),
  }));
}
