import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect } from 'vitest';
import { read } from '#actions/plan/read.ts';
import { openKnown, openMade, originNear } from '#actions/publish/open-layers.ts';
import { readAll } from '#oci/blob.ts';
import { digestOf } from '#oci/digest.ts';
import type { BlobOrigin } from '#oci/image.ts';
import type { SlottedLayer } from '#oci/layer/layers.ts';
import { MEDIA } from '#oci/media-types.ts';
import { PUBLICATION_SCHEMA, type PublishedLayer } from '#publication/publication.ts';
import { blobFile } from '#publication/store.ts';
import { CACHE_SCHEMA } from '#reuse/publication-entry.ts';
import { type Runs, test } from '../../world/runs.ts';

const BYTES = Buffer.from('the bytes of a layer');
const DIGEST = digestOf(BYTES);
const LAYER: PublishedLayer = {
  kind: 'app',
  descriptor: { mediaType: MEDIA.ociLayerGzip, digest: DIGEST, size: BYTES.length },
  diffId: DIGEST,
  files: 1,
};
const at = (registry: string, repository: string): BlobOrigin => ({ registry, repository });

/** A layer of an earlier run, and what the cache was asked for. */
async function known(runs: Runs, origins: readonly BlobOrigin[]) {
  const { world } = await runs.step();
  const request = await read(world);
  const asked: string[] = [];
  const cacheFor: typeof world.cacheFor = (event) => {
    const cache = world.cacheFor(event);
    const restore: typeof cache.restore = (wanted, folder) => {
      asked.push(...wanted.map(({ kind, name }) => `${kind} ${name}`));
      return cache.restore(wanted, folder);
    };
    return { ...cache, restore };
  };
  const publication = { schema: PUBLICATION_SCHEMA, apps: [], layers: [LAYER], packages: [] } as const;
  const open = openKnown(
    { ...world, cacheFor },
    {
      key: 'key',
      publication: { schema: CACHE_SCHEMA, builtAt: 0, sdkImage: '', publication, origins },
      request,
      folder: join(runs.folder, 'run'),
    },
  );
  const keep = async () => {
    const folder = join(world.home, 'kept/one');
    await mkdir(dirname(blobFile(folder, DIGEST)), { recursive: true });
    await writeFile(blobFile(folder, DIGEST), BYTES);
    await world.cacheFor(request.event).save({ kind: 'layers', name: 'key' }, folder);
  };
  return { open, asked, keep };
}

describe('a layer of an earlier run', () => {
  test('is read from where it was pushed, and the cache is not asked', async ({ runs }) => {
    const { host, store } = runs.registry;
    store.putBlob('o/web', { digest: DIGEST, bytes: BYTES });
    const { open, asked } = await known(runs, [at(host, 'o/other'), at(host, 'o/web')]);
    expect(Buffer.from(await readAll(open(LAYER, []).open()))).toEqual(BYTES);
    expect(asked).toEqual([]);
  });

  test('comes from the cache if no registry has it, which is asked once', async ({ runs }) => {
    const { open, asked, keep } = await known(runs, [at(runs.registry.host, 'o/web')]);
    await keep();
    for (const _ of [1, 2]) expect(Buffer.from(await readAll(open(LAYER, []).open()))).toEqual(BYTES);
    expect(asked).toEqual(['layers key']);
  });

  test('comes from the cache if its registry fails', async ({ runs }) => {
    runs.registry.fault({ kind: 'status', status: 403, path: /o\/web\/blobs/, times: 9 });
    const { open, keep } = await known(runs, [at(runs.registry.host, 'o/web')]);
    await keep();
    expect(Buffer.from(await readAll(open(LAYER, []).open()))).toEqual(BYTES);
  });

  test('that no place has any more is LAYER_GONE, and the error has its digest', async ({ runs }) => {
    const { open } = await known(runs, [at(runs.registry.host, 'o/web')]);
    await expect(readAll(open(LAYER, []).open())).rejects.toMatchObject({ code: 'LAYER_GONE', digest: DIGEST });
  });

  test('is requested only when its bytes are needed', async ({ runs }) => {
    const { open, asked } = await known(runs, [at(runs.registry.host, 'o/web')]);
    runs.registry.requests.length = 0;
    open(LAYER, []);
    expect([asked, runs.registry.requests]).toEqual([[], []]);
  });
});

test('a layer that was made is written once, when its bytes are needed', async ({ runs }) => {
  const folder = join(runs.folder, 'publication');
  let written = 0;
  const write = async (): Promise<void> => {
    written += 1;
    await mkdir(dirname(blobFile(folder, DIGEST)), { recursive: true });
    await writeFile(blobFile(folder, DIGEST), BYTES);
  };
  const made: readonly SlottedLayer[] = [
    { ...LAYER, system: 'linux', slot: { kind: 'app' }, contents: [], key: 'files', write },
  ];
  const open = openMade(folder, { made, originsOf: (key) => (key === 'files' ? [at('r.example', 'o/web')] : []) });
  const layer = open(LAYER, []);
  expect([written, await readdir(runs.folder)]).toEqual([0, expect.not.arrayContaining(['publication'])]);
  for (const _ of [1, 2]) expect(Buffer.from(await readAll(layer.open()))).toEqual(BYTES);
  expect([written, layer.origin]).toEqual([1, at('r.example', 'o/web')]);
});

test('of several repositories, one in a registry that the image goes to is where it is', () => {
  const origins = [at('a.example', 'o/web'), at('b.example', 'o/web')];
  expect(originNear(origins, ['b.example'])).toEqual({ origin: origins[1] });
  expect(originNear(origins, ['c.example'])).toEqual({ origin: origins[0] });
  expect(originNear([], ['a.example'])).toEqual({});
});
