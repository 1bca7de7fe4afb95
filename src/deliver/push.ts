import type { RegistryClient } from '#registry/client.ts';
import { pushSets } from '#registry/push.ts';
import type { Deliver } from './deliver.ts';

/** Pushes into one repository: the tags in their order, but those that move after those that stay with one image. */
export function pushTo(
  client: RegistryClient,
  to: { readonly repository: string; readonly moving: ReadonlySet<string> },
): Deliver {
  const { repository, moving } = to;
  const target = `${client.registry}/${repository}`;
  return {
    target,
    deliver: async (tagged) => {
      const sets = tagged.map(({ set, tags }) => {
        return { set, tags: tags.toSorted((a, b) => Number(moving.has(a)) - Number(moving.has(b))) };
      });
      return { target, ...(await pushSets(client, { repository, sets })) };
    },
  };
}
