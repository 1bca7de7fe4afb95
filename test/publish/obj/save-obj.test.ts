import { lstatSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { sourceAsBuilt } from '#publish/obj/detect-writes.ts';
import { BUILD_STATE_SCHEMA, FILES, readObjState } from '#publish/obj/obj-state.ts';
import { saveObj } from '#publish/obj/save-obj.ts';
import type { KnownState } from '#publish/phases/observe-phases.ts';
import { UNCHANGED_MTIME } from '#publish/source/copy.ts';
import type { SourceEntry } from '#publish/source/list.ts';
import { takeSnapshot } from '#publish/source/snapshot.ts';
import { NO_INPUTS } from '#publish/tracking/input-set.ts';

let folder = '';
let source = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'collect-'));
  source = join(folder, 'src');
  for (const project of ['lib', 'app']) {
    await put(`${project}/it.csproj`, '<Project />');
    await put(
      `${project}/obj/project.assets.json`,
      JSON.stringify({ project: { restore: { projectPath: `/src/${project}/it.csproj` } } }),
    );
    await put(`${project}/obj/Release/it.dll`, 'compiled');
    await put(`${project}/bin/Release/it.dll`, 'compiled');
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(source, path)), { recursive: true });
  await writeFile(join(source, path), text);
}

const SOURCE = { lib: 'd', 'lib/it.csproj': 'f1', app: 'd', 'app/it.csproj': 'f2' };

async function collect(own: Readonly<Record<string, string>> = {}): Promise<string | undefined> {
  const known: KnownState = {
    ...{ schema: BUILD_STATE_SCHEMA, at: 0, shape: NO_INPUTS, reachesOut: false, skipsPrograms: false, named: [] },
    ...{ source: { ...SOURCE, ...own }, variables: {}, restore: { shape: NO_INPUTS, values: {}, at: 0 } },
  };
  return await saveObj(source, { known, to: join(folder, 'kept') });
}

test('intermediate files are moved out of the copy, with their projects and times', async () => {
  expect(await collect()).toBeUndefined();
  const earlier = await readObjState(join(folder, 'kept'));
  expect(earlier?.state.folders).toEqual({ 'lib/obj': 'lib/it.csproj', 'app/obj': 'app/it.csproj' });
  expect(Object.keys(earlier?.state.times ?? {})).toContain('lib/obj/Release/it.dll');
  expect(await readdir(join(folder, 'kept', FILES, 'app/obj'))).toEqual(['Release', 'project.assets.json']);
});

test('a lock file that a restore makes does not prevent it', async () => {
  await put('lib/packages.lock.json', '{}');
  expect(await collect()).toBeUndefined();
});

test('nothing is kept if a build writes into the source', async () => {
  await put('app/wwwroot/made.js', 'made');
  expect(await collect()).toBe('the build writes app/wwwroot/made.js into the source');
});

test('nothing is kept if the source contains intermediate files', async () => {
  await put('lib/obj/notes.txt', 'notes');
  expect(await collect({ 'lib/obj': 'd', 'lib/obj/notes.txt': 'f3' })).toBe('lib/obj is part of the source');
});

test('a source file that the build rewrote never matches a checkout', async () => {
  await put('lib/api.json', 'old');
  const file = (path: string): SourceEntry => ({ path, kind: 'file', mode: 0o644, size: 3 });
  const snapshot = takeSnapshot(source, [file('lib/api.json'), file('lib/it.csproj')]);
  const before = Object.fromEntries(await snapshot.read(['lib/api.json', 'lib/it.csproj']));
  const since = Date.now() + 1000;
  await utimes(join(source, 'lib/it.csproj'), UNCHANGED_MTIME, UNCHANGED_MTIME);
  await utimes(join(source, 'lib/api.json'), since / 1000, since / 1000);
  expect(await sourceAsBuilt(source, { snapshot, since })).toEqual(before);
  await rm(join(source, 'lib/api.json'));
  expect(await sourceAsBuilt(source, { snapshot, since })).toEqual({ ...before, 'lib/api.json': 'written' });
  await put('lib/api.json', 'new');
  const written = await sourceAsBuilt(source, { snapshot, since: since - 60_000 });
  expect(written['lib/api.json']).toBe('written');
  // As `cp -p` does.
  await utimes(join(source, 'lib/api.json'), UNCHANGED_MTIME + 60, UNCHANGED_MTIME + 60);
  const copied = await sourceAsBuilt(source, { snapshot, since });
  expect(copied['lib/api.json']).toBe('written');
});

const isOtherDevice = lstatSync('/dev/shm', { throwIfNoEntry: false })?.dev !== lstatSync(tmpdir()).dev;

test.runIf(isOtherDevice)('a copy in memory keeps them too, but no file that only says it is large', async () => {
  const memory = await mkdtemp('/dev/shm/collect-');
  onTestFinished(() => rm(memory, { recursive: true, force: true }));
  await cp(source, join(memory, 'src'), { recursive: true });
  source = join(memory, 'src');
  expect(await collect()).toBeUndefined();
  expect(await readdir(join(folder, 'kept', FILES, 'app/obj'))).toEqual(['Release', 'project.assets.json']);
  await rm(join(folder, 'kept'), { recursive: true });
  await writeFile(join(source, 'lib/obj/holes.bin'), '');
  await truncate(join(source, 'lib/obj/holes.bin'), 3 * 1024 ** 4);
  expect(await collect()).toBe('lib/obj is too large to be copied out of memory');
});
