import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { readFreeMemory } from '#base/memory-folder.ts';
import { BASES, containerized, newImageName } from '../world/containerize.ts';
import { makeRepository, type Repository } from '../world/repository.ts';
import { soakTest } from '../world/soak.ts';

const FOLDERS = 60;
const FILES = 100;

let repository: Repository;
let folder = '';
let holdsIt = false;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'large-'));
  repository = await makeRepository({ fixture: 'console' });
  for (let at = 0; at < FOLDERS; at += 1) {
    const path = join(repository.root, `other/b${at}`);
    await mkdir(path, { recursive: true });
    for (let file = 0; file < FILES; file += 1) await writeFile(join(path, `F${file}.txt`), `${at} ${file}\n`);
  }
  holdsIt = (await readFreeMemory()) !== undefined;
});
afterAll(() => Promise.all([repository.remove(), rm(folder, { recursive: true, force: true })]));

async function build() {
  const images = await newImageName();
  const cache = `type=local,dir=${join(folder, 'cache')}`;
  return await containerized({ workspace: repository.root, inputs: { images, tags: '1', 'cache-from': cache } });
}

soakTest(`a large source is built in memory, and nothing stays there (${BASES} bases)`, async () => {
  const first = await build();
  const place = holdsIt ? 'in memory' : 'on disk';
  expect(first.log).toMatch(new RegExp(`The copy of the source is ${place} \\(6\\d\\d\\d files and folders`));
  const left = await readdir('/dev/shm').catch(() => []);
  expect(left.filter((name) => name.startsWith('containerize-dotnet'))).toEqual([]);
});

soakTest('a change is built on what was kept, and a copy on disk makes the same image', async () => {
  await writeFile(join(repository.root, 'Program.cs'), `${PROGRAM}\n// One more line.\n`);
  const changed = await build();
  expect(changed.log).toMatch(/Intermediate files: 1 of 1 projects; 1 files that were read changed/);
  expect(changed.log).toContain('Restore: left out');
  await rm(join(repository.root, 'other'), { recursive: true });
  await rm(join(folder, 'cache'), { recursive: true });
  const small = await build();
  expect(small.log).not.toContain('The copy of the source');
  expect(small.outputs['digest']).toBe(changed.outputs['digest']);
});

const PROGRAM = 'System.Console.WriteLine($"{6 * 7} {System.Environment.UserName}");';
