import { describe, expect, test } from 'vitest';
import { encodeJson, readAll } from '#oci/blob.ts';
import type { Image } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';
import { parsePlatform } from '#oci/platform.ts';
import { parseReference } from '#oci/reference.ts';
import { pullBase } from '#oci/registry/pull-base.ts';
import { makeImage, makeIndex, makeLayer } from '../../world/images.ts';
import { worldRegistries } from '../../world/registries.ts';
import { startRegistry } from '../../world/registry.ts';
import { repositorySource } from '../../world/repository-source.ts';
import { validateImage } from '../../world/validate-image.ts';

const AMD64 = parsePlatform('linux/amd64');

/** An index of two platforms and an attestation, as `dotnet/aspnet:10.0`. */
async function start() {
  const registry = await startRegistry();
  const amd64 = makeImage([await makeLayer({ kind: 'base', files: { os: 'amd64' } })]);
  const arm64 = makeImage([await makeLayer({ kind: 'base', files: { os: 'arm64' } })], {
    os: 'linux',
    architecture: 'arm64',
    variant: 'v8',
  });
  const strange = makeImage([await makeLayer({ files: { a: 'b' } })], { os: 'unknown', architecture: 'unknown' });
  const index = makeIndex([strange, amd64, arm64]);
  for (const image of [amd64, arm64, strange]) await put(image);
  const { bytes, descriptor } = index;
  registry.store.putManifest('dotnet/aspnet', { reference: '10.0', mediaType: descriptor.mediaType, bytes });
  return { registry, amd64, arm64, index };

  async function put(image: Image): Promise<void> {
    await registry.putImage(image, { repository: 'dotnet/aspnet', tag: image.platform.architecture });
  }
}

test('index, manifest and config are read, and no layer', async () => {
  const { registry, amd64, index } = await start();
  await using _ = registry;
  const reference = parseReference(`${registry.host}/dotnet/aspnet:10.0`);
  const base = await pullBase(worldRegistries().registries, { reference, platform: AMD64 });
  expect(base).toMatchObject({
    reference,
    digest: index.descriptor.digest,
    platform: AMD64,
    manifest: { config: amd64.config.descriptor },
    config: amd64.config.value,
    layers: [
      {
        kind: 'base',
        descriptor: amd64.layers[0]?.descriptor,
        diffId: amd64.layers[0]?.diffId,
        origin: { registry: registry.host, repository: 'dotnet/aspnet' },
      },
    ],
  });
  expect(registry.requests.map(({ path }) => path.split('/').at(-1))).toEqual([
    '10.0',
    amd64.manifest.descriptor.digest,
    amd64.config.descriptor.digest,
  ]);
  await validateImage(repositorySource(worldRegistries().registries(registry.host), 'dotnet/aspnet'), index.descriptor);
});

test('layers are read when they are opened', async () => {
  const { registry, arm64 } = await start();
  await using _ = registry;
  const reference = parseReference(`${registry.host}/dotnet/aspnet:10.0`);
  const base = await pullBase(worldRegistries().registries, { reference, platform: parsePlatform('linux/arm64') });
  expect(base.platform).toEqual({ os: 'linux', architecture: 'arm64', variant: 'v8' });
  const [mine, theirs] = [base.layers[0], arm64.layers[0]];
  expect(mine && (await readAll(mine.open()))).toEqual(theirs && (await readAll(theirs.open())));
});

test('a mirror is read, and the image keeps its name', async () => {
  const { registry } = await start();
  await using _ = registry;
  const reference = parseReference('mcr.example/aspnet:10.0');
  const mirrors = [{ registry: 'mcr.example', host: registry.host, path: 'dotnet' }];
  const base = await pullBase(worldRegistries().registries, { reference, platform: AMD64, mirrors });
  expect(base.reference).toEqual(reference);
  expect(base.layers[0]?.origin).toEqual({ registry: registry.host, repository: 'dotnet/aspnet' });
});

describe('an unusable base is a clear error', () => {
  test('a platform the index lacks: the others are named', async () => {
    const { registry } = await start();
    await using _ = registry;
    const reference = parseReference(`${registry.host}/dotnet/aspnet:10.0`);
    const platform = parsePlatform('linux/arm/v7');
    await expect(pullBase(worldRegistries().registries, { reference, platform })).rejects.toMatchObject({
      code: 'PLATFORM_MISSING',
      message: expect.stringMatching(/for linux\/arm\/v7: it has only linux\/amd64, linux\/arm64\/v8$/),
    });
  });

  test('a single image of another platform', async () => {
    const { registry } = await start();
    await using _ = registry;
    const reference = parseReference(`${registry.host}/dotnet/aspnet:arm64`);
    await expect(pullBase(worldRegistries().registries, { reference, platform: AMD64 })).rejects.toMatchObject({
      code: 'PLATFORM_MISSING',
    });
  });

  test('a tag that does not exist', async () => {
    const { registry } = await start();
    await using _ = registry;
    const reference = parseReference(`${registry.host}/dotnet/aspnet:10.9`);
    await expect(pullBase(worldRegistries().registries, { reference, platform: AMD64 })).rejects.toMatchObject({
      code: 'IMAGE_NOT_FOUND',
      message: expect.stringContaining('10.9'),
    });
  });

  test('a config with other layers than the manifest', async () => {
    const { registry, amd64 } = await start();
    await using _ = registry;
    const layers = [...amd64.manifest.value.layers, ...amd64.manifest.value.layers];
    const wrong = encodeJson(MEDIA.ociManifest, { ...amd64.manifest.value, layers });
    registry.store.putManifest('dotnet/aspnet', { reference: 'bad', mediaType: MEDIA.ociManifest, bytes: wrong.bytes });
    const reference = parseReference(`${registry.host}/dotnet/aspnet:bad`);
    await expect(pullBase(worldRegistries().registries, { reference, platform: AMD64 })).rejects.toMatchObject({
      code: 'IMAGE_INVALID',
      message: expect.stringContaining('2 layers, but 1 diff_ids'),
    });
  });
});
