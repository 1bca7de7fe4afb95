import { expect, test } from 'vitest';
import { pushTo } from '#deliver/push.ts';
import { validateImage } from '#oci/validate.ts';
import { repositorySource } from '#registry/source.ts';
import { makeImage, makeLayer, tagged } from '../world/images.ts';
import { worldRegistries } from '../world/registries.ts';
import { startRegistry } from '../world/registry.ts';

test('an image is delivered into a repository under its tags, the moving ones last', async () => {
  await using registry = await startRegistry();
  const client = worldRegistries().registries(registry.host);
  const image = makeImage([await makeLayer({ files: { a: 'b' } })]);
  const delivered = await pushTo(client, { repository: 'o/app', moving: new Set(['1', 'latest']) }).deliver([
    tagged(image, ['1', '1.0', 'latest', 'sha-1']),
  ]);
  expect(delivered).toMatchObject({
    target: `${registry.host}/o/app`,
    sets: [{ digest: image.manifest.descriptor.digest, tags: ['1.0', 'sha-1', '1', 'latest'] }],
    because: 'the repository did not have it',
  });
  await validateImage(repositorySource(client, 'o/app'), image.manifest.descriptor);
});
