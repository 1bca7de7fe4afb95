import type { Image } from '#oci/image.ts';
import type { RegistryClient } from '#registry/client.ts';
import { type Pushed, pushSets } from '#registry/push.ts';
import { tagged } from './images.ts';

/** Pushes a single image. */
export async function pushOne(
  client: RegistryClient,
  push: { readonly repository: string; readonly image: Image; readonly tags: readonly string[] },
): Promise<Pushed> {
  return await pushSets(client, { repository: push.repository, sets: [tagged(push.image, push.tags)] });
}
