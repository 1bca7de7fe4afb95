import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Image } from '#oci/image.ts';
import { blobPath, OciLayout } from '#oci/layout.ts';
import { makeImage, makeLayer, noise } from '../world/images.ts';
import { validateImage } from '../world/validate-image.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layout-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function write(image: Image, names: readonly string[]): Promise<OciLayout> {
  const layout = new OciLayout(folder);
  for (const blob of [...image.layers, image.config, image.manifest]) await layout.write(blob);
  await layout.name([{ descriptor: image.manifest.descriptor, names }]);
  return layout;
}

test('an image is written and read back', async () => {
  const image = makeImage([await makeLayer({ files: { a: noise(500_000) } })]);
  await write(image, ['1.0', 'latest']);
  const layout = new OciLayout(folder);
  const images = await layout.images();
  expect(images.map(({ annotations }) => annotations?.['org.opencontainers.image.ref.name'])).toEqual([
    '1.0',
    'latest',
  ]);
  expect(await readFile(join(folder, 'oci-layout'), 'utf8')).toBe('{"imageLayoutVersion":"1.0.0"}');
  for (const descriptor of images) await validateImage(layout, descriptor);
});

test('without names the index has one entry', async () => {
  const image = makeImage([await makeLayer({ files: { a: 'b' } })]);
  const layout = await write(image, []);
  expect(await layout.images()).toEqual([image.manifest.descriptor]);
  await validateImage(layout, image.manifest.descriptor);
});

test('an existing blob is kept and not read', async () => {
  const image = makeImage([await makeLayer({ files: { a: 'b' } })]);
  const layout = await write(image, []);
  const path = join(folder, blobPath(image.config.descriptor));
  await utimes(path, 1, 1);
  expect(
    await layout.write({
      ...image.config,
      open: () => {
        throw new Error('read');
      },
    }),
  ).toBe('kept');
  expect((await stat(path)).mtimeMs).toBe(1000);
  await validateImage(layout, image.manifest.descriptor);
});

test('wrong bytes leave nothing behind', async () => {
  const layout = new OciLayout(folder);
  const layer = await makeLayer({ files: { a: 'b' } });
  const open = async function* () {
    yield new Uint8Array(layer.descriptor.size);
  };
  await expect(layout.write({ ...layer, open })).rejects.toThrow('have the digest');
  expect(await readdir(join(folder, 'blobs', 'sha256'))).toEqual([]);
});
