import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pack } from 'tar-fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unpackSaved } from '#engine/saved-image.ts';
import { dockerArchive } from '#images/deliver/docker-archive.ts';
import { readAll } from '#oci/blob.ts';
import { OciLayout } from '#oci/layout.ts';
import { layoutStore } from '#oci/layout-store.ts';
import { MEDIA } from '#oci/media-types.ts';
import { parsePlatform } from '#oci/platform.ts';
import { readBase } from '#oci/read-base.ts';
import { parseReference } from '#oci/reference.ts';
import { makeImage, makeLayer, named, noise, tagged } from '../world/images.ts';
import { validateImage } from '../world/validate-image.ts';

const request = { reference: parseReference('own/base:1'), platform: parsePlatform('linux/amd64') };
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saved-'));
});

afterEach(() => rm(folder, { recursive: true }));

function tarOf(saved: string): Readable {
  return Readable.from(pack(saved), { objectMode: false });
}

async function anImage() {
  const layer = await makeLayer({ kind: 'base', files: { os: noise(200_000) } });
  return makeImage([layer, await makeLayer({ kind: 'base', files: { own: 'text '.repeat(10_000) } })]);
}

test('a saved image can be a base: the same files, compressed', async () => {
  const image = await anImage();
  const archive = dockerArchive([named(tagged(image, ['1']), 'own/base')], { temporary: folder });
  const layout = await unpackSaved(archive, folder);
  const base = await readBase(layoutStore({ folder: layout }), request);
  expect(base.layers.map(({ diffId }) => diffId)).toEqual(image.config.value.rootfs.diff_ids);
  expect(base.layers.map(({ descriptor }) => descriptor.mediaType)).toEqual([MEDIA.ociLayerGzip, MEDIA.ociLayerGzip]);
  expect(base.layers[1]?.descriptor.size).toBeLessThan(2000);
  expect(base.config).toEqual(image.config.value);
  const [descriptor] = await new OciLayout(layout).images();
  if (descriptor === undefined) throw new Error('the layout is empty');
  await validateImage(new OciLayout(layout), descriptor);
});

test('layers that an engine keeps compressed stay as they are', async () => {
  const image = await anImage();
  const saved = join(folder, 'from');
  await mkdir(join(saved, 'blobs'), { recursive: true });
  const names = image.layers.map((_, at) => `blobs/${at}`);
  for (const [at, layer] of image.layers.entries())
    await writeFile(join(saved, `blobs/${at}`), await readAll(layer.open()));
  await writeFile(join(saved, 'config.json'), image.config.bytes);
  await writeFile(
    join(saved, 'manifest.json'),
    JSON.stringify([{ Config: 'config.json', RepoTags: [], Layers: names }]),
  );
  const base = await readBase(layoutStore({ folder: await unpackSaved(tarOf(saved), join(folder, 'to')) }), request);
  expect(base.layers.map(({ descriptor }) => descriptor.digest)).toEqual(
    image.layers.map(({ descriptor }) => descriptor.digest),
  );
});

test('an archive with paths that lead out of it is rejected', async () => {
  const saved = join(folder, 'from');
  await mkdir(saved, { recursive: true });
  await symlink('/etc/hostname', join(saved, 'layer.tar'));
  await writeFile(join(saved, 'manifest.json'), JSON.stringify([{ Config: 'c', RepoTags: [], Layers: ['layer.tar'] }]));
  await expect(unpackSaved(tarOf(saved), join(folder, 'to'))).rejects.toThrow();
});
