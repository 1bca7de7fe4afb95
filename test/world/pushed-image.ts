import { readAll } from '#oci/blob.ts';
import { type ImageConfig, parseConfig } from '#oci/config.ts';
import type { Digest } from '#oci/digest.ts';
import { type ImageManifest, parseManifest } from '#oci/manifest.ts';
import { worldRegistries } from './registries.ts';
import { repositorySource } from './repository-source.ts';
import type { Runs } from './runs.ts';
import { validateImage } from './validate-image.ts';

/** What a registry has under a name of `o/web`, read back and checked to its last byte. */
export async function pushedImage(
  { registry }: Pick<Runs, 'registry'>,
  reference = 'main',
): Promise<{ readonly digest: Digest; readonly manifest: ImageManifest; readonly config: ImageConfig }> {
  const client = worldRegistries().registries(registry.host);
  const repository = 'o/web';
  const { descriptor, bytes } = await client.getManifest({ repository, reference });
  await validateImage(repositorySource(client, repository), descriptor);
  const manifest = parseManifest(bytes, descriptor.mediaType);
  const config = parseConfig(await readAll(client.openBlob(repository, manifest.config)));
  return { digest: descriptor.digest, manifest, config };
}
