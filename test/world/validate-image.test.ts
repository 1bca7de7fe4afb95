import { describe, expect, test } from 'vitest';
import { encodeJson, readAll } from '#oci/blob.ts';
import type { Image, Layer } from '#oci/image.ts';
import { MEDIA } from '#oci/media-types.ts';
import { partsOf, sourceOf } from './blobs.ts';
import { makeImage, makeIndex, makeLayer, noise } from './images.ts';
import { validateImage } from './validate-image.ts';

function withConfig(image: Image, change: object): Image {
  const config = encodeJson(MEDIA.ociConfig, { ...image.config.value, ...change });
  const manifest = encodeJson(MEDIA.ociManifest, { ...image.manifest.value, config: config.descriptor });
  return { ...image, config, manifest };
}

async function app(): Promise<Layer> {
  return await makeLayer({ files: { a: noise(200_000) } });
}

test.each(['none', 'gzip', 'members', 'zstd'] as const)(
  'an image with a layer packed as %s is right',
  async (compression) => {
    const image = makeImage([await makeLayer({ files: { a: noise(200_000), b: 'text' }, compression })]);
    await expect(validateImage(sourceOf(...partsOf(image)), image.manifest.descriptor)).resolves.toBeUndefined();
  },
);

test('an index is right when all its images are', async () => {
  const images = [
    makeImage([await app()]),
    makeImage([await app()], { os: 'linux', architecture: 'arm64', variant: 'v8' }),
  ];
  const index = makeIndex(images);
  const source = sourceOf(index, ...images.flatMap(partsOf));
  await expect(validateImage(source, index.descriptor)).resolves.toBeUndefined();
});

test('an image without history is right', async () => {
  const image = withConfig(makeImage([await app()]), { history: undefined });
  await expect(validateImage(sourceOf(...partsOf(image)), image.manifest.descriptor)).resolves.toBeUndefined();
});

test('a foreign layer counts by what is said of it: nobody opens it', async () => {
  const layer = await app();
  const foreign = { ...layer.descriptor, mediaType: MEDIA.ociForeignGzip, urls: ['https://example.com/layer'] };
  const image = makeImage([{ ...layer, descriptor: foreign }, await app()], { os: 'windows', architecture: 'amd64' });
  const source = sourceOf(image.manifest, image.config, ...image.layers.slice(1));
  await validateImage(source, image.manifest.descriptor);
  const wrong = withConfig(image, { rootfs: { type: 'layers', diff_ids: [layer.diffId] } });
  await expect(validateImage(sourceOf(...partsOf(wrong)), wrong.manifest.descriptor)).rejects.toThrow('1 diff_ids');
});

describe('the first difference is named', () => {
  test('other bytes under a digest', async () => {
    const image = makeImage([await app()]);
    const [layer] = image.layers;
    if (layer === undefined) throw new Error('it has one');
    const bytes = Buffer.from(await readAll(layer.open()));
    bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100);
    const spoilt = {
      ...layer,
      open: async function* () {
        yield bytes;
      },
    };
    await expect(validateImage(sourceOf(...partsOf(image), spoilt), image.manifest.descriptor)).rejects.toThrow();
    const longer = {
      ...layer,
      open: async function* () {
        yield* layer.open();
        yield bytes;
      },
    };
    await expect(validateImage(sourceOf(...partsOf(image), longer), image.manifest.descriptor)).rejects.toThrow(
      'more than its',
    );
    const shorter = {
      ...layer,
      open: async function* () {
        yield bytes.subarray(0, 5);
      },
    };
    await expect(validateImage(sourceOf(...partsOf(image), shorter), image.manifest.descriptor)).rejects.toThrow();
  });

  test('a diffID that is not that of the unpacked layer', async () => {
    const image = makeImage([await app()]);
    const diff_ids = [`sha256:${'0'.repeat(64)}`];
    const wrong = withConfig(image, { rootfs: { type: 'layers', diff_ids } });
    await expect(validateImage(sourceOf(...partsOf(wrong)), wrong.manifest.descriptor)).rejects.toThrow('unpacks to');
  });

  test('a history of another length', async () => {
    const wrong = withConfig(makeImage([await app()]), { history: [{}, {}, { empty_layer: true }] });
    await expect(validateImage(sourceOf(...partsOf(wrong)), wrong.manifest.descriptor)).rejects.toThrow(
      '2 in its history',
    );
  });

  test('a size that is not the size', async () => {
    const image = makeImage([await app()]);
    const descriptor = { ...image.manifest.descriptor, size: image.manifest.descriptor.size + 1 };
    await expect(validateImage(sourceOf(...partsOf(image)), descriptor)).rejects.toThrow('instead of');
  });

  test('a manifest under another media type', async () => {
    const image = makeImage([await app()]);
    const descriptor = { ...image.manifest.descriptor, mediaType: MEDIA.dockerManifest };
    await expect(validateImage(sourceOf(...partsOf(image)), descriptor)).rejects.toThrow('calls itself');
  });

  test('an index that names another platform than the config', async () => {
    const image = makeImage([await app()]);
    const index = makeIndex([{ ...image, platform: { os: 'linux', architecture: 'arm64' } }]);
    await expect(validateImage(sourceOf(index, ...partsOf(image)), index.descriptor)).rejects.toThrow(
      'is for linux/amd64, its index says linux/arm64',
    );
  });
});
