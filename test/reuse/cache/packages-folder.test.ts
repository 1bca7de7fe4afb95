import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { addPackages } from '#reuse/cache/packages-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packages-'));
  const own = folder;
  onTestFinished(() => rm(own, { recursive: true, force: true }));
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const move = () => addPackages(join(folder, 'arrived'), join(folder, 'nuget'));
const read = (path: string) => readFile(join(folder, path), 'utf8');

test('new packages are added next to existing ones and replace none', async () => {
  await write({
    'arrived/a/1.0.0/lib': 'arrived',
    'arrived/a/2.0.0/lib': 'arrived',
    'arrived/b/1.0.0/lib': 'arrived',
    'nuget/a/1.0.0/lib': 'restored meanwhile',
    'nuget/c/1.0.0/lib': 'restored meanwhile',
  });
  await move();
  expect(await read('nuget/a/1.0.0/lib')).toBe('restored meanwhile');
  expect([await read('nuget/a/2.0.0/lib'), await read('nuget/b/1.0.0/lib')]).toEqual(['arrived', 'arrived']);
  expect((await readdir(join(folder, 'nuget'))).sort()).toEqual(['a', 'b', 'c']);
  expect(await readdir(folder)).toEqual(['nuget']);
});

test('links that a build left in place of a package are not followed', async () => {
  await write({ 'arrived/a/1.0.0/lib': 'arrived', 'elsewhere/kept': 'mine', 'nuget/b/1.0.0/lib': 'there' });
  await symlink(join(folder, 'elsewhere'), join(folder, 'nuget/a'));
  await move();
  expect(await readdir(join(folder, 'elsewhere'))).toEqual(['kept']);
});

test('adding the same packages in parallel leaves each of them complete', async () => {
  const sources = ['one', 'two', 'three'];
  const names = Array.from({ length: 40 }, (_, at) => `package${at}`);
  for (const source of sources) {
    await write(
      Object.fromEntries(
        names.flatMap((name) => ['x', 'y'].map((file) => [`${source}/${name}/1.0.0/${file}`, source])),
      ),
    );
  }
  await Promise.all(sources.map((source) => addPackages(join(folder, source), join(folder, 'nuget'))));
  for (const name of names) {
    const texts = await Promise.all(['x', 'y'].map((file) => read(`nuget/${name}/1.0.0/${file}`)));
    expect(new Set(texts).size).toBe(1);
  }
  expect(await readdir(folder)).toEqual(['nuget']);
});
