import type { RegistryClient } from '#registry/client.ts';
import { pushImage } from '#registry/push.ts';
import type { Deliver } from './deliver.ts';

/** Pushes into one repository, under its tags in their order. */
export function pushTo(
  client: RegistryClient,
  to: { readonly repository: string; readonly tags: readonly string[] },
): Deliver {
  const target = `${client.registry}/${to.repository}`;
  return {
    target,
    deliver: async (image) => {
      const { size: _, ...pushed } = await pushImage(client, { ...to, image });
      return { target, ...pushed };
    },
  };
}
