import { expect, test } from 'vitest';
import { USUAL } from '#images/image/annotations.ts';
import { annotationsOfIndex, makeSet } from '#images/image/make-set.ts';
import type { BlobSource } from '#oci/blob.ts';
import type { Image } from '#oci/image.ts';
import type { Platform } from '#oci/platform.ts';
import { makeImage, makeLayer } from '../../world/images.ts';
import { validateImage } from '../../world/validate-image.ts';

async function imageFor(platform: Platform): Promise<Image> {
  return makeImage([await makeLayer({ files: { for: JSON.stringify(platform) } })], platform);
}

test('a single image does not get an index', async () => {
  const image = await imageFor({ os: 'linux', architecture: 'amd64' });
  const { top, images } = makeSet([image]);
  expect(top).toBe(image.manifest);
  expect(images).toEqual([image]);
});

test('several are an OCI index with each platform, in order, and nothing unknown', async () => {
  const platforms: readonly Platform[] = [
    { os: 'linux', architecture: 'amd64' },
    { os: 'linux', architecture: 'arm64', variant: 'v8' },
    { os: 'windows', architecture: 'amd64', 'os.version': '10.0.20348.1' },
    { os: 'windows', architecture: 'amd64', 'os.version': '10.0.26100.1' },
  ];
  const images = await Promise.all(platforms.map((platform) => imageFor(platform)));
  const { top } = makeSet(images);
  const index = JSON.parse(new TextDecoder().decode(top.bytes));
  expect(index).toMatchObject({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.index.v1+json' });
  expect(index.manifests.map(({ platform }: { platform: Platform }) => platform)).toEqual(platforms);
  const blobs = images.flatMap(({ manifest, config, layers }) => [manifest, config, ...layers]);
  const source: BlobSource = {
    open: (descriptor) => {
      const blob = [top, ...blobs].find((each) => each.descriptor.digest === descriptor.digest);
      if (blob === undefined) throw new Error(`no ${descriptor.digest}`);
      return blob.open();
    },
  };
  await validateImage(source, top.descriptor);
});

test('only annotations that all images share are on the index too', async () => {
  const title = { 'org.opencontainers.image.title': 'App' };
  const labels = ['a', 'b'].map((name) => ({ ...title, 'org.opencontainers.image.base.name': name, other: 'x' }));
  const images = await Promise.all(['amd64', 'arm64'].map((architecture) => imageFor({ os: 'linux', architecture })));
  expect(makeSet(images, annotationsOfIndex({ annotating: USUAL, labels })).top.value.annotations).toEqual(title);
  const levels = ['index-descriptor'] as const;
  const rules = [
    { level: 'index', key: 'k', value: 'of the index' },
    { key: 'k', value: 'of the descriptor' },
  ] as const;
  const asked = makeSet(images, annotationsOfIndex({ annotating: { rules, levels }, labels })).top;
  expect(asked.value.annotations).toEqual({ k: 'of the index' });
  expect(asked.descriptor.annotations).toEqual({ ...title, k: 'of the descriptor' });
});

test('two images for the same platform in one index are an error', async () => {
  const platform = { os: 'linux', architecture: 'amd64' };
  const images = [await imageFor(platform), await imageFor(platform)];
  expect(() => makeSet(images)).toThrow('two of its images are for linux/amd64');
});
