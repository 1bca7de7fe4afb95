import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Delivered } from '#images/deliver/deliver.ts';
import { loadInto } from '#images/deliver/load.ts';
import { makeSet } from '#images/image/make-set.ts';
import type { Layer } from '#oci/image.ts';
import { makeImage, makeLayer, named, noise, tagged } from '../../world/images.ts';
import { pullingEngine } from '../../world/pulling-engine.ts';
import { readTar } from '../../world/read-tar.ts';

const IMAGES = ['ghcr.io/o/app', 'app'];
const NAMES = ['ghcr.io/o/app:1.0', 'docker.io/library/app:1.0'];

const NOTHING: Pick<Delivered, 'sets' | 'rulings'> = { sets: [] };

let temporary = '';

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'load-'));
});

afterEach(() => rm(temporary, { recursive: true }));

async function image() {
  const base = await makeLayer({ kind: 'base', files: { os: noise(300_000) } });
  return makeImage([
    base,
    await makeLayer({ files: { 'app/App.dll': noise(100_000, 'app') }, compression: 'members' }),
  ]);
}

test.each([
  ['classic', /its config's digest, sha256:/],
  ['containerd', /keeps it under the same digest/],
] as const)('a %s engine pulls the very image from us', async (kind, because) => {
  const engine = pullingEngine(kind);
  const one = await image();
  const [delivered] = await loadInto(engine, { temporary }).deliver([named(tagged(one, ['1.0']), ...IMAGES)]);
  expect(delivered).toMatchObject({
    target: 'the engine',
    sets: [{ digest: one.manifest.descriptor.digest, tags: NAMES }],
    because: expect.stringMatching(because),
  });
  expect(delivered?.blobs.map(({ action }) => action)).toEqual(['sent', 'sent', 'sent']);
  expect([...engine.names.keys()]).toEqual(NAMES);
});

test('an engine that cannot reach the server gets an archive, without leftovers', async () => {
  const engine = pullingEngine('remote');
  const one = await image();
  const [delivered] = await loadInto(engine, { temporary }).deliver([named(tagged(one, ['1.0']), ...IMAGES)]);
  expect(delivered?.because).toContain('could not pull from this machine');
  const files = await readTar(engine.loaded[0] ?? new Uint8Array());
  expect(JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString())).toMatchObject([
    { RepoTags: NAMES, Layers: one.layers.map(({ diffId }) => `${diffId.slice(7)}.tar`) },
  ]);
  expect(await readdir(temporary)).toEqual([]);
});

test('a containerd engine that cannot reach the server gets an OCI layout', async () => {
  const engine = pullingEngine('remote containerd');
  const one = await image();
  await loadInto(engine, { temporary }).deliver([named(tagged(one, ['1.0']), ...IMAGES)]);
  const files = await readTar(engine.loaded[0] ?? new Uint8Array());
  const { digest } = one.manifest.descriptor;
  expect(JSON.parse(Buffer.from(files.get('index.json') ?? []).toString()).manifests).toEqual(
    NAMES.map((name) => ({ ...one.manifest.descriptor, annotations: { 'io.containerd.image.name': name } })),
  );
  const blobs = [digest, one.config.descriptor.digest, ...one.layers.map(({ descriptor }) => descriptor.digest)];
  expect([...files.keys()].filter((name) => name.startsWith('blobs/')).sort()).toEqual(
    blobs.map((each) => `blobs/sha256/${each.slice(7)}`).sort(),
  );
});

test('the engine gets the images that it can run, and without one it is an error', async () => {
  const layer = await makeLayer({ files: { a: 'b' } });
  const linux = ['amd64', 'arm64'].map((architecture) => makeImage([layer], { os: 'linux', architecture }));
  const windows = makeImage([layer], { os: 'windows', architecture: 'amd64', 'os.version': '10.0.26100.1' });
  const engine = pullingEngine('classic');
  const into = loadInto(engine, { temporary });
  const [delivered] = await into.deliver([
    named({ set: makeSet([...linux, windows]), tags: ['1.0'] }, 'ghcr.io/o/app'),
    named(tagged(windows, ['1.0-nanoserver']), 'ghcr.io/o/app'),
  ]);
  expect(delivered?.sets).toEqual([{ digest: linux[0]?.manifest.descriptor.digest, tags: ['ghcr.io/o/app:1.0'] }]);
  expect([...engine.names.keys()]).toEqual(['ghcr.io/o/app:1.0']);
  await expect(into.deliver([named(tagged(windows, ['1.0']), 'ghcr.io/o/app')])).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining('it runs linux images, but these are for windows/amd64'),
  });
});

test('a base layer that cannot be read is reported, not the engine’s error', async () => {
  const one = await image();
  const [first, ...rest] = one.layers;
  if (first === undefined) throw new Error('it has layers');
  const broken: Layer = {
    ...first,
    // biome-ignore lint/correctness/useYield: it fails before it has bytes
    async *open() {
      throw new Error('the registry of the base is away');
    },
  };
  const delivering = loadInto(pullingEngine('classic'), { temporary });
  await expect(
    delivering.deliver([named(tagged({ ...one, layers: [broken, ...rest] }, ['1.0']), ...IMAGES)]),
  ).rejects.toThrow('base is away');
});

test.each(['classic', 'remote'] as const)(
  'in a %s engine a tag that follows versions stays with the higher one',
  async (kind) => {
    const version = (text: string) => ({ 'org.opencontainers.image.version': text });
    const engine = pullingEngine(kind, {
      'ghcr.io/o/app:latest': version('2.0.0'),
      'ghcr.io/o/app:1': version('1.9.4'),
    });
    const set = { ...named(tagged(await image(), ['1.9.5', '1', 'latest']), 'ghcr.io/o/app'), follows: FOLLOWS };
    const [{ sets, rulings } = NOTHING] = await loadInto(engine, { temporary }).deliver([set]);
    expect(sets[0]?.tags).toEqual(['ghcr.io/o/app:1.9.5', 'ghcr.io/o/app:1']);
    expect(rulings).toEqual([
      { name: 'ghcr.io/o/app:1', value: true, because: '1.9.5 is higher than 1.9.4' },
      { name: 'ghcr.io/o/app:latest', value: false, because: expect.stringContaining('it names 2.0.0') },
    ]);
    expect(engine.names.get('ghcr.io/o/app:latest')).toBe('the ghcr.io/o/app:latest of before');
    if (kind === 'classic') return;
    const files = await readTar(engine.loaded[0] ?? new Uint8Array());
    const [{ RepoTags: names }] = JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString());
    expect(names).toEqual(['ghcr.io/o/app:1.9.5', 'ghcr.io/o/app:1']);
  },
);

const FOLLOWS = new Map([
  ['1', '1.9.5'],
  ['latest', '1.9.5'],
]);

test('the Ubuntu version of an engine image’s base does not block a tag', async () => {
  const ubuntu = { 'org.opencontainers.image.ref.name': 'ubuntu', 'org.opencontainers.image.version': '24.04' };
  const engine = pullingEngine('classic', { 'ghcr.io/o/app:latest': ubuntu });
  const set = { ...named(tagged(await image(), ['latest']), 'ghcr.io/o/app'), follows: FOLLOWS };
  const [{ sets, rulings } = NOTHING] = await loadInto(engine, { temporary }).deliver([set]);
  expect(sets[0]?.tags).toEqual(['ghcr.io/o/app:latest']);
  expect(rulings).toBeUndefined();
});
