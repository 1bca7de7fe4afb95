import { expect, test } from 'vitest';
import { readBaseFolders } from '#images/verify/base-folders.ts';
import type { History } from '#oci/config.ts';
import type { Layer } from '#oci/image.ts';
import { noise } from '../../world/images.ts';
import { ownedLayer } from '../../world/owned-layer.ts';

const APP = { uid: 1654, gid: 1654 };

async function foldersOf(
  layers: readonly Layer[],
  more: { root?: string | readonly string[]; history?: readonly History[]; limit?: number } = {},
) {
  const { root = 'app', history, ...limits } = more;
  const platform = { os: 'linux', architecture: 'amd64' };
  const rootfs = { type: 'layers' as const, diff_ids: layers.map(({ diffId }) => diffId) };
  const config = { ...platform, rootfs, ...(history === undefined ? {} : { history }) };
  const found = await readBaseFolders({ platform, layers, config }, { root, ...limits });
  return found?.map(({ path, uid, gid, mode }) => `${path} ${uid}:${gid} ${mode.toString(8)}`);
}

test('folders at, in and above the application’s, if they differ from the default', async () => {
  const layer = await ownedLayer({
    ...{ 'app/': { ...APP, mode: 0o775 }, 'app/data/': { ...APP, mode: 0o2770 }, 'app/plain/': {} },
    ...{ 'other/': APP, 'tmp/': { mode: 0o1777 }, 'app/readme': 'a file' },
  });
  expect(await foldersOf([layer])).toEqual(['app 1654:1654 775', 'app/data 1654:1654 2770']);
  const deep = await ownedLayer({ 'srv/': { ...APP }, 'srv/web/': { gid: 0, uid: 0, mode: 0o775 }, 'usr/': APP });
  expect(await foldersOf([deep], { root: 'srv/web' })).toEqual(['srv 1654:1654 755', 'srv/web 0:0 775']);
  expect(await foldersOf([deep], { root: 'usr/web' })).toEqual([]);
});

test('several folders are found in one pass, and each layer is read once', async () => {
  const owned = await ownedLayer({ 'srv/': APP, 'data/': APP, 'data/x/': APP, 'other/': APP, 'opt/': {} });
  let opened = 0;
  const layer: Layer = {
    ...owned,
    open: () => {
      opened += 1;
      return owned.open();
    },
  };
  const root = ['srv/web', 'data', 'opt/tool'];
  expect(await foldersOf([layer], { root })).toEqual([
    'data 1654:1654 755',
    'data/x 1654:1654 755',
    'srv 1654:1654 755',
  ]);
  expect(opened).toBe(1);
  expect(await foldersOf([layer], { root: [] })).toEqual([]);
});

test('names are found however a layer spells them', async () => {
  expect(await foldersOf([await ownedLayer({ './app/': APP })])).toEqual(['app 1654:1654 755']);
  expect(await foldersOf([await ownedLayer({ '/app': APP })])).toEqual(['app 1654:1654 755']);
});

test('the upper layer decides about removed and replaced folders', async () => {
  const lower = await ownedLayer({ 'app/': { ...APP, mode: 0o700 }, 'app/data/': APP });
  expect(await foldersOf([lower, await ownedLayer({ 'app/': { uid: 5 } })])).toEqual([
    'app 5:0 755',
    'app/data 1654:1654 755',
  ]);
  expect(await foldersOf([lower, await ownedLayer({ '.wh.app': '' })])).toEqual([]);
  expect(await foldersOf([lower, await ownedLayer({ 'app/.wh..wh..opq': '' })])).toEqual(['app 1654:1654 700']);
  expect(await foldersOf([lower, await ownedLayer({ app: { link: '/srv/app' } })])).toEqual([]);
  expect(await foldersOf([lower, await ownedLayer({ '.wh.app': '', 'app/': { gid: 7 } })])).toEqual(['app 0:7 755']);
});

test('a large layer is opened if its history is unclear, a small one always', async () => {
  const small = await ownedLayer({ 'app/': APP });
  const layer = await ownedLayer({ 'app/data/': APP, blob: noise(17 * 1024 * 1024).toString() });
  const large = { ...layer, descriptor: { ...layer.descriptor, size: 17 * 1024 * 1024 } };
  const told = (by: string): History[] => [
    { created_by: 'RUN ./prepare.sh' },
    { created_by: 'USER app', empty_layer: true },
    { created_by: by },
  ];
  const history = told('RUN apt-get install -y chromium');
  expect(await foldersOf([small, large], { history })).toEqual(['app 1654:1654 755']);
  expect(layer.opened()).toBe(0);
  const both = ['app 1654:1654 755', 'app/data 1654:1654 755'];
  expect(await foldersOf([small, large], { history: told('COPY --chown=app data /app/data') })).toEqual(both);
  expect(await foldersOf([small, large])).toEqual(both);
  expect(await foldersOf([small, large], { history: history.slice(0, 1) })).toEqual(both);
});

test('beyond the limit, and for an invalid layer, folders are unknown', async () => {
  const layer = await ownedLayer({ 'app/': APP });
  expect(await foldersOf([layer], { limit: 100 })).toBeUndefined();
  const broken = {
    ...layer,
    open: async function* () {
      yield Buffer.from('no layer');
    },
  };
  expect(await foldersOf([broken])).toBeUndefined();
});
