import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Image } from '#oci/image.ts';
import { OciLayout } from '#oci/layout.ts';
import { layoutStore } from '#oci/layout-store.ts';
import { parsePlatform } from '#oci/platform.ts';
import { readBase } from '#oci/read-base.ts';
import { parseReference } from '#oci/reference.ts';
import { makeImage, makeIndex, makeLayer } from '../world/images.ts';

const reference = parseReference('localhost/bases');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layout-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function imageFor(architecture: string): Promise<Image> {
  return makeImage([await makeLayer({ kind: 'base', files: { for: architecture } })], { os: 'linux', architecture });
}

async function write(images: readonly Image[]): Promise<OciLayout> {
  const layout = new OciLayout(folder);
  for (const image of images)
    for (const blob of [...image.layers, image.config, image.manifest]) await layout.write(blob);
  return layout;
}

test('the image for the platform is read out of an index', async () => {
  const images = [await imageFor('amd64'), await imageFor('arm64')];
  const index = makeIndex(images);
  const layout = await write(images);
  await layout.write(index);
  await layout.name([{ descriptor: index.descriptor, names: ['1.0', 'latest'] }]);
  const base = await readBase(layoutStore({ folder }), { reference, platform: parsePlatform('linux/arm64') });
  expect(base).toMatchObject({
    digest: index.descriptor.digest,
    manifestDigest: images[1]?.manifest.descriptor.digest,
    platform: { os: 'linux', architecture: 'arm64' },
  });
  expect(base.layers[0]?.origin).toBeUndefined();
});

test('one of several images is chosen by its name', async () => {
  const [amd64, arm64] = [await imageFor('amd64'), await imageFor('arm64')];
  const layout = await write([amd64, arm64]);
  await layout.name([
    { descriptor: amd64.manifest.descriptor, names: ['a'] },
    { descriptor: arm64.manifest.descriptor, names: ['b'] },
  ]);
  const platform = parsePlatform('linux/arm64');
  const base = await readBase(layoutStore({ folder, name: 'b' }), { reference, platform });
  expect(base.digest).toBe(arm64.manifest.descriptor.digest);
  await expect(layoutStore({ folder }).document()).rejects.toThrow('it contains several images: a, b');
  await expect(layoutStore({ folder, name: 'c' }).document()).rejects.toThrow('it contains a, b');
});

test('a folder that is not a layout is a clear error', async () => {
  await expect(layoutStore({ folder }).document()).rejects.toMatchObject({
    code: 'IMAGE_NOT_FOUND',
    message: expect.stringContaining('it is not an OCI layout'),
    hint: expect.stringContaining('oci:DIR'),
  });
});
