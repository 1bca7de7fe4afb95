import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDocument, readImage } from '#images/deliver/read-remote-image.ts';
import { digestOf, hexOf } from '#oci/digest.ts';
import { layoutStore } from '#oci/layout-store.ts';
import { MEDIA } from '#oci/media-types.ts';
import { parsePlatform } from '#oci/platform.ts';
import { readBase } from '#oci/read-base.ts';
import { parseReference } from '#oci/reference.ts';
import { pullBase } from '#oci/registry/pull-base.ts';
import type { EntryName } from '#reuse/cache/cache.ts';
import { registryBackend } from '#reuse/cache/registry.ts';
import { TRUSTED } from '../world/cache.ts';
import { startHostileServer } from '../world/hostile-server.ts';
import { worldRegistries } from '../world/registries.ts';
import { validateImage } from '../world/validate-image.ts';

/** One digest must not mean two images, whichever way a document comes in (CVE-2021-41190). */
const AMD64 = parsePlatform('linux/amd64');
const CONFIG = Buffer.from(
  JSON.stringify({ os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [] }, config: {} }),
);
const config = { mediaType: MEDIA.ociConfig, digest: digestOf(CONFIG), size: CONFIG.length };
const CHILD = encode({ schemaVersion: 2, mediaType: MEDIA.ociManifest, config, layers: [] });
const child = { mediaType: MEDIA.ociManifest, digest: digestOf(CHILD), size: CHILD.length, platform: AMD64 };

function encode(value: object): Buffer {
  return Buffer.from(JSON.stringify(value));
}

/** Documents that can be read in two ways, and the type that they come as. */
const AMBIGUOUS: Readonly<Record<string, readonly [string, Buffer]>> = {
  'an index with layers': [MEDIA.ociIndex, encode({ manifests: [child], layers: [] })],
  'an index with a config': [MEDIA.ociIndex, encode({ manifests: [child], config })],
  'a manifest list with a config': [MEDIA.dockerIndex, encode({ manifests: [child], config })],
  'a manifest with manifests': [MEDIA.ociManifest, encode({ config, layers: [], manifests: [] })],
  'a manifest of Docker with manifests': [MEDIA.dockerManifest, encode({ config, layers: [], manifests: [child] })],
  'a manifest with the layers of schema 1': [MEDIA.ociManifest, encode({ config, layers: [], fsLayers: [] })],
  'an index that calls itself a manifest': [
    MEDIA.ociIndex,
    encode({ mediaType: MEDIA.ociManifest, manifests: [child] }),
  ],
  'a manifest that calls itself an index': [
    MEDIA.ociManifest,
    encode({ mediaType: MEDIA.ociIndex, config, layers: [] }),
  ],
  "a manifest that calls itself Docker's": [
    MEDIA.ociManifest,
    encode({ mediaType: MEDIA.dockerManifest, config, layers: [] }),
  ],
  'a manifest whose mediaType is no text': [MEDIA.ociManifest, encode({ mediaType: 1, config, layers: [] })],
};

/** A registry that has a document under every name, and what it names. */
async function startWith(mediaType: string, bytes: Buffer, childType: string = MEDIA.ociManifest) {
  return await startHostileServer((request, response) => {
    const path = request.url ?? '';
    if (path.includes(child.digest)) response.writeHead(200, { 'content-type': childType }).end(CHILD);
    else if (path.includes(config.digest)) response.end(CONFIG);
    else response.writeHead(200, { 'content-type': mediaType }).end(bytes);
  });
}

describe.each(Object.entries(AMBIGUOUS))('%s', (_name, [mediaType, bytes]) => {
  const digest = digestOf(bytes);
  const refused = { code: 'IMAGE_INVALID' };
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'one-meaning-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is not a valid base image, by tag or by digest', async () => {
    await using server = await startWith(mediaType, bytes);
    const { registries } = worldRegistries();
    for (const name of [`${server.host}/a/b:t`, `${server.host}/a/b@${digest}`]) {
      await expect(pullBase(registries, { reference: parseReference(name), platform: AMD64 })).rejects.toMatchObject(
        refused,
      );
    }
  });

  test('is not a valid base image of an OCI layout', async () => {
    await mkdir(join(folder, 'blobs/sha256'), { recursive: true });
    for (const blob of [bytes, CHILD, CONFIG])
      await writeFile(join(folder, 'blobs/sha256', hexOf(digestOf(blob))), blob);
    await writeFile(join(folder, 'index.json'), encode({ manifests: [{ mediaType, digest, size: bytes.length }] }));
    const reference = parseReference('own/base:1');
    await expect(readBase(layoutStore({ folder }), { reference, platform: AMD64 })).rejects.toMatchObject(refused);
  });

  test('is rejected by a join of legs and by a push', async () => {
    await using server = await startWith(mediaType, bytes);
    const at = { client: worldRegistries().registries(server.host), repository: 'a/b' };
    await expect(readDocument(digest, at)).rejects.toMatchObject(refused);
    await expect(readImage({ digest, platform: AMD64 }, at)).rejects.toMatchObject(refused);
  });

  test('is not a valid entry of a cache in a registry', async () => {
    await using server = await startWith(mediaType, bytes);
    const place = registryBackend({
      reference: parseReference(`${server.host}/cache`),
      client: worldRegistries().registries(server.host),
    });
    const wanted: readonly EntryName[] = [{ kind: 'index', name: 'x' }];
    const { signal } = new AbortController();
    const restored = await place.restore({ wanted, folder: join(folder, 'to'), scopes: TRUSTED.reads, signal });
    expect(restored).toMatchObject({ kind: 'missing' });
  });

  test('is not valid', async () => {
    const source = {
      async *open() {
        yield bytes;
      },
    };
    await expect(validateImage(source, { mediaType, digest, size: bytes.length })).rejects.toThrow();
  });
});

describe('an index and its images must agree', () => {
  const index = (entry: object): Buffer => encode({ mediaType: MEDIA.ociIndex, manifests: [{ ...child, ...entry }] });
  test.each([
    ['another type', { mediaType: MEDIA.dockerManifest }],
    ['another size', { size: child.size + 1 }],
  ])('%s', async (_name, entry) => {
    await using server = await startWith(MEDIA.ociIndex, index(entry));
    const reference = parseReference(`${server.host}/a/b:t`);
    const pulling = pullBase(worldRegistries().registries, { reference, platform: AMD64 });
    await expect(pulling).rejects.toMatchObject({
      code: 'IMAGE_INVALID',
      message: expect.stringContaining('its index'),
    });
  });

  test('a matching document is read, with or without its mediaType', async () => {
    await using server = await startWith(MEDIA.ociIndex, encode({ manifests: [child] }));
    const reference = parseReference(`${server.host}/a/b:t`);
    const base = await pullBase(worldRegistries().registries, { reference, platform: AMD64 });
    expect(base.manifestDigest).toBe(child.digest);
  });
});
