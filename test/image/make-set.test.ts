import { expect, test } from 'vitest';
import { makeSet } from '#image/make-set.ts';
import type { BlobSource } from '#oci/blob.ts';
import type { Image } from '#oci/image.ts';
import type { Platform } from '#oci/platform.ts';
import { validateImage } from '#oci/validate.ts';
import { makeImage, makeLayer } from '../world/images.ts';

async function imageFor(platform: Platform, annotations: Readonly<Record<string, string>> = {}): Promise<Image> {
  const image = makeImage([await makeLayer({ files: { for: JSON.stringify(platform) } })], platform);
  const value = { ...image.manifest.value, annotations };
  return { ...image, manifest: { ...image.manifest, value } };
}

test('a single image is no index', async () => {
  const image = await imageFor({ os: 'linux', architecture: 'amd64' });
  const { top, images } = makeSet([image]);
  expect(top).toBe(image.manifest);
  expect(images).toEqual([image]);
});

test('several are an OCI index with the platform of each, in their order, and nothing unknown', async () => {
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

test('what all images say stands on the index too, what one says does not', async () => {
  const own = (architecture: string, name: string) =>
    imageFor(
      { os: 'linux', architecture },
      { 'org.opencontainers.image.title': 'App', 'org.opencontainers.image.base.name': name },
    );
  const { top } = makeSet([await own('amd64', 'a'), await own('arm64', 'b')]);
  expect(top.value.annotations).toEqual({ 'org.opencontainers.image.title': 'App' });
});

test('two images for the same machine cannot stand in one index', async () => {
  const platform = { os: 'linux', architecture: 'amd64' };
  const images = [await imageFor(platform), await imageFor(platform)];
  expect(() => makeSet(images)).toThrow('two of its images are for linux/amd64');
});
