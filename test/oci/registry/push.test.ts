import { describe, expect, test } from 'vitest';
import type { Image, Layer } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';
import { makeImage, makeLayer, noise } from '../../world/images.ts';
import { pushOne } from '../../world/push-one.ts';
import { worldRegistries } from '../../world/registries.ts';
import { type RegistryOptions, startRegistry, type TestRegistry } from '../../world/registry.ts';
import { repositorySource } from '../../world/repository-source.ts';
import { validateImage } from '../../world/validate-image.ts';

const BASE = { repository: 'dotnet/aspnet', tag: '10.0' };

/** An image whose base lies in `baseAt`, which is read through the registry as `pullBase` would have it. */
async function imageOn(baseAt: TestRegistry) {
  const base = await makeLayer({ kind: 'base', files: { os: noise(300_000) } });
  await baseAt.putImage(makeImage([base]), BASE);
  const { registries } = worldRegistries();
  const origin = { registry: baseAt.host, repository: BASE.repository };
  const open = () => registries(baseAt.host).openBlob(BASE.repository, base.descriptor);
  const lazy: Layer = { ...base, origin, open };
  const app = await makeLayer({ files: { 'app/App.dll': noise(100_000, 'app') }, compression: 'members' });
  return { image: makeImage([lazy, app]), base, app };
}

async function start(options: RegistryOptions = {}) {
  const registry = await startRegistry(options);
  const client = worldRegistries().registries(registry.host);
  const validate = (image: ReturnType<typeof makeImage>) =>
    validateImage(repositorySource(client, 'o/app'), image.manifest.descriptor);
  return { registry, client, validate };
}

function sizeAndDigest({ manifest }: Image) {
  return { digest: manifest.descriptor.digest, size: manifest.descriptor.size };
}

/** Blobs whose bytes were read from the registry. */
function blobReads(registry: TestRegistry): readonly string[] {
  return registry.requests
    .filter(({ method, path }) => method === 'GET' && path.includes('/blobs/'))
    .map(({ path }) => path);
}

test('a base in the same registry is mounted, and no base layer is read', async () => {
  const { registry, client, validate } = await start();
  await using _ = registry;
  const { image, base, app } = await imageOn(registry);
  const pushed = await pushOne(client, { repository: 'o/app', image, tags: ['1.0', 'latest'] });
  expect(blobReads(registry)).toEqual([]);
  expect(pushed).toMatchObject({
    sets: [{ ...sizeAndDigest(image), tags: ['1.0', 'latest'] }],
    blobs: [
      { digest: base.descriptor.digest, kind: 'base', action: 'mounted', because: 'it is in dotnet/aspnet' },
      { digest: app.descriptor.digest, kind: 'app', action: 'sent' },
      { kind: 'config', action: 'sent' },
    ],
    bytesSent: app.descriptor.size + image.config.descriptor.size,
  });
  expect(registry.store.tagsOf('o/app')).toEqual(['1.0', 'latest']);
  await validate(image);
});

test('the same image again is one request a tag', async () => {
  const { registry, client, validate } = await start();
  await using _ = registry;
  const { image } = await imageOn(registry);
  await pushOne(client, { repository: 'o/app', image, tags: ['1.0', 'latest'] });
  registry.requests.length = 0;
  const again = await pushOne(client, { repository: 'o/app', image, tags: ['1.0', 'latest'] });
  expect(registry.requests.map(({ method }) => method)).toEqual(['HEAD', 'HEAD']);
  expect(again).toMatchObject({ bytesSent: 0, because: '1.0, latest are the same image already' });
  expect(again.blobs.map(({ action }) => action)).toEqual(['present', 'present', 'present']);
  await validate(image);
});

test('a missing tag of an existing image is one PUT', async () => {
  const { registry, client, validate } = await start();
  await using _ = registry;
  const { image } = await imageOn(registry);
  await pushOne(client, { repository: 'o/app', image, tags: ['1.0'] });
  registry.requests.length = 0;
  const again = await pushOne(client, { repository: 'o/app', image, tags: ['1.0', 'latest'] });
  expect(registry.requests.map(({ method }) => method)).toEqual(['HEAD', 'HEAD', 'PUT', 'HEAD']);
  expect(again.because).toBe('1.0 is the same image already; added latest');
  await validate(image);
});

test('without tags the image is reached by its digest', async () => {
  const { registry, client, validate } = await start();
  await using _ = registry;
  const { image } = await imageOn(registry);
  await pushOne(client, { repository: 'o/app', image, tags: [] });
  expect(registry.store.tagsOf('o/app')).toEqual([]);
  await validate(image);
});

test('an existing layer is not sent, even if the image is new', async () => {
  const { registry, client, validate } = await start();
  await using _ = registry;
  const { image, app } = await imageOn(registry);
  await registry.putImage(makeImage([app]), { repository: 'o/app', tag: 'old' });
  const { blobs } = await pushOne(client, { repository: 'o/app', image, tags: ['1.0'] });
  expect(blobs.map(({ action }) => action)).toEqual(['mounted', 'present', 'sent']);
  await validate(image);
});

