import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dockerArchive } from '#images/deliver/docker-archive.ts';
import { exportTo } from '#images/deliver/export.ts';
import { fullNames } from '#images/deliver/image-blobs.ts';
import { makeSet } from '#images/image/make-set.ts';
import type { BlobSource } from '#oci/blob.ts';
import { digestOf } from '#oci/digest.ts';
import type { Image } from '#oci/image.ts';
import { blobPath, namesInLayout, OciLayout } from '#oci/layout.ts';
import { makeImage, makeLayer, named, noise, tagged } from '../../world/images.ts';
import { readTar } from '../../world/read-tar.ts';
import { until } from '../../world/until.ts';
import { validateImage } from '../../world/validate-image.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});

afterEach(() => rm(folder, { recursive: true }));

async function makeApp(): Promise<Image> {
  const base = await makeLayer({ kind: 'base', files: { 'etc/os': noise(300_000) } });
  const packages = await makeLayer({
    kind: 'packages',
    files: { 'app/Newtonsoft.Json.dll': 'json' },
    compression: 'zstd',
  });
  const app = await makeLayer({ files: { 'app/App.dll': 'one', '../../escape': 'out', 'app/wwwroot/a.css': 'b' } });
  return makeImage([base, packages, app]);
}

function to(type: 'oci' | 'docker' | 'local', dest: string) {
  const { deliver } = exportTo({ type, dest: join(folder, dest) }, { temporary: folder });
  return { deliver: (image: Image) => deliver([named(tagged(image, ['1.0', 'latest']), 'ghcr.io/o/app')]) };
}

test('type=oci writes a layout, and overwrites it', async () => {
  const image = await makeApp();
  for (const _ of [1, 2]) {
    const [delivered] = await to('oci', 'out').deliver(image);
    expect(delivered).toMatchObject({ sets: [{ digest: image.manifest.descriptor.digest, tags: ['1.0', 'latest'] }] });
    expect(delivered?.blobs).toHaveLength(4);
  }
  const layout = new OciLayout(join(folder, 'out'));
  const images = await layout.images();
  expect(images).toHaveLength(2);
  for (const descriptor of images) await validateImage(layout, descriptor);
});

test('type=oci with a .tar is the same layout in one file', async () => {
  const image = await makeApp();
  await to('oci', 'deep/er/out.tar').deliver(image);
  const files = await readTar(await readFile(join(folder, 'deep/er/out.tar')));
  const source: BlobSource = {
    async *open(descriptor) {
      yield files.get(blobPath(descriptor)) ?? new Uint8Array();
    },
  };
  await validateImage(source, image.manifest.descriptor);
  expect([...files.keys()].slice(0, 2)).toEqual(['oci-layout', 'index.json']);
});

test('the same image gives the same archive, byte for byte', async () => {
  const image = await makeApp();
  for (const type of ['oci', 'docker'] as const) {
    await to(type, 'a.tar').deliver(image);
    await to(type, 'b.tar').deliver(image);
    const [a, b] = [await readFile(join(folder, 'a.tar')), await readFile(join(folder, 'b.tar'))];
    expect(digestOf(a)).toBe(digestOf(b));
  }
});

test('type=docker writes unpacked layers under the names of the image', async () => {
  const image = await makeApp();
  const [delivered] = await to('docker', 'out.tar').deliver(image);
  const [own] = delivered?.sets ?? [];
  expect(own?.tags).toEqual(['ghcr.io/o/app:1.0', 'ghcr.io/o/app:latest']);
  const files = await readTar(await readFile(join(folder, 'out.tar')));
  const [entry] = JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString());
  expect(entry.RepoTags).toEqual(own?.tags);
  expect(digestOf(files.get(entry.Config) ?? new Uint8Array())).toBe(image.config.descriptor.digest);
  expect(entry.Layers.map((name: string) => digestOf(files.get(name) ?? new Uint8Array()))).toEqual(
    image.config.value.rootfs.diff_ids,
  );
  expect(await readdir(folder)).toEqual(['out.tar']);
});

test('several images are one layout, and a folder each for type=local', async () => {
  const layer = await makeLayer({ files: { 'app/App.dll': 'one' } });
  const images = ['amd64', 'arm64'].map((architecture) => makeImage([layer], { os: 'linux', architecture }));
  const sets = [{ set: makeSet(images), tags: ['1.0'] }, tagged(makeImage([layer]), ['1.0-alpine'])].map((set) =>
    named(set),
  );
  const options = { temporary: folder };
  for (const type of ['oci', 'local'] as const)
    await exportTo({ type, dest: join(folder, type) }, options).deliver(sets);
  const layout = new OciLayout(join(folder, 'oci'));
  const found = await layout.images();
  expect(found.flatMap(namesInLayout)).toEqual(['1.0', '1.0-alpine']);
  for (const descriptor of found) await validateImage(layout, descriptor);
  expect(
    (await readdir(join(folder, 'local'), { recursive: true })).filter((path) => path.endsWith('.dll')).sort(),
  ).toEqual(['1.0-alpine/linux_amd64/app/App.dll', '1.0/linux_amd64/app/App.dll', '1.0/linux_arm64/app/App.dll']);
});

