import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layersFor } from '#images/image/assemble.ts';
import { hexOf } from '#oci/digest.ts';
import { parsePlatform, type System } from '#oci/platform.ts';
import type { ContainerSettings, Publication } from '#publication/publication.ts';
import { makePublication } from '#publish/output/make-publication.ts';
import type { PublishOutput } from '#publish/output/publish-output.ts';
import { anApp, NOTHING_RESOLVED, settings } from '../../world/app.ts';
import { readTar } from '../../world/read-tar.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publication-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const PACKAGE = { kind: 'package', id: 'Native', version: '1.0.0' } as const;
const FILES: PublishOutput['files'] = [
  { path: 'App.dll', origin: { kind: 'app' } },
  { path: 'Native.dll', origin: PACKAGE },
  { path: 'runtimes/linux-x64/native/native.so', origin: PACKAGE },
  { path: 'runtimes/win-x64/native/native.dll', origin: PACKAGE },
];

async function publish(systems: readonly System[], container: Partial<ContainerSettings> = {}): Promise<Publication> {
  const directory = join(folder, 'output');
  for (const { path } of FILES) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), path);
  }
  const { layers: _none, sbomFacts: _facts, ...app } = anApp({ container: settings(container) });
  const output: PublishOutput = { directory, files: FILES, packages: [], ...NOTHING_RESOLVED, app };
  const { publication } = await makePublication([output], {
    folder: join(folder, 'made'),
    temp: folder,
    systems,
    codec: 'gzip',
  });
  return publication;
}

async function filesFor(publication: Publication, platform: string): Promise<readonly string[]> {
  const [app] = publication.apps;
  if (app === undefined) throw new Error('no application');
  const layers = layersFor(publication, { app, platform: parsePlatform(platform) });
  const tars = layers.map(async ({ descriptor }) => {
    const bytes = await readFile(join(folder, 'made', 'blobs', 'sha256', hexOf(descriptor.digest)));
    const files = await readTar(gunzipSync(bytes));
    return [...files].filter(([, content]) => content.length > 0).map(([name]) => name);
  });
  return (await Promise.all(tars)).flat();
}

test('each platform gets the layers of its own system from one publish output', async () => {
  const publication = await publish(['linux', 'windows']);
  expect(await filesFor(publication, 'linux/amd64')).toEqual([
    ...['app/Native.dll', 'app/runtimes/linux-x64/native/native.so', 'app/App.dll'],
  ]);
  expect(await filesFor(publication, 'windows/amd64')).toEqual([
    ...['Files/app/Native.dll', 'Files/app/runtimes/win-x64/native/native.dll', 'Files/app/App.dll'],
  ]);
  expect(await filesFor(publication, 'linux/arm64')).toEqual(['app/Native.dll', 'app/App.dll']);
});

test('Windows layers leave out files for Linux, and do not change the Linux layers', async () => {
  const alone = await publish(['linux']);
  const both = await publish(['linux', 'windows']);
  expect(both.layers.slice(0, alone.layers.length)).toEqual(alone.layers);
  expect(both.layers.slice(alone.layers.length).map(({ kind, rid, system }) => [kind, rid, system])).toEqual([
    ['packages', undefined, 'windows'],
    ['runtimes', 'win-x64', 'windows'],
    ['app', undefined, 'windows'],
  ]);
  expect(both.apps[0]?.layers).toEqual(both.layers.map((_layer, index) => index));
});

test('a Linux folder is valid on both systems, a Windows folder only on Windows', async () => {
  const both = await publish(['linux', 'windows'], { workingDirectory: '/srv/web' });
  expect((await filesFor(both, 'linux/amd64')).at(-1)).toBe('srv/web/App.dll');
  expect((await filesFor(both, 'windows/amd64')).at(-1)).toBe('Files/srv/web/App.dll');
  const windows = await publish(['windows'], { workingDirectory: 'C:\\srv\\web' });
  expect((await filesFor(windows, 'windows/amd64')).at(-1)).toBe('Files/srv/web/App.dll');
  await expect(publish(['linux', 'windows'], { workingDirectory: 'C:\\srv' })).rejects.toMatchObject({
    code: 'INPUT_INVALID',
    message: expect.stringContaining('is not a valid path of a Linux image'),
  });
});

test('layers with the same files at other paths are different blobs', async () => {
  const { layers } = await publish(['linux', 'windows']);
  expect(new Set(layers.map(({ descriptor }) => descriptor.digest)).size).toBe(layers.length);
  expect(await readdir(join(folder, 'made', 'blobs', 'sha256'))).toHaveLength(layers.length);
});
