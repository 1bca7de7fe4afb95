import { expect, test } from 'vitest';
import { pushAll, pushesOf } from '#images/deliver/push.ts';
import { makeImage, makeLayer, named, tagged } from '../../world/images.ts';
import { worldRegistries } from '../../world/registries.ts';
import { startRegistry } from '../../world/registry.ts';
import { repositorySource } from '../../world/repository-source.ts';
import { validateImage } from '../../world/validate-image.ts';

test('an image is delivered into a repository under its tags', async () => {
  await using registry = await startRegistry();
  const { registries } = worldRegistries();
  const image = makeImage([await makeLayer({ files: { a: 'b' } })]);
  const delivered = await pushAll(pushesOf([named(tagged(image, ['1.0']), `${registry.host}/o/app`)], registries));
  expect(delivered).toMatchObject([
    {
      target: `${registry.host}/o/app`,
      sets: [{ digest: image.manifest.descriptor.digest, tags: ['1.0'] }],
      because: 'the repository did not have it',
    },
  ]);
  await validateImage(repositorySource(registries(registry.host), 'o/app'), image.manifest.descriptor);
});

test('each image goes to the repositories in its names', async () => {
  await using registry = await startRegistry();
  const { registries } = worldRegistries();
  const image = async (name: string) => makeImage([await makeLayer({ files: { name } })]);
  const at = (path: string): string => `${registry.host}/${path}`;
  const sets = [
    named(tagged(await image('a'), ['1.0']), at('o/a'), at('p/a')),
    named(tagged(await image('b'), ['1.0']), at('o/b'), at('p/b')),
    named(tagged(await image('a on alpine'), ['1.0-alpine']), at('o/a'), at('p/a')),
  ];
  const delivered = await pushAll(pushesOf(sets, registries));
  expect(delivered.map(({ target }) => target)).toEqual(['o/a', 'p/a', 'o/b', 'p/b'].map(at));
  expect(['o/a', 'p/b'].map((repository) => registry.store.tagsOf(repository))).toEqual([
    ['1.0', '1.0-alpine'],
    ['1.0'],
  ]);
});
