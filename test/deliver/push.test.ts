import { expect, test } from 'vitest';
import { beginPushTo } from '#deliver/push.ts';
import { validateImage } from '#oci/validate.ts';
import { repositorySource } from '#registry/source.ts';
import { makeImage, makeLayer, tagged } from '../world/images.ts';
import { worldRegistries } from '../world/registries.ts';
import { startRegistry } from '../world/registry.ts';

test('an image is delivered into a repository under its tags', async () => {
  await using registry = await startRegistry();
  const client = worldRegistries().registries(registry.host);
  const image = makeImage([await makeLayer({ files: { a: 'b' } })]);
  const begun = await beginPushTo({ client, repository: 'o/app', sets: [tagged(image, ['1.0'])] });
  const delivered = await begun.finish();
  expect(delivered).toMatchObject({
    target: `${registry.host}/o/app`,
    sets: [{ digest: image.manifest.descriptor.digest, tags: ['1.0'] }],
    because: 'the repository did not have it',
  });
  await validateImage(repositorySource(client, 'o/app'), image.manifest.descriptor);
});
