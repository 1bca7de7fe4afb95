import type { Image } from '#oci/image.ts';
import type { RegistryClient } from '#oci/registry/client.ts';
import { type Pushed, pushSets } from '#oci/registry/push.ts';
import { tagged } from './images.ts';

/** Pushes a single image. */
export async function pushOne(
  client: RegistryClient,
  push: { readonly repository: string; readonly image: Image; readonly tags: readonly string[] },
): Promise<Pushed> {
  const { repository, image, tags } = push;
  const [pushed] = await pushSets([{ client, repository, sets: [tagged(image, tags)] }]);
  if (pushed === undefined) throw new Error('a push without a result');
  return pushed;
}
