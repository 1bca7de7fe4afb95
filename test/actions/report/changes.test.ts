import { expect, test } from 'vitest';
import { changesOf, describeImageChanges, packageChanges } from '#actions/report/changes.ts';
import type { ContainerConfig } from '#oci/config.ts';
import { digestOf } from '#oci/digest.ts';
import type { Image } from '#oci/image.ts';
import { makeImage, makeLayer } from '../../world/images.ts';

const base = await makeLayer({ kind: 'base', files: { a: 'a' } });
const packages = await makeLayer({ kind: 'packages', files: { p: 'p' } });

async function imageWith(app: string, config: ContainerConfig = {}): Promise<Image> {
  const image = makeImage([base, packages, await makeLayer({ kind: 'app', files: { app } })]);
  return { ...image, config: { ...image.config, value: { ...image.config.value, config } } };
}

function earlier({ manifest, config }: Image) {
  return { manifest: manifest.value, config: config.value, kinds: ['packages', 'app'] };
}

test('a changed file changes one layer, and a node pulls only that', async () => {
  const [before, after] = [await imageWith('one'), await imageWith('two, and longer')];
  const changes = changesOf(after, earlier(before));
  const app = after.layers[2]?.descriptor.size ?? 0;
  expect(changes).toMatchObject({
    base: false,
    settings: [],
    layers: [{ kind: 'app', before: before.layers[2]?.descriptor.size, after: app }],
  });
  expect(changes.pull).toBe(app + after.config.descriptor.size);
  expect(changes.size - changes.earlierSize).toBe(
    app - (before.layers[2]?.descriptor.size ?? 0) + after.config.descriptor.size - before.config.descriptor.size,
  );
});

test('another base is said, and is part of what a node pulls', async () => {
  const other = await makeLayer({ kind: 'base', files: { b: 'another' } });
  const before = await imageWith('one');
  const after = makeImage([other, ...before.layers.slice(1)]);
  const changes = changesOf(after, earlier(before));
  expect(changes).toMatchObject({ base: true, layers: [] });
  expect(changes.pull).toBeGreaterThanOrEqual(other.descriptor.size);
});

test('an image of another tool on the same base has no other base', async () => {
  const after = await imageWith('one');
  const copied = await makeLayer({ kind: 'COPY', files: { app: 'copied' } });
  const { size } = copied.descriptor;
  const changes = changesOf(after, { ...earlier(makeImage([base, copied])), kinds: ['base', 'base'] });
  expect(changes.base).toBe(false);
  expect(changes.layers).toContainEqual({ kind: 'unknown', before: size });
});

test('settings that changed are named with both values', async () => {
  const before = await imageWith('one', { Env: ['A=1', 'B=2'], User: 'app', ExposedPorts: { '80/tcp': {} } });
  const after = await imageWith('one', {
    Env: ['A=1', 'B=3', 'C='],
    ExposedPorts: { '8080/tcp': {} },
    Cmd: ['x', 'y'],
  });
  expect(changesOf(after, earlier(before)).settings).toEqual([
    'port 80/tcp removed',
    'port 8080/tcp added',
    'variable B: 2 → 3',
    'variable C added',
    'user removed',
    'arguments added: x y',
  ]);
});

test('packages are compared by id, without regard to case', () => {
  const before = [
    { id: 'Same', version: '1.0.0' },
    { id: 'Old', version: '1.0.0' },
    { id: 'Up', version: '1.0.0' },
  ];
  const after = [
    { id: 'same', version: '1.0.0' },
    { id: 'Up', version: '2.0.0' },
    { id: 'New', version: '3.0.0' },
  ];
  const changed = packageChanges(before, after);
  expect(changed).toEqual([
    { id: 'New', after: '3.0.0' },
    { id: 'Old', before: '1.0.0' },
    { id: 'Up', before: '1.0.0', after: '2.0.0' },
  ]);
  const numbers = { pull: 100, size: 1000, earlierSize: 1100, layers: [], settings: [], base: false };
  const page = describeImageChanges({
    since: 'r.example/app:main',
    digest: digestOf(Buffer.from('image')),
    platform: 'linux/amd64',
    ...numbers,
    packages: changed,
  }).join('\n');
  expect(page).toContain('Since `r.example/app:main` (linux/amd64): 1 kB, -100 B. A node that has it pulls 100 B.');
  expect(page).toContain('| `Up` | 1.0.0 | 2.0.0 |');
  expect(page).toContain('| `New` | added | 3.0.0 |');
});

/** What the history and the environment of any image may say. */
const EVIL = '<img src=x> [a](https://evil.example) @team\n# head';

test('an earlier image cannot write markup into the summary', async () => {
  const [before, after] = [await imageWith('one', { Env: [`A${EVIL}=${EVIL}`] }), await imageWith('two')];
  const changes = changesOf(after, { ...earlier(before), kinds: ['packages', EVIL] });
  const facts = { since: 'r.example/app:main', digest: digestOf(Buffer.from('image')), platform: 'linux/amd64' };
  const page = describeImageChanges({ ...facts, ...changes, packages: [{ id: EVIL, before: EVIL }] }).join('\n');
  expect(page).toContain('- Layer &#60;img');
  expect(page.replace(/`[^`]*`/g, '')).not.toMatch(/[<[\]*_`]|:\/\/|@\w/);
  expect(page).not.toMatch(/^# head/m);
});

test('a long list of settings is cut, and so is a long value', async () => {
  const Env = Array.from({ length: 5_000 }, (_, at) => `V${at}=${'x'.repeat(1_000)}`);
  const [before, after] = [await imageWith('one'), await imageWith('two', { Env })];
  const facts = { since: 'r.example/app:main', digest: digestOf(Buffer.from('image')), platform: 'linux/amd64' };
  const page = describeImageChanges({ ...facts, ...changesOf(after, earlier(before)) });
  expect(page).toContain('- and 4900 more settings');
  expect(page.join('\n').length).toBeLessThan(40_000);
});

test('layers of one kind are added up', async () => {
  const layer = async (kind: string, text: string) => await makeLayer({ kind, files: { [text]: text } });
  const runtimes = await Promise.all(['one', 'two', 'three', 'four'].map((text) => layer('runtimes', text)));
  const sizeOf = (some: typeof runtimes): number => some.reduce((sum, { descriptor }) => sum + descriptor.size, 0);
  const [before, after] = [runtimes.slice(0, 2), runtimes.slice(2)];
  const of = (layers: typeof runtimes) => makeImage([base, ...layers]);
  const changes = changesOf(of(after), { ...earlier(of(before)), kinds: ['runtimes', 'runtimes'] });
  expect(changes.layers).toEqual([{ kind: 'runtimes', before: sizeOf(before), after: sizeOf(after) }]);
});
