import { expect, test } from 'vitest';
import { pushAll, pushesOf } from '#images/deliver/push.ts';
import { readImage } from '#images/deliver/read-remote-image.ts';
import { resolveTags } from '#images/deliver/resolve-tags.ts';
import { makeSet } from '#images/image/make-set.ts';
import { makeImage, makeLayer, named, noise, tagged } from '../../world/images.ts';
import { worldRegistries } from '../../world/registries.ts';
import { startRegistry } from '../../world/registry.ts';
import { repositorySource } from '../../world/repository-source.ts';
import { validateImage } from '../../world/validate-image.ts';

const base = await makeLayer({ kind: 'base', files: { os: noise(50_000) } });
const app = await makeLayer({ files: { 'app/App.dll': noise(50_000, 'app') } });
const arm = { os: 'linux', architecture: 'arm64' };
const images = [makeImage([base, app]), makeImage([base, app], arm)];

test('images pushed by digest get index and tags without reading or sending a layer', async () => {
  await using registry = await startRegistry();
  const { registries } = worldRegistries();
  const name = `${registry.host}/o/app`;
  for (const image of images) await pushAll(pushesOf([named(tagged(image, []), name)], registries));
  const layers = [base, app].map(({ descriptor }) => descriptor.digest as string);
  registry.requests.length = 0;

  const at = { client: registries(registry.host), repository: 'o/app' };
  const read = await Promise.all(
    images.map(({ manifest, platform }) => readImage({ digest: manifest.descriptor.digest, platform }, at)),
  );
  const joined = makeSet(read, { index: { title: 'App' } });
  expect(joined.top.descriptor.digest).toBe(makeSet(images, { index: { title: 'App' } }).top.descriptor.digest);
  const set = { ...named({ set: joined, tags: ['1.0', 'latest'] }, name), moving: ['latest'] };
  const settled = await resolveTags([set], {
    registries,
    rules: {
      ifExists: 'fail',
      ifUnchanged: 'relabel',
      own: { revision: '', created: '' },
      byHand: false,
      isAncestorOf: async () => undefined,
      log: () => undefined,
    },
  });
  const [done] = await pushAll(settled.pushes);

  expect(done).toMatchObject({
    bytesSent: 0,
    sets: [{ digest: joined.top.descriptor.digest, tags: ['1.0', 'latest'] }],
  });
  const moved = registry.requests.filter(({ method, path }) => {
    return method !== 'HEAD' && layers.some((digest) => path.includes(digest));
  });
  expect(moved).toEqual([]);
  const put = registry.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path.replace(/^.*\//, ''));
  expect(put.slice(-2)).toEqual(['1.0', 'latest']);
  expect((await at.client.headManifest({ repository: 'o/app', reference: 'latest' }))?.digest).toBe(
    joined.top.descriptor.digest,
  );
  await validateImage(repositorySource(at.client, 'o/app'), joined.top.descriptor);
});