test('several projects have full names in one layout, and folders for type=local', async () => {
  const imageOf = async (name: string) => makeImage([await makeLayer({ files: { [`app/${name}.dll`]: name } })]);
  const sets = [
    named(tagged(await imageOf('web'), ['1.0', 'latest']), 'ghcr.io/o/web', 'quay.io/o/web'),
    named(tagged(await imageOf('orders'), ['1.0', 'latest']), 'ghcr.io/o/orders'),
  ];
  const options = { temporary: folder };
  for (const [type, dest] of [
    ['oci', 'oci'],
    ['local', 'local'],
    ['docker', 'docker.tar'],
  ] as const)
    await exportTo({ type, dest: join(folder, dest) }, options).deliver(sets);
  const layout = new OciLayout(join(folder, 'oci'));
  const names = sets.flatMap(fullNames);
  expect(names).toContain('ghcr.io/o/orders:latest');
  expect((await layout.images()).flatMap(namesInLayout)).toEqual(names);
  for (const descriptor of await layout.images()) await validateImage(layout, descriptor);
  const local = await readdir(join(folder, 'local'), { recursive: true });
  expect(local.filter((path) => path.endsWith('.dll')).sort()).toEqual([
    'o/orders/1.0/linux_amd64/app/orders.dll',
    'o/web/1.0/linux_amd64/app/web.dll',
  ]);
  const archive = await readTar(await readFile(join(folder, 'docker.tar')));
  const entries: readonly { readonly RepoTags: readonly string[] }[] = JSON.parse(
    Buffer.from(archive.get('manifest.json') ?? []).toString(),
  );
  expect(entries.flatMap(({ RepoTags }) => RepoTags)).toEqual(names);
});

test("type=local unpacks the application's own layers, and nothing outside the folder", async () => {
  const image = await makeApp();
  const [delivered] = await to('local', 'in/out').deliver(image);
  expect(delivered?.blobs.map(({ kind }) => kind)).toEqual(['packages', 'app']);
  expect((await readdir(join(folder, 'in/out'), { recursive: true })).sort()).toEqual([
    'app',
    'app/App.dll',
    'app/Newtonsoft.Json.dll',
    'app/wwwroot',
    'app/wwwroot/a.css',
    'escape',
  ]);
  expect(await readdir(folder)).toEqual(['in']);
  expect(await readFile(join(folder, 'in/out/app/App.dll'), 'utf8')).toBe('one');
});

test('a destination that cannot be written is an error, without a partial file', async () => {
  const image = await makeApp();
  await writeFile(join(folder, 'file'), '');
  for (const type of ['oci', 'docker', 'local'] as const) {
    await expect(to(type, 'file/out').deliver(image)).rejects.toMatchObject({
      code: 'EXPORT_FAILED',
      message: expect.stringContaining(`type=${type},dest=`),
      hint: expect.any(String),
    });
  }
  expect(await readdir(folder)).toEqual(['file']);
});

test('an archive does not replace a folder or a device', async () => {
  await mkdir(join(folder, 'taken.tar'));
  for (const type of ['oci', 'docker'] as const) {
    await expect(to(type, 'taken.tar').deliver(await makeApp())).rejects.toMatchObject({
      code: 'EXPORT_FAILED',
      message: expect.stringContaining('the path exists and is not a file'),
    });
  }
  expect(await readdir(folder)).toEqual(['taken.tar']);
});

test('a layer that cannot be read leaves no archive', async () => {
  const image = await makeApp();
  const [first, ...rest] = image.layers;
  if (first === undefined) throw new Error('it has layers');
  const open = async function* () {
    yield new Uint8Array(10);
  };
  const broken = { ...image, layers: [{ ...first, open }, ...rest] };
  for (const type of ['oci', 'docker'] as const) await expect(to(type, 'out.tar').deliver(broken)).rejects.toThrow();
  expect(await readdir(folder)).toEqual([]);
});

test('an archive whose reader ends early leaves nothing in the temporary folder', async () => {
  const image = makeImage([await makeLayer({ kind: 'base', files: { big: noise(5_000_000) } })]);
  const archive = dockerArchive([named(tagged(image, []))], { temporary: folder });
  for await (const _chunk of archive) break;
  await until('nothing is left', async () => (await readdir(folder)).length === 0 || undefined);
});
