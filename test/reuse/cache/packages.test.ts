import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findNeededPackages } from '#publish/nuget/needed-packages.ts';
import { generationOf, packagesEntry, packagesToKeep, wantedPackages } from '#reuse/cache/packages.ts';
import { linkPackages, readPackages, removeBroken } from '#reuse/cache/packages-folder.ts';

const lock = 'a'.repeat(64);

describe('the packages of a lock state', () => {
  test('are looked up by generation, newest first, then by other lock states', () => {
    const wanted = wantedPackages(lock);
    expect(wanted.length).toBeLessThanOrEqual(10);
    expect(wanted.slice(0, -1).map((entry) => generationOf(entry, lock))).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
    expect(wanted.at(-1)).toEqual({ kind: 'packages', name: 'nuget', moving: true });
    expect(generationOf(packagesEntry({ lock: 'b'.repeat(64), generation: 1 }), lock)).toBeUndefined();
  });

  const sizes = (...packages: readonly (readonly [string, number])[]) => new Map(packages);
  const before = sizes(['a/1.0.0', 95]);

  test('are all saved if nothing was restored', () => {
    const run = { lock, found: undefined, before: sizes(), after: before, needed: [] };
    expect(packagesToKeep(run)).toEqual({ lock, generation: 0 });
    expect(packagesToKeep({ ...run, after: sizes() })).toBeUndefined();
  });

  test('are saved again, all of them, only if over a tenth was downloaded', () => {
    const run = { lock, found: { generation: 2 }, before, needed: [] };
    expect(packagesToKeep({ ...run, after: before })).toBeUndefined();
    expect(packagesToKeep({ ...run, after: sizes(['a/1.0.0', 95], ['b/1.0.0', 5]) })).toBeUndefined();
    const after = sizes(['a/1.0.0', 95], ['b/1.0.0', 20]);
    expect(packagesToKeep({ ...run, after })).toEqual({ lock, generation: 3 });
    expect(packagesToKeep({ ...run, found: { generation: 7 }, after })).toBeUndefined();
  });

  test('leave out packages of another lock state that are no longer named', () => {
    const after = sizes(['a/1.0.0', 95], ['a/2.0.0', 95], ['kept/1.0.0', 1]);
    const run = { lock, found: { generation: undefined }, before: sizes(['a/1.0.0', 95], ['kept/1.0.0', 1]), after };
    expect(packagesToKeep({ ...run, needed: ['kept/1.0.0'] })).toEqual({
      lock,
      generation: 0,
      only: new Set(['kept/1.0.0', 'a/2.0.0']),
    });
    expect(packagesToKeep({ ...run, needed: [] })).toEqual({ lock, generation: 0 });
  });
});

describe('in a folder', () => {
  let temp: string;
  beforeEach(async () => {
    temp = await mkdtemp(join(tmpdir(), 'packages-'));
  });
  afterEach(async () => {
    await rm(temp, { recursive: true, force: true });
  });

  const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(join(temp, path, '..'), { recursive: true });
      await writeFile(join(temp, path), text);
    }
  };

  test('packages that were not fully unpacked are ignored and removed', async () => {
    await write({
      'nuget/a/1.0.0/.nupkg.metadata': '{}',
      'nuget/a/1.0.0/a.1.0.0.nupkg': '12345',
      'nuget/a/1.0.0/lib/a.dll': 'dll',
      'nuget/b/1.0.0/lib/b.dll': 'dll',
      'nuget/c/1.0.0/.nupkg.metadata': '',
    });
    const folder = join(temp, 'nuget');
    expect(await readPackages(folder)).toEqual(new Map([['a/1.0.0', 5]]));
    await removeBroken(folder);
    expect(await readdir(join(folder, 'b'))).toEqual([]);
    expect(await readdir(join(folder, 'c'))).toEqual([]);
    expect(await readFile(join(folder, 'a/1.0.0/lib/a.dll'), 'utf8')).toBe('dll');
    expect(await readPackages(join(temp, 'nowhere'))).toEqual(new Map());
  });

  test('selected packages are hard-linked into another folder, not copied', async () => {
    await write({ 'nuget/a/1.0.0/lib/a.dll': 'dll', 'nuget/a/2.0.0/lib/a.dll': 'new' });
    const to = join(temp, 'kept');
    await linkPackages(['a/2.0.0'], { from: join(temp, 'nuget'), to });
    expect(await readdir(join(to, 'a'))).toEqual(['2.0.0']);
    const [one, other] = await Promise.all([join(temp, 'nuget'), to].map((at) => stat(join(at, 'a/2.0.0/lib/a.dll'))));
    expect(one?.ino).toBe(other?.ino);
  });

  test('the result of a restore is read from the assets files and global.json', async () => {
    const range = (version: string) => `[${version}, ${version}]`;
    const assets = {
      libraries: { 'Some.Package/1.2.0-RC.1+build': { type: 'package' }, 'Library/1.0.0': { type: 'project' } },
      project: {
        frameworks: {
          'net10.0': { downloadDependencies: [{ name: 'Microsoft.AspNetCore.App.Ref', version: range('10.0.1') }] },
          'net9.0': { downloadDependencies: [{ name: 'Two', version: `${range('1.0')};${range('2.0.0.0')}` }] },
        },
      },
    };
    await write({
      'src/obj/project.assets.json': JSON.stringify(assets),
      'artifacts/obj/B/project.assets.json': JSON.stringify({ libraries: { 'B/1.0.0': { type: 'package' } } }),
      'global.json': '{ /* SDKs */ "msbuild-sdks": { "My.Sdk": "3.1.0", }, "sdk": {} }',
    });
    const needed = (await findNeededPackages(temp)).map(({ id, version }) => `${id}/${version}`).sort();
    expect(needed).toEqual([
      'b/1.0.0',
      'microsoft.aspnetcore.app.ref/10.0.1',
      'my.sdk/3.1.0',
      'some.package/1.2.0-rc.1',
      'two/1.0.0',
      'two/2.0.0',
    ]);
    await write({ 'other/obj/project.assets.json': 'something else' });
    expect(await findNeededPackages(temp)).toHaveLength(needed.length);
  });
});
