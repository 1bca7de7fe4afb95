import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hexOf } from '#oci/digest.ts';
import { withContentTimes } from '#oci/layer/endpoints.ts';
import { layerEntries } from '#oci/layer/entry.ts';
import { makeLayers, type OutputFile } from '#oci/layer/layers.ts';
import { slotOf } from '#oci/layer/split.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const app = { kind: 'app' } as const;
const asset = { kind: 'static' } as const;
const json = { kind: 'package', id: 'Newtonsoft.Json', version: '13.0.1' } as const;

type Known = Parameters<typeof makeLayers>[0]['known'];

function layersOf(files: Readonly<Record<string, { content: string; origin: OutputFile['origin'] }>>, known?: Known) {
  const directory = join(folder, crypto.randomUUID());
  for (const [path, { content }] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
    utimesSync(join(directory, path), Math.random() * 1e9, Math.random() * 1e9);
  }
  const list = Object.entries(files).map(([path, { origin }]) => ({ path, origin }));
  const places = { system: 'linux' as const, root: 'app', blobs: join(folder, 'blobs'), temp: join(folder, 'temp') };
  return makeLayers({ directory, files: list, codec: 'gzip', ...places, ...(known === undefined ? {} : { known }) });
}

const output = {
  'App.dll': { content: 'app 1', origin: app },
  'Lib.dll': { content: 'lib', origin: { kind: 'project', project: 'src/Lib/Lib.csproj' } },
  'Newtonsoft.Json.dll': { content: 'json', origin: json },
  'runtimes/linux-x64/native/x.so': { content: 'x64', origin: json },
  'runtimes/win-x64/native/x.dll': { content: 'win', origin: json },
  'wwwroot/site.css': { content: 'body{}', origin: asset },
} as const;

test('files go to layers by how often they change, stable first, empty ones left out', async () => {
  const layers = await layersOf(output);
  expect(layers.map(({ slot, files }) => ({ ...slot, files }))).toEqual([
    { kind: 'packages', files: 1 },
    { kind: 'runtimes', rid: 'linux-x64', files: 1 },
    { kind: 'runtimes', rid: 'win-x64', files: 1 },
    { kind: 'projects', files: 1 },
    { kind: 'static', files: 1 },
    { kind: 'app', files: 1 },
  ]);
});

test('an edit of the application changes the app layer and no other', async () => {
  const before = await layersOf(output);
  const after = await layersOf({ ...output, 'App.dll': { content: 'app 2', origin: app } });
  const changed = after.filter((layer, at) => layer.descriptor.digest !== before[at]?.descriptor.digest);
  expect(changed.map(({ slot }) => slot.kind)).toEqual(['app']);
});

test.each(['.wh.appsettings.json', 'wwwroot/.wh..wh..opq', '.wh.lib/a.txt'])(
  '%s would delete files, and is refused',
  async (path) => {
    const files = { ...output, [path]: { content: '', origin: app } };
    await expect(layersOf(files)).rejects.toMatchObject({
      code: 'PUBLISH_DIRECTORY_INVALID',
      message: expect.stringContaining(`a name in ${path} begins with .wh.`),
    });
  },
);

test('a runtimes folder of the application’s own stays with the application', () => {
  expect(slotOf('runtimes/linux-x64/model.bin', app)).toEqual({ kind: 'app' });
});

test('the endpoints of static assets get the times that the assets have in their layer', async () => {
  const endpoint = (time: string): string =>
    JSON.stringify({
      Version: 1,
      Endpoints: [
        {
          Route: 'a',
          AssetFile: 'site.css',
          ResponseHeaders: [
            { Name: 'Last-Modified', Value: time },
            { Name: 'ETag', Value: 'x' },
          ],
        },
        { Route: 'b', AssetFile: 'not-published.css', ResponseHeaders: [{ Name: 'Last-Modified', Value: 'kept' }] },
      ],
    });
  const built = (time: string) =>
    layersOf({
      'wwwroot/site.css': { content: 'body{}', origin: asset },
      'App.staticwebassets.endpoints.json': { content: endpoint(time), origin: asset },
    });
  const [monday] = await built('Mon, 02 Nov 2026 00:00:00 GMT');
  const [tuesday] = await built('Tue, 03 Nov 2026 00:00:00 GMT');
  expect(tuesday?.descriptor.digest).toBe(monday?.descriptor.digest);
  const bytes = gunzipSync(
    readFileSync(join(folder, 'blobs', hexOf(monday?.descriptor.digest ?? 'sha256:'))),
  ).toString();
  expect(bytes).toMatch(/"Last-Modified","Value":"\w{3}, \d\d \w{3} 200\d/);
  expect(bytes).toContain('"Value":"kept"');
});

test('an endpoint manifest with invalid JSON stays unchanged', () => {
  expect(() => withContentTimes('{', [])).toThrow();
});

test('folders that every base has get no entry', () => {
  const digest = `sha256:${'0'.repeat(64)}` as const;
  const file = { path: 'x', source: '', size: 0, executable: false, digest, sha1: '' };
  const paths = (root: string) => layerEntries(root, [file]).map(({ path }) => path);
  expect(paths('app')).toEqual(['app/', 'app/x']);
  expect(paths('home/app/site')).toEqual(['home/app/site/', 'home/app/site/x']);
  expect(paths('tmp')).toEqual(['tmp/x']);
  expect(paths('srv/web')).toEqual(['srv/', 'srv/web/', 'srv/web/x']);
  expect(paths('')).toEqual(['x']);
});

test('a layer known by its files is not written, and gives the same bytes on demand', async () => {
  const before = await layersOf(output);
  const table = new Map(before.map(({ key, descriptor, diffId }) => [key, { descriptor, diffId }]));
  rmSync(join(folder, 'blobs'), { recursive: true });
  const changed = { ...output, 'App.dll': { content: 'app 2', origin: app } };
  const after = await layersOf(changed, (key) => table.get(key));
  expect(readdirSync(join(folder, 'blobs'))).toEqual([hexOf(after.at(-1)?.descriptor.digest ?? 'sha256:')]);
  expect(after.slice(0, -1).map(({ descriptor }) => descriptor)).toEqual(
    before.slice(0, -1).map(({ descriptor }) => descriptor),
  );
  for (const layer of after) await layer.write();
  expect(readdirSync(join(folder, 'blobs')).sort()).toEqual(
    after.map(({ descriptor }) => hexOf(descriptor.digest)).sort(),
  );
});

test('a known layer whose files give other bytes is an error', async () => {
  const [packages] = await layersOf(output);
  if (packages === undefined) throw new Error('no layer');
  const wrong = { ...packages.descriptor, digest: `sha256:${'0'.repeat(64)}` } as const;
  const again = await layersOf(output, (key) =>
    key === packages.key ? { descriptor: wrong, diffId: packages.diffId } : undefined,
  );
  await expect(again[0]?.write()).rejects.toMatchObject({ code: 'LAYER_GONE' });
});

test('two applications with the same packages share the layer of packages', async () => {
  const first = await layersOf(output);
  const second = await layersOf({ ...output, 'App.dll': { content: 'another app', origin: app } });
  expect(second[0]?.descriptor).toEqual(first[0]?.descriptor);
  expect(second.at(-1)?.descriptor).not.toEqual(first.at(-1)?.descriptor);
});
