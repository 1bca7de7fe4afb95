import { describe, expect, test } from 'vitest';
import { makeImage, makeLayer } from '../../world/images.ts';
import { worldRegistries } from '../../world/registries.ts';
import { startRegistry } from '../../world/registry.ts';

const AT = { repository: 'o/app', tag: '1' };
const TAG = { repository: 'o/app', reference: '1' };

async function withImage() {
  const registry = await startRegistry();
  const image = makeImage([await makeLayer({ files: { a: 'b' } })]);
  await registry.putImage(image, AT);
  return { registry, image };
}

describe('a temporary failure is tried again', () => {
  test.each([408, 425, 429, 500, 502, 503, 504])('%i', async (status) => {
    const { registry, image } = await withImage();
    await using _ = registry;
    const { registries, waits } = worldRegistries();
    registry.fault({ kind: 'status', status, times: 2 });
    const { descriptor } = await registries(registry.host).getManifest(TAG);
    expect(descriptor).toEqual(image.manifest.descriptor);
    expect(waits).toEqual([500, 1000]);
  });

  test('a connection that breaks', async () => {
    const { registry } = await withImage();
    await using _ = registry;
    const { registries } = worldRegistries();
    registry.fault({ kind: 'reset', times: 3 });
    expect(await registries(registry.host).headManifest(TAG)).toBeDefined();
    expect(registry.requests).toHaveLength(4);
  });
});

test('a permanent failure is not tried again', async () => {
  const { registry } = await withImage();
  await using _ = registry;
  registry.fault({ kind: 'status', status: 405 });
  await expect(worldRegistries().registries(registry.host).getManifest(TAG)).rejects.toMatchObject({
    code: 'REGISTRY_FAILED',
  });
  expect(registry.requests).toHaveLength(1);
});

test('attempts end: the last answer is the error', async () => {
  const { registry } = await withImage();
  await using _ = registry;
  registry.fault({
    kind: 'status',
    status: 503,
    times: 99,
    body: '{"errors":[{"code":"UNAVAILABLE","message":"full"}]}',
  });
  const { registries, waits } = worldRegistries();
  await expect(registries(registry.host).getManifest(TAG)).rejects.toMatchObject({
    code: 'REGISTRY_FAILED',
    message: `reading o/app:1 of ${registry.host} (GET ${registry.url}/v2/o/app/manifests/1): 503 UNAVAILABLE: full`,
    hint: expect.stringContaining('Several attempts'),
  });
  expect(registry.requests).toHaveLength(5);
  expect(waits).toHaveLength(4);
});

test.each([
  ['7', 7000],
  ['3600', 60_000],
  [new Date(1_000_000_000_000 + 9000).toUTCString(), 9000],
  [new Date(0).toUTCString(), 0],
  ['soon', 500],
])('Retry-After "%s" is honoured within bounds', async (header, wait) => {
  const { registry } = await withImage();
  await using _ = registry;
  registry.fault({ kind: 'status', status: 429, headers: { 'retry-after': header } });
  const { registries, waits } = worldRegistries({ world: { clock: () => 1_000_000_000_000 } });
  await registries(registry.host).headManifest(TAG);
  expect(waits).toEqual([wait]);
});
