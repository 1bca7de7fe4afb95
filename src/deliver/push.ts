import type { RegistryClient } from '#registry/client.ts';
import { pushSets } from '#registry/push.ts';
import type { Deliver } from './deliver.ts';

/** Pushes into one repository, under the tags in their order. */
export function pushTo(client: RegistryClient, repository: string): Deliver {
  const target = `${client.registry}/${repository}`;
  return {
    target,
    deliver: async (sets) => ({ target, ...(await pushSets(client, { repository, sets })) }),
  };
}
