import { expect, test } from 'vitest';
import { changesOf, describeImageChanges, packageChanges } from '#actions/report/changes.ts';
import type { ContainerConfig } from '#oci/config.ts';
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
    platform: 'linux/amd64',
    ...numbers,
    packages: changed,
  }).join('\n');
  expect(page).toContain('Since `r.example/app:main` (linux/amd64): 1 kB, -100 B. A node that has it pulls 100 B.');
  expect(page).toContain('| `Up` | 1.0.0 | 2.0.0 |');
  expect(page).toContain('| `New` | added | 3.0.0 |');
});
