import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { actionsExec } from '#actions/runner/exec.ts';
import { findVendored, removeOutdated } from '#publish/nuget/vendored.ts';
import { readCheckout } from '#publish/source/checkout.ts';
import { takeSnapshot } from '#publish/source/snapshot.ts';
import { memoryLog } from '../../world/memory-log.ts';

let world = '';
let root = '';
let packages = '';
beforeEach(async () => {
  world = await mkdtemp(join(tmpdir(), 'vendored-'));
  root = join(world, 'checkout');
  packages = join(world, 'nuget');
});
afterEach(() => rm(world, { recursive: true, force: true }));

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function snapshot() {
  const { entries } = await readCheckout({
    ...{ root, temp: join(world, 'git'), exclude: [], ownPaths: [] },
    ...{ exec: actionsExec, env: process.env, log: memoryLog() },
  });
  return takeSnapshot(root, entries);
}

/** Puts a package into the folder as NuGet unpacks it. */
const unpacked = (id: string, version: string, bytes: string): Readonly<Record<string, string>> => ({
  [`${id}/${version}/.nupkg.metadata`]: '{}',
  [`${id}/${version}/${id}.${version}.nupkg`]: bytes,
});

test('a package of the checkout is found in the folder of NuGet by id and version', async () => {
  await write(root, {
    'feed/Acme.Lib.1.0.0-beta.2.nupkg': 'a',
    'feed/Acme.V2.3.1.0.nupkg': 'b',
    'feed/Acme.Unused.1.0.0.nupkg': 'c',
  });
  await write(packages, { ...unpacked('acme.lib', '1.0.0-beta.2', 'a'), ...unpacked('acme.v2', '3.1.0', 'b') });
  expect(await findVendored(await snapshot(), packages)).toEqual([
    { file: 'feed/Acme.Lib.1.0.0-beta.2.nupkg', path: 'acme.lib/1.0.0-beta.2' },
    { file: 'feed/Acme.V2.3.1.0.nupkg', path: 'acme.v2/3.1.0' },
  ]);
});

test('only a package that was packed again under the same version is fetched again', async () => {
  await write(root, { 'feed/Acme.Lib.1.0.0.nupkg': 'new', 'feed/Acme.Same.1.0.0.nupkg': 'same' });
  await write(packages, {
    ...unpacked('acme.lib', '1.0.0', 'old'),
    ...unpacked('acme.same', '1.0.0', 'same'),
    ...unpacked('acme.other', '1.0.0', 'x'),
  });
  expect(await removeOutdated(packages, { root, snapshot: await snapshot() })).toEqual(['acme.lib/1.0.0']);
  expect(await readdir(join(packages, 'acme.lib'))).toEqual([]);
  expect(await readdir(join(packages, 'acme.same'))).toEqual(['1.0.0']);
  expect(await readdir(join(packages, 'acme.other'))).toEqual(['1.0.0']);
});

test('a name in the checkout leads only to a package in NuGet’s folder', async () => {
  await write(root, { 'feed/...1.0.0.nupkg': 'new', 'feed/a..1.0.nupkg': 'new' });
  // Next to the folder, where a path with dots would lead.
  await write(world, { '1.0.0/.nupkg.metadata': '{}', '1.0/.nupkg.metadata': '{}' });
  await write(packages, unpacked('acme.lib', '1.0.0', 'a'));
  const before = await snapshot();
  expect(await findVendored(before, packages)).toEqual([]);
  expect(await removeOutdated(packages, { root, snapshot: before })).toEqual([]);
});