test('a base in another registry is streamed through', async () => {
  const { registry, client, validate } = await start();
  await using _ = registry;
  await using mcr = await startRegistry();
  const { image, base } = await imageOn(mcr);
  const { blobs } = await pushOne(client, { repository: 'o/app', image, tags: ['1.0'] });
  expect(blobs[0]).toMatchObject({ action: 'sent', because: `it came from ${mcr.host}/dotnet/aspnet` });
  expect(blobReads(mcr)).toEqual([`/v2/dotnet/aspnet/blobs/${base.descriptor.digest}`]);
  expect(registry.requests.filter(({ search }) => search.includes('mount='))).toEqual([]);
  await validate(image);
});

test('a base that breaks off while it is streamed is resumed', async () => {
  const { registry, client, validate } = await start();
  await using _ = registry;
  await using mcr = await startRegistry();
  const { image } = await imageOn(mcr);
  mcr.fault({ kind: 'short', method: 'GET', times: 2 });
  await pushOne(client, { repository: 'o/app', image, tags: ['1.0'] });
  await expect(validate(image)).resolves.toBeUndefined();
});

test('a registry that does not mount gets the bytes in the session that it opened', async () => {
  const { registry, client, validate } = await start({ mounts: false });
  await using _ = registry;
  const { image } = await imageOn(registry);
  const { blobs } = await pushOne(client, { repository: 'o/app', image, tags: ['1.0'] });
  expect(blobs[0]).toMatchObject({
    action: 'sent',
    because: `the registry did not mount it from ${registry.host}/dotnet/aspnet`,
  });
  expect(registry.requests.filter(({ method }) => method === 'POST')).toHaveLength(3);
  await validate(image);
});

test('a blob that two layers share is sent once', async () => {
  const { registry, client, validate } = await start();
  await using _ = registry;
  const layer = await makeLayer({ files: { a: 'b' } });
  const image = makeImage([layer, layer]);
  await pushOne(client, { repository: 'o/app', image, tags: ['1.0'] });
  expect(registry.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/uploads/'))).toHaveLength(
    2,
  );
  await validate(image);
});

test('foreign layers are not sent', async () => {
  const { registry, client, validate } = await start();
  await using _ = registry;
  const layer = await makeLayer({ kind: 'base', files: { a: 'b' } });
  const foreign: Layer = {
    ...layer,
    descriptor: { ...layer.descriptor, mediaType: MEDIA.ociForeignGzip, urls: ['https://mcr.example/layer'] },
    open: () => {
      throw new Error('opened');
    },
  };
  const image = makeImage([foreign, await makeLayer({ files: { c: 'd' } })]);
  const { blobs } = await pushOne(client, { repository: 'o/app', image, tags: ['1.0'] });
  expect(blobs[0]).toMatchObject({ action: 'present', because: 'foreign layers are never sent' });
  await validate(image);
});

test('tags come in order after all blobs, and the first one brings the manifest', async () => {
  const { registry, client, validate } = await start();
  await using _ = registry;
  const { image } = await imageOn(registry);
  await pushOne(client, { repository: 'o/app', image, tags: ['1.0.0', '1.0', 'latest'] });
  const puts = registry.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path.split('/').at(-1));
  expect(puts.slice(-3)).toEqual(['1.0.0', '1.0', 'latest']);
  expect(puts).not.toContain(image.manifest.descriptor.digest);
  await validate(image);
});

describe('failures', () => {
  test('a registry with other content after the push is an error', async () => {
    const { registry, client } = await start();
    await using _ = registry;
    const { image } = await imageOn(registry);
    for (const path of [/manifests\/1\.0/, /manifests\/sha256/]) {
      registry.fault({ kind: 'status', status: 404, method: 'HEAD', path });
    }
    registry.fault({ kind: 'wrong-digest', method: 'HEAD', path: /manifests/ });
    await expect(pushOne(client, { repository: 'o/app', image, tags: ['1.0'] })).rejects.toMatchObject({
      code: 'REGISTRY_FAILED',
      message: `checking ${registry.host}/o/app after the push: 1.0 is not ${image.manifest.descriptor.digest}`,
    });
  });

  test('no tag is written if a layer was rejected', async () => {
    const { registry, client } = await start();
    await using _ = registry;
    const { image } = await imageOn(registry);
    registry.fault({ kind: 'status', status: 403, method: 'PUT', path: /uploads/ });
    await expect(pushOne(client, { repository: 'o/app', image, tags: ['1.0'] })).rejects.toMatchObject({
      code: 'REGISTRY_DENIED',
    });
    expect(registry.store.tagsOf('o/app')).toEqual([]);
  });

  test('a registry that reports a blob too early gets a second attempt', async () => {
    const { registry, client, validate } = await start();
    await using _ = registry;
    const { image } = await imageOn(registry);
    const body = JSON.stringify({ errors: [{ code: 'MANIFEST_BLOB_UNKNOWN', message: 'blob unknown to registry' }] });
    registry.fault({ kind: 'status', status: 404, method: 'PUT', path: /manifests/, body });
    await pushOne(client, { repository: 'o/app', image, tags: ['1.0'] });
    await expect(validate(image)).resolves.toBeUndefined();
  });

  test('temporary failures of every kind of request are retried', async () => {
    const { registry, client, validate } = await start({ locations: 'relative' });
    await using _ = registry;
    const { image } = await imageOn(registry);
    for (const method of ['HEAD', 'POST', 'PUT']) {
      registry.fault({ kind: 'status', status: 502, method, times: 2 });
      registry.fault({ kind: 'reset', method });
    }
    await pushOne(client, { repository: 'o/app', image, tags: ['1.0'] });
    await expect(validate(image)).resolves.toBeUndefined();
  });
});
